using Microsoft.Extensions.DependencyInjection;
using TeamsIsms.Bot.Approvals;
using TeamsIsms.Bot.Documents;
using TeamsIsms.Bot.People;
using TeamsIsms.Bot.YearlyDuties;
using TeamsIsms.Campaigns;
using TeamsIsms.Documents;
using TeamsIsms.Documents.Notices;
using TeamsIsms.Documents.Register;
using TeamsIsms.Documents.Revisions;
using TeamsIsms.Graph;
using TeamsIsms.Incidents;
using TeamsIsms.Kernel;
using TeamsIsms.People;
using TeamsIsms.Storage;
using TeamsIsms.Tests.Testing;
using TeamsIsms.Trail;
using TeamsIsms.YearlyDuties;
using TeamsIsms.YearlyDuties.Notices;

namespace TeamsIsms.Tests.Hosts;

/// <summary>The bot with the routes of duties over real HTTP and real storage, and those whose duties they are.</summary>
internal sealed class DutyApp : IAsyncDisposable
{
    private DutyApp(BotApp bot, TestStore store) => (Bot, Store) = (bot, store);

    public static Guid Manager => Some.SecurityManager;

    public static Guid Auditor { get; } = new("0c000000-0000-4000-8000-000000000001");

    public static Guid Handler { get; } = new("0c000000-0000-4000-8000-000000000002");

    public static Guid Owner => Some.Author.Person;

    public static Guid Staff => Some.Person.Id;

    public BotApp Bot { get; }

    public TestStore Store { get; }

    public static async Task<DutyApp> StartAsync()
    {
        var store = await TestStore.OpenAsync();
        var bot = await BotApp.StartAsync(
            routes =>
            {
                ApprovalRoutes.Add(routes);
                DocumentRoutes.Add(routes);
                DutyRoutes.Add(routes);
            },
            services: services => services
                .AddStore(store)
                .AddGraph().AddPeople().AddDocuments().AddCampaigns().AddDelivery().AddCampaignNotices().AddIncidents().AddPeopleLookups()
                .AddDuties().AddDutyNotices().AddSingleton<RegisterLineRun>()
                .AddSingleton(Microsoft.Extensions.Options.Options.Create(Some.Authorities))
                .AddSingleton(new NewCaseTable(store.Tables, TimeProvider.System))); // its short pauses are real
        bot.Opens();
        await store.WriteAsync(
            null,
            Some.Person,
            Some.Named(Auditor, "張稽核", Role.InternalAuditor),
            Some.Named(Handler, "陳應變", Role.IncidentHandler),
            Some.Named(Owner, "曾文件"),
            Some.Named(Manager, "林安全", Role.SecurityManager));
        return new DutyApp(bot, store);
    }

    public Task<string> TapAsync(string verb, Guid person, params (string Name, string Value)[] data) => Bot.TapAsync(verb, person, data);

    public Task<Duty> FindAsync(DutyKind kind) =>
        Bot.Services.GetRequiredService<DutyTable>().FindAsync(kind, TestContext.Current.CancellationToken);

    public async Task<IEnumerable<ReviewTask>> TasksAsync() =>
        (await Bot.Services.GetRequiredService<ReviewTaskTable>().ListAsync(TestContext.Current.CancellationToken)).Values;

    /// <summary>A document that binds and is to be reviewed so many days from now.</summary>
    public async Task RegisterAsync(int days)
    {
        var entry = new RegisterEntry(
            Some.Procedure with { NextReview = Taipei.Day(Bot.Clock.GetUtcNow()).AddDays(days) }, [Some.InForce]);
        var told = DocumentStep.Event(entry.Document, null, Some.InForce, TrailKinds.DocumentRegistered, Some.ActOf(Some.Controller));
        await Bot.Services.GetRequiredService<DocumentTable>().StoreAsync(
            entry.Document.Id, _ => new DocumentStep(entry, [told]), Some.Now, TestContext.Current.CancellationToken);
        await MirrorAsync();
    }

    /// <summary>The register follows what happened to documents.</summary>
    public async Task MirrorAsync()
    {
        foreach (var notice in await Store.TakeAsync(QueueNames.DocumentNotice, DocumentNoticeJson.Default.DocumentNotice))
        {
            var entry = await Bot.Services.GetRequiredService<DocumentTable>().FindAsync(notice.Document, TestContext.Current.CancellationToken);
            await Bot.Services.GetRequiredService<RegisterLineRun>().RunAsync(
                notice, entry!, Bot.Clock.GetUtcNow(), TestContext.Current.CancellationToken); // it happened to one that there is
        }
    }

    public async Task<ControlledDocument> DocumentAsync() =>
        (await Bot.Services.GetRequiredService<DocumentTable>().FindAsync(Some.Procedure.Id, TestContext.Current.CancellationToken))!.Document; // registered

    public Task LookAsync() =>
        Bot.Services.GetRequiredService<DutyNoticeRun>().RunAsync(Bot.Clock.GetUtcNow(), TestContext.Current.CancellationToken);

    public ValueTask DisposeAsync() => Bot.DisposeAsync();
}
