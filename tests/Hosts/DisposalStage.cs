using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.Json.Serialization.Metadata;
using Azure.Core;
using Azure.Data.Tables;
using Azure.Storage.Queues;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using TeamsIsms.Actions;
using TeamsIsms.Binders;
using TeamsIsms.Bot.Approvals;
using TeamsIsms.Bot.People;
using TeamsIsms.Bot.Records;
using TeamsIsms.Campaigns;
using TeamsIsms.Documents;
using TeamsIsms.Graph;
using TeamsIsms.Incidents;
using TeamsIsms.People;
using TeamsIsms.Records;
using TeamsIsms.Records.Disposals;
using TeamsIsms.Sandbox.Library;
using TeamsIsms.Sandbox.Stamps;
using TeamsIsms.Storage;
using TeamsIsms.Tests.Testing;
using TeamsIsms.Tests.Trail.Seals;
using TeamsIsms.Trail;
using TeamsIsms.Trail.Verification;
using TeamsIsms.Training;

namespace TeamsIsms.Tests.Hosts;

/// <summary>Old records in real storage under a sealed log, a library behind the sandbox's Graph, and the people who dispose of them.</summary>
internal sealed class DisposalStage : IAsyncDisposable
{
    private readonly SealWorld _seals;
    private readonly GraphDoorApp _door;
    private readonly TestStore _store;

    private DisposalStage(SealWorld seals, GraphDoorApp door, TestStore store, BotApp bot) =>
        (_seals, _door, _store, Bot) = (seals, door, store, bot);

    public BotApp Bot { get; }

    public DocumentLibrary Library => _door.State.Library;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static async Task<DisposalStage> StartAsync()
    {
        var seals = await SealWorld.OpenAsync();
        var door = await GraphDoorApp.StartAsync(staff: 16);
        var store = new TestStore(
            seals.Connection,
            new TableServiceClient(seals.Connection),
            new QueueServiceClient(seals.Connection, new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 }));
        foreach (var queue in QueueNames.All)
        {
            await store.Queues.GetQueueClient(queue).CreateIfNotExistsAsync(cancellationToken: Stop);
        }

        var bot = await BotApp.StartAsync(
            routes =>
            {
                RecordRoutes.Add(routes);
                ApprovalRoutes.Add(routes);
            },
            services: services => services
                .AddStore(store).AddGraph().AddPeople().AddDocuments().AddCampaigns().AddDelivery().AddCampaignNotices().AddIncidents().AddTraining()
                .AddActions().AddBinders().AddRecords().AddDisposal().AddPeopleLookups()
                .AddSingleton<TokenCredential>(new GoodToken())
                .AddSingleton(Options.Create(new GraphOptions { BaseUrl = new Uri(door.Url), DriveId = Drive.Id, DocumentsFolder = LibraryStart.Documents })));
        bot.Opens();
        await store.WriteAsync(
            null,
            Some.Person,
            Some.Named(Some.SecurityManager, "林安全", Role.SecurityManager),
            Some.Named(Some.Chair, "張主委", Role.CommitteeChair),
            Some.Named(Some.RecordController.Person, "李文管", Role.DocumentController));
        return new DisposalStage(seals, door, store, bot);
    }

    public T Get<T>()
        where T : notnull => Bot.Services.GetRequiredService<T>();

    /// <summary>Management has decided on the class, and on what goes with it: a year.</summary>
    public async Task DecideAsync(RecordKind kind)
    {
        foreach (var one in Companions.Kinds.Append(kind))
        {
            await DecideOneAsync(one);
        }
    }

    private async Task DecideOneAsync(RecordKind kind) => Assert.NotNull((await Get<RecordTable>().ActAsync(
        kind,
        records => RecordStep.Of(
            records with { Terms = Some.Terms with { Months = 12 }, Decision = new TermsDecision(Some.Chair, Some.Now) },
            TrailKinds.RecordsDecided,
            Some.ActOf(Some.RecordChair)),
        static _ => { },
        Some.Now,
        Stop)).Value);

    /// <summary>Stores an object with records of it, as its feature would.</summary>
    public async Task StoreAsync<T>(
        string table, string partition, string key, string subject, Func<TrailHead, T> value, JsonTypeInfo<T> type, int records = 2)
    {
        var changes = new Changes(partition);
        var trail = TrailHead.None;
        for (var count = 0; count < records; count++)
        {
            var happened = new TrailEvent(TrailKinds.CampaignCreated, subject, TrailActor.System("Test"), new TrailDetail(Reason: "王小明說", Note: "1.0"));
            trail = changes.Record(trail, happened, Some.Now);
        }

        Assert.True(await Rows(table).CommitAsync(changes.Insert(key, value(trail), type), Stop));
    }

    public RowTable Rows(string table) => new(_store.Tables.GetTableClient(table));

    /// <summary>Everything that waits gets its place, and the day its seal.</summary>
    public Task SealAsync()
    {
        _seals.Pass(days: 1);
        return _seals.SealAsync();
    }

    /// <summary>What <c>verify</c> says of the tables, the log and the seals.</summary>
    public Task<Verdict> VerifyAsync() => new LogVerifier(
        new KeptLogTable(_store.Tables, _seals.Blobs),
        new Trust(
            Authorities: [X509CertificateLoader.LoadCertificateFromFile(Path.Combine(_seals.Folder, "tsa-ca.pem"))],
            Policy: TimeStampOffice.Policy)).RunAsync(null, Stop);

    public Task<string> ProposeAsync(RecordKind kind, string verb = "records.dispose") => Bot.TapAsync(
        verb, Some.RecordController.Person, ("id", kind.ToString()), ("day", "2026-12-01"), ("reason", "已逾保存期限"));

    public async Task<string> ConfirmAsync(RecordKind kind, Guid person) => await Bot.TapAsync(
        "approval.approve",
        person,
        ("subject", DisposalSubject.Called),
        ("id", kind.ToString()),
        ("version", (await FindAsync(kind)).Approval.Stamp));

    /// <summary>What the functions do with the queue, until nothing is left of it.</summary>
    public async Task<Disposal> RunAsync(RecordKind kind)
    {
        foreach (var work in await _store.TakeAsync(QueueNames.RecordsDispose, RecordJson.Default.DisposalWork))
        {
            await Get<DisposalQueueRun>().RunAsync(work, Stop);
        }

        return await FindAsync(kind);
    }

    public async Task<Disposal> DisposeAsync(RecordKind kind, string verb = "records.dispose")
    {
        await ProposeAsync(kind, verb);
        await ConfirmAsync(kind, Some.SecurityManager);
        return await RunAsync(kind);
    }

    public async Task<Disposal> FindAsync(RecordKind kind) => (await Get<RecordTable>().FindAsync(kind, Stop)).Disposal!; // proposed

    public LibraryItem Put(string folder, string name, string text)
    {
        var parent = DocumentLibrary.RootId;
        foreach (var segment in folder.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            parent = Library.Children(parent).FirstOrDefault(item => item.Name == segment)?.Id
                ?? Library.CreateFolder(parent, segment, NameConflict.Fail).Item!.Id; // it was missing
        }

        var file = Library.Disk.NewTemporaryFile(Some.Now);
        File.WriteAllBytes(file, Encoding.UTF8.GetBytes(text));
        return Library.Put(new LibraryWrite(parent, name, file)).Item!; // a good name
    }

    /// <summary>SHA-256 of the one file of that kind in a folder of reports.</summary>
    public async Task<string> HashAsync(string folder, string extension)
    {
        var item = Library.Find(DocumentLibrary.RootId, $"Reports/{folder}") is { } found
            ? Library.Children(found.Id).Single(file => file.Name.EndsWith(extension, StringComparison.Ordinal))
            : throw new InvalidOperationException($"There is no {folder}.");
        return (await Get<LibraryClient>().PinAsync(item.Id, Stop)).Value!.Sha256; // it lies there
    }

    /// <summary>Somebody spoils a row of the trail.</summary>
    public async Task BreakAsync(string table, string partition, string key)
    {
        var client = _store.Tables.GetTableClient(table);
        var row = (await client.GetEntityAsync<TableEntity>(partition, key, cancellationToken: Stop)).Value;
        row["Leaf"] = "{";
        await client.UpdateEntityAsync(row, row.ETag, TableUpdateMode.Replace, Stop);
    }

    public bool Has(LibraryItem item) => Library.Find(item.Id) is not null;

    /// <summary>All that a table says of people: no text of a record may be among it any more.</summary>
    public async Task<string> TextAsync(string table, string partition)
    {
        var text = new StringBuilder();
        await foreach (var row in Rows(table).RangeAsync(partition, "", "~", Stop))
        {
            text.AppendJoin('\n', row.Entity.Select(column => column.Value));
        }

        return text.ToString();
    }

    public async ValueTask DisposeAsync()
    {
        await Bot.DisposeAsync();
        await _door.DisposeAsync();
        await _seals.DisposeAsync();
    }

    private sealed class GoodToken : TokenCredential
    {
        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            new("good", DateTimeOffset.MaxValue);

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            ValueTask.FromResult(GetToken(requestContext, cancellationToken));
    }
}
