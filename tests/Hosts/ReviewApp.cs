using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Graph;
using TeamsIsms.Actions;
using TeamsIsms.Bot.Approvals;
using TeamsIsms.Bot.People;
using TeamsIsms.Bot.Reviews;
using TeamsIsms.Campaigns;
using TeamsIsms.Documents;
using TeamsIsms.Graph;
using TeamsIsms.Incidents;
using TeamsIsms.Kernel;
using TeamsIsms.People;
using TeamsIsms.Reviews;
using TeamsIsms.Reviews.Notices;
using TeamsIsms.Sandbox.Library;
using TeamsIsms.Sandbox.Tenant;
using TeamsIsms.Storage;
using TeamsIsms.Teams;
using TeamsIsms.Tests.Reviews;
using TeamsIsms.Tests.Testing;
using TeamsIsms.Trail;
using TeamsIsms.Training;

namespace TeamsIsms.Tests.Hosts;

/// <summary>The bot with the routes of reviews over real HTTP and real storage, and the calendars of the stand-in tenant.</summary>
internal sealed class ReviewApp : IAsyncDisposable
{
    private ReviewApp(BotApp bot, TestStore store, GraphDoorApp graph) => (Bot, Store, Graph) = (bot, store, graph);

    public static Guid Manager => Personas.Id("manager");

    public static Guid Chair => Personas.Id("chair");

    public static Guid Member => Personas.Id("unithead");

    public static Guid Deputy => Personas.Id("controller");

    public static Guid Other => Personas.Id("auditor");

    public static Guid Staff => Personas.Id("staff");

    public BotApp Bot { get; }

    public TestStore Store { get; }

    public GraphDoorApp Graph { get; }

    public ReviewTable Table => Bot.Services.GetRequiredService<ReviewTable>();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <param name="more">Routes of other features.</param>
    public static async Task<ReviewApp> StartAsync(Action<Routes>? more = null)
    {
        var (store, graph) = (await TestStore.OpenAsync(), await GraphDoorApp.StartAsync());
        var bot = await BotApp.StartAsync(
            routes =>
            {
                ReviewRoutes.Add(routes);
                ApprovalRoutes.Add(routes);
                more?.Invoke(routes);
            },
            services: services => services
                .AddStore(store)
                .AddGraph().AddPeople().AddDocuments().AddCampaigns().AddDelivery().AddCampaignNotices().AddPeopleLookups()
                .AddIncidents().AddTraining().AddActions().AddReviews().AddReviewNotices()
                .AddSingleton(Options.Create(Some.Authorities))
                .AddSingleton(Options.Create(new GraphOptions { BaseUrl = new Uri(graph.Url), DriveId = Drive.Id, Mailbox = Manager.ToString() }))
                .AddSingleton(new Lazy<GraphServiceClient>(graph.Client)));
        bot.Opens();
        await store.WriteAsync(
            null,
            Named(graph, Manager, "林安全", Role.SecurityManager),
            Named(graph, Chair, "王主委", Role.CommitteeChair),
            Named(graph, Member, "趙委員"),
            Named(graph, Deputy, "錢代理"),
            Named(graph, Other, "孫委員", Role.InternalAuditor),
            Named(graph, Staff, "王小美"));
        foreach (var person in (Guid[])[Manager, Chair, Member, Deputy, Other])
        {
            await bot.MeetAsync(person);
        }

        return new ReviewApp(bot, store, graph);
    }

    public Task<string> TapAsync(string verb, Guid person, params (string Name, string Value)[] data) => Bot.TapAsync(verb, person, data);

    public async Task<ReviewFile> FileAsync(int number = 1) =>
        (await Table.FindAsync(new ReviewId(2026, number), Stop))!; // planned before

    /// <summary>The chair, and two members of whom the first has a deputy.</summary>
    public async Task AppointAsync()
    {
        await TapAsync("review.appoint", Manager, ("holder", "王主委"), ("chair", "true"), ("from", "2026-01-01"));
        await TapAsync("review.appoint", Manager, ("holder", "趙委員"), ("deputy", "錢代理"), ("from", "2026-01-01"), ("until", "2027-12-31"));
        await TapAsync("review.appoint", Manager, ("holder", "孫委員"), ("from", "2026-01-01"));
    }

    /// <summary>Last year's review, of whose meeting only the day is known; its number is the first.</summary>
    public Task HeldAsync(DateOnly day)
    {
        var act = Some.ReviewAct(ReviewActor.System);
        return Table.AddAsync(
            "held",
            (id, others) => PlanReview.Decide(id, ReviewKind.Yearly, null, Taipei.Day(Some.Now), others, Some.ReviewManager, act).Match<Outcome<ReviewStep>>(
                step => step with
                {
                    Next = step.Next with
                    {
                        Review = step.Next.Review with { Status = ReviewStatus.Closed, HeldAt = Taipei.At(day, new TimeOnly(10, 0)) },
                    },
                },
                refusal => refusal),
            null,
            act,
            Stop);
    }

    /// <summary>A review whose minutes are approved, with one decision of the staff member's; its number is the first.</summary>
    public async Task DecidedAsync(DateOnly due)
    {
        await Bot.MeetAsync(Staff);
        var act = Some.ReviewAct(ReviewActor.System);
        var file = ReviewMachine.In(ReviewStatus.FollowUp);
        Assert.NotNull((await Table.AddAsync(
            "decided",
            (_, _) => new ReviewStep(
                file with { Review = file.Review with { Followed = [] }, Decisions = [Some.Decision with { Owner = Staff, Due = due }] },
                new TrailEvent(TrailKinds.ReviewFrozen, file.Review.Id.Subject, act.Actor, new TrailDetail())),
            null,
            act,
            Stop)).Value);
    }

    public async Task<ReviewDecision> DecisionAsync() => Assert.Single((await FileAsync()).Decisions);

    public Task<IReadOnlyList<CorrectiveAction>> ActionsAsync() => Bot.Services.GetRequiredService<ActionTable>().OpenAsync(Stop);

    /// <summary>Works off what waits on the queue, as often as it brings more of it.</summary>
    public async Task NoticeAsync()
    {
        while (await Store.TakeAsync(QueueNames.ReviewNotice, ReviewNoticeJson.Default.ReviewNotice) is { Count: > 0 } notices)
        {
            foreach (var notice in notices)
            {
                await Bot.Services.GetRequiredService<ReviewNoticeRun>().RunAsync(notice, Stop);
            }
        }
    }

    public async Task LookAsync()
    {
        await Bot.Services.GetRequiredService<ReviewDueRun>().RunAsync(Bot.Clock.GetUtcNow(), Stop);
        await NoticeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await Bot.DisposeAsync();
        await Graph.DisposeAsync();
    }

    private static Person Named(GraphDoorApp graph, Guid id, string name, params Role[] roles) =>
        Some.Named(id, name, roles) with { Mail = graph.State.People.Find(id)!.Mail }; // a persona is in the directory
}
