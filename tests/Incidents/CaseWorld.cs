using System.Text.Json.Serialization;
using Azure;
using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Data.Tables;
using Azure.Storage.Queues;
using Microsoft.Extensions.Logging.Abstractions;
using TeamsIsms.Incidents;
using TeamsIsms.Kernel;
using TeamsIsms.Storage;
using TeamsIsms.Tests.Campaigns;
using TeamsIsms.Tests.Testing;
using TeamsIsms.Trail;

namespace TeamsIsms.Tests.Incidents;

/// <summary>Cases on real storage, told by any number of processes; what they owe goes to a queue of the test's own.</summary>
internal sealed partial class CaseWorld
{
    private const string Queue = "told";

    private readonly string _connection;

    private CaseWorld(string connection) => _connection = connection;

    public EagerClock Clock { get; } = new(Some.Now);

    public static async Task<CaseWorld> OpenAsync()
    {
        var world = new CaseWorld(await Azurite.ConnectionAsync());
        await new TableServiceClient(world._connection).CreateTableAsync(TableNames.Incidents);
        await new QueueClient(world._connection, Queue).CreateAsync();
        return world;
    }

    /// <summary>A process of its own, which dies as told.</summary>
    public IncidentTable Process(Crash? crash = null)
    {
        var options = new TableClientOptions { Retry = { MaxRetries = 0 } };
        var queues = new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64, Retry = { MaxRetries = 0 } };
        if (crash is not null)
        {
            options.AddPolicy(crash, HttpPipelinePosition.PerCall);
            queues.AddPolicy(crash, HttpPipelinePosition.PerCall);
        }

        return Process(options, queues);
    }

    /// <summary>A process whose transactions are carried out and whose answers to some are lost.</summary>
    public IncidentTable Process(HttpPipelinePolicy policy)
    {
        var options = new TableClientOptions { Retry = { Delay = TimeSpan.FromMilliseconds(1), MaxDelay = TimeSpan.FromMilliseconds(1) } };
        options.AddPolicy(policy, HttpPipelinePosition.PerRetry);
        return Process(options, new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 });
    }

    public Task<Outcome<Incident>> ReportAsync(
        IncidentTable cases, string what, string? token = null, CaseSeries series = CaseSeries.Incident, CaseActor? by = null) =>
        cases.ReportAsync(
            series,
            token ?? what,
            id => ReportIncident.Decide(
                id, new CaseReport(what), new CaseReporter(by ?? Some.Handler, "王小明", "客服處"), Some.Duties, At(by ?? Some.Handler)),
            Owe,
            At(by ?? Some.Handler),
            CancellationToken.None);

    /// <summary>A handler's step, which has to succeed.</summary>
    public async Task<Incident> StepAsync(IncidentTable cases, CaseId id, Func<Incident, Outcome<IncidentStep>> decide)
    {
        var outcome = await cases.ActAsync(id, decide, Owe, At(Some.Handler), CancellationToken.None);
        Assert.Null(outcome.Refusal);
        return outcome.Value!; // no refusal
    }

    /// <summary>Now, by the clock of this world, and by no Teams activity.</summary>
    public Act At(CaseActor who) => Act.By(who.Person, Clock.GetUtcNow(), activity: null);

    public void Owe(Changes changes, ICase @case) =>
        changes.Owe(Queue, new Told(@case.Id), ToldJson.Default.Told, Clock.GetUtcNow());

    /// <summary>What was posted after a sweep, told apart by case.</summary>
    public async Task<HashSet<string>> ToldAsync()
    {
        await Process().SweepAsync(CancellationToken.None);
        var told = new HashSet<string>(StringComparer.Ordinal);
        var queue = new QueueClient(_connection, Queue, new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 });
        while ((await queue.ReceiveMessagesAsync(maxMessages: 32)).Value is { Length: > 0 } messages)
        {
            foreach (var message in messages)
            {
                told.Add(message.Body.ToString());
                await queue.DeleteMessageAsync(message.MessageId, message.PopReceipt);
            }
        }

        return told;
    }

    public async Task<List<Incident>> AllAsync(int year = 2026)
    {
        var all = new List<Incident>();
        await foreach (var @case in Process().YearAsync(year, CancellationToken.None))
        {
            all.AddRange(@case is Incident incident ? [incident] : []);
        }

        return all;
    }

    /// <summary>Fails where the case's chain has a gap, a broken link, or another end than the case knows.</summary>
    public async Task<IReadOnlyList<string>> TrailAsync(CaseId id, TrailHead end)
    {
        var kinds = new List<string>();
        var head = TrailHead.None;
        await foreach (var record in Process().TrailAsync(id, CancellationToken.None))
        {
            using var leaf = System.Text.Json.JsonDocument.Parse(record.Leaf);
            Assert.Equal((head.Sequence + 1, head.Hash), (record.Sequence, leaf.RootElement.GetProperty("p").GetString()));
            head = new TrailHead(record.Sequence, record.LeafHash());
            kinds.Add(leaf.RootElement.GetProperty("k").GetString()!); // every leaf has a kind
        }

        Assert.Equal(end, head);
        return kinds;
    }

    private IncidentTable Process(TableClientOptions options, QueueClientOptions queues)
    {
        var tables = new TableServiceClient(_connection, options);
        var posts = new CaseOutboxRun(
            new OutboxRun(new WorkQueue(new QueueServiceClient(_connection, queues))), NullLogger<CaseOutboxRun>.Instance);
        return new IncidentTable(tables, new NewCaseTable(tables, Clock), posts, Clock);
    }

    internal sealed record Told(CaseId Id);

    [JsonSerializable(typeof(Told))]
    internal sealed partial class ToldJson : JsonSerializerContext;
}

/// <summary>Every n-th transaction is carried out and its answer lost, as when a connection breaks.</summary>
internal sealed class LostAnswers(int every) : HttpPipelinePolicy
{
    private int _transactions;

    public int Lost { get; private set; }

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) =>
        throw new NotSupportedException("Nothing here waits synchronously.");

    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        await ProcessNextAsync(message, pipeline);
        if (message.Request.Uri.Path.EndsWith("$batch", StringComparison.Ordinal) && Interlocked.Increment(ref _transactions) % every == 0)
        {
            Lost++;
            throw new RequestFailedException("The connection broke.", new IOException("reset"));
        }
    }
}
