using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Data.Tables;
using Microsoft.Extensions.Time.Testing;
using TeamsIsms.People;
using TeamsIsms.Storage;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.People;

/// <summary>The table People of one test, on real storage, with a count of the calls made.</summary>
internal sealed class PeopleShelf
{
    private readonly CallCount _calls = new();

    private PeopleShelf(string connection)
    {
        var options = new TableClientOptions();
        options.AddPolicy(_calls, HttpPipelinePosition.PerCall);
        Tables = new TableServiceClient(connection, options);
        People = new PeopleTable(Tables, Recent, Time);
        Store = new PersonTable(Tables, Recent);
        Conversations = new ConversationTable(Tables, People, Recent);
        Directory = new DirectoryTable(Tables);
    }

    public int Calls => _calls.Count;

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 11, 23, 1, 0, 0, TimeSpan.Zero));

    public RecentPeople Recent { get; } = new();

    public TableServiceClient Tables { get; }

    public PeopleTable People { get; }

    public PersonTable Store { get; }

    public ConversationTable Conversations { get; }

    public DirectoryTable Directory { get; }

    public static async Task<PeopleShelf> OpenAsync()
    {
        var shelf = new PeopleShelf(await Azurite.ConnectionAsync());
        await shelf.Tables.CreateTableAsync(TableNames.People);
        return shelf;
    }

    public Task WriteAsync(params IReadOnlyCollection<Person> people) =>
        Store.WriteAsync([.. people.Select(person => new PersonWrite(person, null))], CancellationToken.None);

    private sealed class CallCount : HttpPipelineSynchronousPolicy
    {
        private int _count;

        public int Count => _count;

        public override void OnSendingRequest(HttpMessage message) => Interlocked.Increment(ref _count);
    }
}
