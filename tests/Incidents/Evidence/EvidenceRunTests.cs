using System.Net;
using System.Security.Cryptography;
using Azure.Data.Tables;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using TeamsIsms.Documents;
using TeamsIsms.Incidents;
using TeamsIsms.Incidents.Evidence;
using TeamsIsms.Storage;
using TeamsIsms.Teams;
using TeamsIsms.Tests.Graph;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Incidents.Evidence;

/// <summary>From an attachment to the case's folder, with the real Graph client on a scripted wire.</summary>
public sealed class EvidenceRunTests : IDisposable
{
    private const string Address = "https://contoso-my.sharepoint.com/a?tempauth=secret";
    private const string Folder = "/drives/b!drive/root:/Incidents/INC-2026-0001";
    private const string Item = """{"id":"01A","name":"stored.eml","webUrl":"https://contoso.sharepoint.com/stored.eml","cTag":"c","size":8,"file":{}}""";

    private static readonly string Hash = Convert.ToHexStringLower(SHA256.HashData("evidence"u8));
    private static readonly string Name = $"INC-2026-0001-{Hash[..16]}";
    private static readonly CaseId Id = new(CaseSeries.Incident, 2026, 1);

    private readonly GraphScript _script = new();
    private readonly ScriptedHttp _files = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public EvidenceRunTests()
    {
        _files.Answer("GET " + Address, _ => new HttpResponseMessage(HttpStatusCode.OK) { Content = new ByteArrayContent("evidence"u8.ToArray()) });
        _script.Answer("GET /drives/b!drive/root:/Incidents", """{"id":"root-1"}""")
            .Answer("GET /drives/b!drive/items/01A/versions", """{"value":[{"id":"1.0"}]}""");
    }

    public void Dispose()
    {
        _script.Dispose();
        _files.Dispose();
    }

    [Fact]
    public async Task A_file_is_stored_under_a_name_of_ours_in_a_folder_that_is_made_for_its_case()
    {
        _script.Answer("GET " + Folder, """{"error":{"code":"itemNotFound","message":"Not found."}}""", 404)
            .Answer("POST /drives/b!drive/items/root-1/children", """{"id":"case-1"}""", 201)
            .Answer($"PUT /drives/b!drive/items/case-1:/{Name}.eml:/content?@microsoft.graph.conflictBehavior=fail", Item, 201);

        var stored = await StoreAsync("../../CON.eml");

        Assert.Equal(
            new StoredFile("stored.eml", "../../CON.eml", "01A", "1.0", Hash, 8, new Uri("https://contoso.sharepoint.com/stored.eml")),
            stored.Value);
        Assert.All(_script.Requests, request => Assert.DoesNotContain("CON", request.Line, StringComparison.Ordinal));
        Assert.Equal(new NewEvidence("../../CON.eml", Hash, 8, new FolderLink("01A", stored.Value!.WebUrl)), stored.Value.ToEvidence());
    }

    [Fact]
    public async Task The_same_bytes_again_are_the_file_that_is_there()
    {
        _script.Answer("GET " + Folder, """{"id":"case-1"}""")
            .Answer($"PUT /drives/b!drive/items/case-1:/{Name}.eml:/content", """{"error":{"code":"nameAlreadyExists","message":"No."}}""", 409)
            .Answer($"GET {Folder}/{Name}.eml", Item);

        var stored = await StoreAsync("a.eml");

        Assert.Equal(("01A", Hash), (stored.Value!.ItemId, stored.Value.Sha256));
    }

    [Fact]
    public async Task A_locked_name_gives_way_to_another()
    {
        _script.Answer("GET " + Folder, """{"id":"case-1"}""")
            .Answer($"PUT /drives/b!drive/items/case-1:/{Name}.eml:/content", """{"error":{"code":"resourceLocked","message":"No."}}""", 423)
            .Answer($"PUT /drives/b!drive/items/case-1:/{Name}-2.eml:/content", Item, 201);

        Assert.Equal("01A", (await StoreAsync("a.eml")).Value?.ItemId);
    }

    [Fact]
    public async Task A_folder_that_went_away_while_writing_is_made_again()
    {
        _script.Answer("GET " + Folder, """{"id":"case-1"}""")
            .Answer("GET " + Folder, """{"id":"case-2"}""")
            .Answer($"PUT /drives/b!drive/items/case-1:/{Name}.eml:/content", """{"error":{"code":"itemNotFound","message":"No."}}""", 404)
            .Answer($"PUT /drives/b!drive/items/case-2:/{Name}.eml:/content", Item, 201);

        Assert.Equal("01A", (await StoreAsync("a.eml")).Value?.ItemId);
    }

    [Fact]
    public async Task Without_a_library_or_without_the_file_the_reason_is_told_and_nothing_is_stored()
    {
        _files.Answer("GET https://contoso-my.sharepoint.com/gone", HttpStatusCode.Gone);

        Assert.Equal(new FileGone("a.eml"), (await StoreAsync("a.eml", "https://contoso-my.sharepoint.com/gone")).Refusal);
        Assert.Empty(_script.Requests);

        _script.With("Graph:DriveId", null);
        Assert.IsType<LibraryNotConfigured>((await StoreAsync("a.eml")).Refusal);
    }

    [Fact]
    public async Task What_somebody_sent_waits_for_an_hour_and_is_theirs_alone()
    {
        var tables = new TableServiceClient(await Azurite.ConnectionAsync());
        await tables.CreateTableIfNotExistsAsync(TableNames.Incidents, Stop);
        var now = new DateTimeOffset(2026, 12, 1, 2, 0, 0, TimeSpan.Zero);
        var (person, other) = (Guid.CreateVersion7(TimeProvider.System.GetUtcNow()), Guid.CreateVersion7(TimeProvider.System.GetUtcNow()));
        var incoming = new IncomingTable(tables);
        var (old, fresh) = (new AttachedFile(false, Address, "old", Some.ServiceUrl), new AttachedFile(false, Address, "fresh", Some.ServiceUrl));

        await incoming.KeepAsync(person, "1", [old], now.AddHours(-1), Stop);
        await incoming.KeepAsync(person, "2", [fresh, fresh], now, Stop);
        await incoming.KeepAsync(person, "2", [fresh, fresh], now, Stop);

        var waiting = await incoming.ReadAsync(person, now, Stop);
        Assert.Equal([fresh, fresh], waiting.Select(one => one.Value));
        Assert.Empty(await incoming.ReadAsync(other, now, Stop));

        await incoming.ForgetAsync(other, [.. waiting.Select(one => one.Key)], Stop);
        Assert.Equal(2, (await incoming.ReadAsync(person, now, Stop)).Count);
        await incoming.ForgetAsync(person, [waiting[0].Key, "no such"], Stop);
        Assert.Equal([waiting[1]], await incoming.ReadAsync(person, now.AddHours(-1), Stop));
    }

    private Task<TeamsIsms.Kernel.Outcome<StoredFile>> StoreAsync(string name, string address = Address) => _script
        .Services(services =>
        {
            services.AddSingleton(Options.Create(new BotOptions()));
            services.AddDocuments().AddEvidence();
            services.AddHttpClient(FileClient.Name).ConfigurePrimaryHttpMessageHandler(() => _files);
        })
        .GetRequiredService<EvidenceRun>()
        .StoreAsync("Incidents", Id.ToString(), new AttachedFile(false, address, name, Some.ServiceUrl), Stop);
}
