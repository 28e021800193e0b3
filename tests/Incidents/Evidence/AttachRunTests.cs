using System.Net;
using Azure.Data.Tables;
using Azure.Storage.Queues;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using TeamsIsms.Documents;
using TeamsIsms.Incidents;
using TeamsIsms.Incidents.Evidence;
using TeamsIsms.Storage;
using TeamsIsms.Teams;
using TeamsIsms.Tests.Graph;
using TeamsIsms.Tests.Testing;
using TeamsIsms.Trail;

namespace TeamsIsms.Tests.Incidents.Evidence;

/// <summary>From what somebody sent to the list of evidence of their case, over real storage.</summary>
public sealed class AttachRunTests : IAsyncLifetime
{
    private const string Good = "https://contoso-my.sharepoint.com/good";
    private const string Busy = "https://contoso-my.sharepoint.com/busy";
    private const string Gone = "https://contoso-my.sharepoint.com/gone";

    private readonly Guid _person = Guid.CreateVersion7(TimeProvider.System.GetUtcNow()); // the storage is shared, the person is not
    private readonly DateTimeOffset _now = TimeProvider.System.GetUtcNow();
    private readonly GraphScript _graph = new();
    private readonly ScriptedHttp _files = new();
    private IServiceProvider _services = null!; // set before every test

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private CaseActor Reporter => new(_person, []);

    private IncomingTable Incoming => _services.GetRequiredService<IncomingTable>();

    private IncidentTable Cases => _services.GetRequiredService<IncidentTable>();

    public async ValueTask InitializeAsync()
    {
        var connection = await Azurite.ConnectionAsync();
        var tables = new TableServiceClient(connection);
        await tables.CreateTableIfNotExistsAsync(TableNames.Incidents, Stop);
        _files.Answer("GET " + Good, _ => new HttpResponseMessage(HttpStatusCode.OK) { Content = new ByteArrayContent("proof"u8.ToArray()) })
            .Answer("GET " + Busy, HttpStatusCode.ServiceUnavailable)
            .Answer("GET " + Gone, HttpStatusCode.NotFound);
        _graph.Answer("GET /drives/b!drive/root:/Incidents", """{"id":"f"}""")
            .Answer("PUT /drives/b!drive/items/f:/", """{"id":"01A","name":"n","webUrl":"https://contoso.sharepoint.com/n","size":5,"file":{}}""", 201)
            .Answer("GET /drives/b!drive/items/01A/versions", """{"value":[{"id":"1.0"}]}""");
        _services = _graph.Services(services =>
        {
            services.AddSingleton(tables)
                .AddSingleton(new QueueServiceClient(connection))
                .AddSingleton<WorkQueue>()
                .AddSingleton<OutboxRun>()
                .AddSingleton(TimeProvider.System)
                .AddSingleton(Options.Create(new BotOptions()));
            services.AddDocuments().AddCaseTables().AddEvidence();
            services.AddHttpClient(FileClient.Name).ConfigurePrimaryHttpMessageHandler(() => _files);
        });
    }

    public ValueTask DisposeAsync()
    {
        _graph.Dispose();
        _files.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task What_was_sent_becomes_evidence_once_and_what_cannot_be_taken_is_told()
    {
        var id = await ReportAsync();
        await Incoming.KeepAsync(_person, "m1", [File(Good, "信件.eml"), File(Busy, "later.log"), File(Gone, "gone.txt")], _now, Stop);

        var first = await AttachAsync(id);
        var again = await AttachAsync(id);

        Assert.Equal(["信件.eml"], first.Stored);
        Assert.Equal([new FileNotNow("later.log"), new FileGone("gone.txt")], first.Refused);
        Assert.Empty(again.Stored);
        Assert.Equal([new FileNotNow("later.log")], again.Refused);
        var evidence = Assert.Single(await Cases.EvidenceAsync(id, Stop));
        Assert.Equal(("信件.eml", 5, _person), (evidence.Name, evidence.Size, evidence.By));
        Assert.Equal(1, (await Cases.FindIncidentAsync(id, Stop))!.EvidenceCount);
    }

    [Fact]
    public async Task A_file_whose_step_was_cut_off_is_added_once_when_it_is_tried_again()
    {
        var id = await ReportAsync();
        await Incoming.KeepAsync(_person, "m1", [File(Good, "a.eml")], _now, Stop);
        var waiting = await Incoming.ReadAsync(_person, _now, Stop);

        await AttachAsync(id);
        await Incoming.KeepAsync(_person, "m1", [File(Good, "a.eml")], _now, Stop); // as if it had not been forgotten yet
        await AttachAsync(id);

        Assert.Single(waiting);
        Assert.Single(await Cases.EvidenceAsync(id, Stop));
    }

    [Fact]
    public async Task What_was_sent_later_waits_for_another_case_and_what_was_taken_until_it_is_forgotten()
    {
        var id = await ReportAsync();
        await Incoming.KeepAsync(_person, "m1", [File(Good, "a.eml")], _now, Stop);
        await Incoming.KeepAsync(_person, "m2", [File(Good, "b.eml")], _now.AddSeconds(1), Stop);
        var attach = _services.GetRequiredService<AttachRun>();

        var first = await attach.TakeAsync(id, Reporter, Act.By(_person, _now, "tap"), _now, Stop);
        var again = await attach.TakeAsync(id, Reporter, Act.By(_person, _now, "tap"), _now, Stop);
        await attach.ForgetAsync(_person, again, Stop);

        Assert.Equal(["a.eml"], first.Stored);
        Assert.Equal(["a.eml"], again.Stored);
        Assert.Single(await Cases.EvidenceAsync(id, Stop));
        Assert.Equal("b.eml", Assert.Single(await Incoming.ReadAsync(_person, _now.AddSeconds(1), Stop)).Value.Name);
    }

    [Fact]
    public async Task Nothing_is_fetched_for_a_case_of_somebody_else()
    {
        var id = await ReportAsync();
        var stranger = Guid.CreateVersion7(TimeProvider.System.GetUtcNow());
        await Incoming.KeepAsync(stranger, "m1", [File(Good, "a.eml")], _now, Stop);

        var files = await _services.GetRequiredService<AttachRun>()
            .AttachAsync(id, new CaseActor(stranger, []), Act.By(stranger, _now, "tap"), Stop);

        Assert.Equal([new UnknownCase()], files.Refused);
        Assert.Empty(_files.Requests);
        Assert.Empty(await Cases.EvidenceAsync(id, Stop));
    }

    private Task<AttachedFiles> AttachAsync(CaseId id) =>
        _services.GetRequiredService<AttachRun>().AttachAsync(id, Reporter, Act.By(_person, _now, "tap"), Stop);

    private async Task<CaseId> ReportAsync()
    {
        var act = Act.By(_person, _now, Guid.CreateVersion7(_now).ToString());
        var reporter = new CaseReporter(Reporter, "王小美", "客服處");
        var made = await Cases.ReportAsync(
            CaseSeries.Incident,
            act.Activity!,
            id => ReportIncident.Decide(id, new CaseReport("收到可疑信件"), reporter, new Duties(Some.Authorities, Some.RuleSets), act),
            static (_, _) => { },
            act,
            Stop);
        return made.Value!.Id;
    }

    private static AttachedFile File(string address, string name) => new(false, address, name, Some.ServiceUrl);
}
