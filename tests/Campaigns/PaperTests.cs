using Azure.Data.Tables;
using Microsoft.Extensions.DependencyInjection;
using TeamsIsms.Campaigns;
using TeamsIsms.Documents;
using TeamsIsms.People;
using TeamsIsms.Storage;
using TeamsIsms.Tests.Graph;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Campaigns;

public sealed class PaperTests : IDisposable
{
    private const string Scan = """{"id":"01SCAN","name":"scan.pdf","webUrl":"https://example.sharepoint.com/scan.pdf","cTag":"c","size":5,"file":{}}""";

    private static readonly Guid Controller = new("0a000000-0000-4000-8000-0000000000c1");
    private static readonly Campaign Campaign = Some.Campaign with { Task = Some.DocumentTask with { MustOpen = true } };

    private readonly GraphScript _script = new();

    public void Dispose() => _script.Dispose();

    [Fact]
    public async Task A_signature_needs_its_scan_and_a_second_person_and_keeps_both()
    {
        var (paper, assignments) = await OpenAsync();
        var verb = new PaperVerb { Person = Some.External.Person.ToString(), SignedOn = "2026-12-02", Evidence = "01SCAN" };

        var recorded = await paper.RecordAsync(Campaign, verb, Controller, "a1", TestContext.Current.CancellationToken);
        Assert.Equal(new PaperRecord(Controller, Some.Now, new DateOnly(2026, 12, 2), "01SCAN"), recorded.Value!.Paper);
        Assert.Null(recorded.Value.Answer);

        var confirm = verb with { Confirm = verb.Person };
        var own = await paper.ConfirmAsync(Campaign, confirm, Controller, "a2", TestContext.Current.CancellationToken);
        Assert.IsType<OwnRecord>(own.Refusal);

        var confirmed = await paper.ConfirmAsync(Campaign, confirm, Some.SecurityManager, "a3", TestContext.Current.CancellationToken);
        Assert.Equal(Channel.Paper, confirmed.Value!.Answer!.Channel);
        Assert.Equal("01SCAN", confirmed.Value.Paper!.EvidenceItemId);

        var details = new List<string>();
        await foreach (var record in assignments.TrailAsync(Campaign, confirmed.Value, TestContext.Current.CancellationToken))
        {
            details.Add(record.Detail);
        }

        Assert.Contains("signed 2026-12-02 evidence 01SCAN", details[0], StringComparison.Ordinal);
        Assert.Equal(2, details.Count);
    }

    [Theory]
    [InlineData("", "2026-12-02", "01SCAN", typeof(PaperIncomplete))]
    [InlineData("0a000000-0000-4000-8000-0000000000e1", "yesterday", "01SCAN", typeof(PaperIncomplete))]
    [InlineData("0a000000-0000-4000-8000-0000000000e1", "2026-12-02", "01OTHER", typeof(UnknownEvidence))]
    [InlineData("0a000000-0000-4000-8000-0000000000e1", "2026-12-02", "", typeof(EvidenceNeeded))]
    [InlineData("0a000000-0000-4000-8000-0000000000e1", "2026-12-04", "01SCAN", typeof(InTheFuture))]
    [InlineData("0a000000-0000-4000-8000-000000000001", "2026-12-02", "01SCAN", typeof(HasTeams))]
    [InlineData("0a000000-0000-4000-8000-0000000000ff", "2026-12-02", "01SCAN", typeof(NotAssigned))]
    public async Task What_cannot_be_recorded_is_refused(string person, string signedOn, string evidence, Type refusal)
    {
        var (paper, _) = await OpenAsync();
        var verb = new PaperVerb { Person = person, SignedOn = signedOn, Evidence = evidence };

        var outcome = await paper.RecordAsync(Campaign, verb, Controller, null, TestContext.Current.CancellationToken);

        Assert.IsType(refusal, outcome.Refusal);
    }

    [Fact]
    public async Task The_list_holds_those_without_Teams_and_nobody_else()
    {
        var (paper, _) = await OpenAsync();

        var view = await paper.ViewAsync(Campaign, TestContext.Current.CancellationToken);

        Assert.Equal([Some.External.Name], view.Owing.Select(assignment => assignment.Name));
        Assert.Equal(["scan.pdf"], view.Evidence.Select(item => item.Name));
    }

    private async Task<(PaperRun Paper, AssignmentTable Assignments)> OpenAsync()
    {
        _script.Answer("GET /drives/b!drive/root:/Evidence", """{"id":"folder-2"}""")
            .Answer("GET /drives/b!drive/items/folder-2/children", $$"""{"value":[{{Scan}}]}""");
        var connection = await Azurite.ConnectionAsync();
        await new TableServiceClient(connection).CreateTableAsync(TableNames.Assignments, TestContext.Current.CancellationToken);
        await new TableServiceClient(connection).CreateTableAsync(TableNames.People, TestContext.Current.CancellationToken);
        _script.With("Storage:Connection", connection);
        var services = _script.Services(services => services
            .AddSingleton<TimeProvider>(new Microsoft.Extensions.Time.Testing.FakeTimeProvider(Some.Now))
            .AddStorage()
            .AddCampaigns()
            .AddPeople()
            .AddDocuments()
            .AddPaper());
        var assignments = services.GetRequiredService<AssignmentTable>();
        Assignment[] people = [Some.Assignment, Some.External];
        var changes = new Changes(AssignmentTable.Partition(Campaign.Id, 0)).Insert(
            AssignmentTable.HeadKey,
            people.Aggregate(new ShardHead { Status = CampaignStatus.Active }, (head, person) => head.Count(null, person)),
            CampaignJson.Default.ShardHead);
        foreach (var person in people)
        {
            changes.Insert(AssignmentTable.Key(person.Person), person, CampaignJson.Default.Assignment);
        }

        Assert.True(await assignments.Rows.CommitAsync(changes, TestContext.Current.CancellationToken));
        return (services.GetRequiredService<PaperRun>(), assignments);
    }
}
