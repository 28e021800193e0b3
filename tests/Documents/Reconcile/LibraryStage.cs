using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Azure.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using TeamsIsms.Approvals;
using TeamsIsms.Bot.People;
using TeamsIsms.Campaigns;
using TeamsIsms.Documents;
using TeamsIsms.Documents.Notices;
using TeamsIsms.Documents.Reconcile;
using TeamsIsms.Documents.Register;
using TeamsIsms.Documents.Revisions;
using TeamsIsms.Graph;
using TeamsIsms.People;
using TeamsIsms.Sandbox.Library;
using TeamsIsms.Sandbox.Tenant;
using TeamsIsms.Storage;
using TeamsIsms.Teams;
using TeamsIsms.Tests.Hosts;
using TeamsIsms.Tests.Testing;
using TeamsIsms.Trail;

namespace TeamsIsms.Tests.Documents.Reconcile;

/// <summary>A register in real storage, a library behind the sandbox's Graph, and a controller and a security manager who have a chat.</summary>
internal sealed class LibraryStage : IAsyncDisposable
{
    private readonly BotApp _bot;
    private readonly GraphDoorApp _door;

    private LibraryStage(BotApp bot, GraphDoorApp door) => (_bot, _door) = (bot, door);

    public static Guid Controller => Some.Controller.Person;

    public static Guid Manager => Some.SecurityManager;

    public DocumentLibrary Library => _door.State.Library;

    public BotApp Bot => _bot;

    /// <summary>What was written to people without Teams.</summary>
    public IReadOnlyCollection<TenantMail> Mails => _door.State.Mails;

    /// <summary>The sample files, by number.</summary>
    public IReadOnlyList<LibraryItem> Files => [.. _door.State.Documents().OrderBy(item => item.Name, StringComparer.Ordinal)];

    public DocumentTable Documents => _bot.Services.GetRequiredService<DocumentTable>();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <param name="routes">What the bot answers; null: nobody talks to it.</param>
    public static async Task<LibraryStage> StartAsync(Action<Routes>? routes = null)
    {
        var door = await GraphDoorApp.StartAsync(staff: 16);
        var tables = await Azurite.TablesAsync();
        var queues = new Azure.Storage.Queues.QueueServiceClient(await Azurite.ConnectionAsync());
        foreach (var queue in QueueNames.All)
        {
            await queues.GetQueueClient(queue).CreateIfNotExistsAsync(cancellationToken: Cancel);
        }

        var bot = await BotApp.StartAsync(
            routes ?? (_ => { }),
            services: services => services
                .AddSingleton(tables).AddSingleton(queues).AddSingleton<WorkQueue>().AddSingleton<OutboxRun>()
                .AddGraph().AddPeople().AddDocuments().AddCampaigns().AddDelivery().AddCampaignNotices().AddDocumentNotices().AddReconciliation()
                .AddApprovals().AddApprovalNotices().AddPeopleLookups()
                .AddSingleton<TokenCredential>(new GoodToken())
                .AddSingleton(Options.Create(new GraphOptions { BaseUrl = new Uri(door.Url), DriveId = Drive.Id, DocumentsFolder = LibraryStart.Documents, Mailbox = Personas.Id("manager").ToString() })));
        bot.Opens();
        var stage = new LibraryStage(bot, door);
        var store = new PersonTable(tables, new RecentPeople());
        foreach (var (id, role) in ((Guid, Role)[])[(Controller, Role.DocumentController), (Manager, Role.SecurityManager)])
        {
            await store.WriteAsync([new PersonWrite(Some.Person with { Id = id, Roles = [role] }, null)], Cancel);
            await store.WriteRoleAsync(role, new HashSet<Guid> { id }, Cancel);
            await bot.Services.GetRequiredService<ConversationTable>().MetAsync(id, $"a:{id:N}", Some.ServiceUrl, Cancel);
            bot.Wire.Answer($"POST {Some.ServiceUrl}v3/conversations/a%3A{id:N}/activities", HttpStatusCode.Created, $$"""{"id":"c-{{id:N}}"}""");
        }

        return stage;
    }

    /// <summary>More people, all known at once.</summary>
    public Task WriteAsync(params IEnumerable<Person> people) => new PersonTable(
        _bot.Services.GetRequiredService<Azure.Data.Tables.TableServiceClient>(), _bot.Services.GetRequiredService<RecentPeople>())
        .WriteAsync([.. people.Select(person => new PersonWrite(person, null))], Cancel);

    /// <summary>Lets those act on a notice who take its kind.</summary>
    public async Task<RegisterEntry> NotifyAsync<T>(RegisterEntry entry, DocumentNotice notice)
        where T : class
    {
        Assert.Null(await _bot.Services.GetServices<IDocumentNoticeRun>().Single(run => run is T).RunAsync(notice, entry, Some.Now, Cancel));
        return (await Documents.FindAsync(entry.Document.Id, Cancel))!; // it was registered
    }

    /// <summary>Registers a document as it stands.</summary>
    public Task<RegisterEntry> RegisterAsync(params IReadOnlyList<DocumentRevision> revisions) => RegisterAsync(Some.Procedure, revisions);

    public async Task<RegisterEntry> RegisterAsync(ControlledDocument document, params IReadOnlyList<DocumentRevision> revisions)
    {
        var entry = new RegisterEntry(document, revisions);
        var told = DocumentStep.Event(entry.Document, null, revisions[^1], TrailKinds.DocumentRegistered, Some.ActOf(Some.Controller));
        var stored = (await Documents.StoreAsync(Some.Procedure.Id, _ => new DocumentStep(entry, [told]), Some.Now, Cancel)).Value!;
        await _bot.Services.GetRequiredService<RegisterTable>().PutAsync(RegisterLine.Of(stored), Cancel);
        return stored;
    }

    /// <summary>The revision with a file of the library as it is now.</summary>
    public async Task<DocumentRevision> OfAsync(DocumentRevision revision, LibraryItem item)
    {
        var pinned = (await _bot.Services.GetRequiredService<LibraryClient>().PinAsync(item.Id, Cancel)).Value!;
        return revision with { ItemId = item.Id, Pinned = PinnedFile.Of(pinned) };
    }

    /// <summary>A look after some minutes.</summary>
    public Task WatchAsync(int minutes) =>
        _bot.Services.GetRequiredService<LibraryWatchRun>().RunAsync(Some.Now.AddMinutes(minutes), Cancel);

    public Task<TimeSpan?> FollowAsync(RegisterEntry entry) => _bot.Services.GetServices<IDocumentNoticeRun>().OfType<LibraryEffectRun>().Single()
        .RunAsync(new DocumentNotice(DocumentNoticeKind.Changed, entry.Document.Id), entry, Some.Now, Cancel);

    /// <summary>Somebody saves another text over the file.</summary>
    public void Overwrite(LibraryItem item, string text)
    {
        var file = Library.Disk.NewTemporaryFile(Some.Now);
        File.WriteAllBytes(file, Encoding.UTF8.GetBytes(text));
        Assert.NotNull(Library.Put(new LibraryWrite(item.ParentId!, item.Name, file)).Item);
    }

    public async Task<IReadOnlyList<string>> TrailAsync() =>
        [.. (await Documents.TrailAsync(Some.Procedure, Cancel)).Select(record => Regex.Match(record.Leaf, "\"k\":\"([^\"]+)\"").Groups[1].Value)];

    /// <summary>The cards a person got, as text.</summary>
    public IReadOnlyList<string> Cards(Guid person) => [.. _bot.Wire.Requests
        .Where(request => request.Method == "POST" && request.Address.AbsolutePath.EndsWith($"/a%3A{person:N}/activities", StringComparison.Ordinal))
        .Select(request => Regex.Unescape(request.Body ?? ""))];

    public async ValueTask DisposeAsync()
    {
        await _bot.DisposeAsync();
        await _door.DisposeAsync();
    }

    private sealed class GoodToken : TokenCredential
    {
        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) => new("good", DateTimeOffset.MaxValue);

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            ValueTask.FromResult(GetToken(requestContext, cancellationToken));
    }
}
