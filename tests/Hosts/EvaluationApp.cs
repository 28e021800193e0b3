using System.Net;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using TeamsIsms.Bot.Incidents;
using TeamsIsms.Bot.People;
using TeamsIsms.Bot.Training;
using TeamsIsms.Campaigns;
using TeamsIsms.Documents;
using TeamsIsms.Graph;
using TeamsIsms.Incidents;
using TeamsIsms.Incidents.Evidence;
using TeamsIsms.People;
using TeamsIsms.Storage;
using TeamsIsms.Teams;
using TeamsIsms.Tests.Graph;
using TeamsIsms.Tests.Testing;
using TeamsIsms.Training;
using TeamsIsms.Training.Attempts;
using TeamsIsms.Training.Courses;
using TeamsIsms.Training.Notices;

namespace TeamsIsms.Tests.Hosts;

/// <summary>
/// The bot with the routes of evaluations over real HTTP and real storage, one person who is asked to take a course, their head, two
/// training managers, what the functions do, and a scripted library.
/// </summary>
internal sealed class EvaluationApp : IAsyncDisposable
{
    public const string Year = "2026";

    private static readonly Guid Reader = Some.LearnersHead.Person;

    private EvaluationApp(BotApp bot, TestStore store, GraphScript graph) => (Bot, Store, Graph) = (bot, store, graph);

    public static Guid Learner => Some.Learner.Person;

    public static Guid Head => Reader;

    public static Guid Manager => Some.TrainingManager.Person;

    public static Guid SecondManager => Some.SecondTrainingManager.Person;

    public static Guid Colleague { get; } = new("0e000000-0000-4000-8000-000000000007");

    public static CampaignId Campaign => Some.Campaign.Id;

    public BotApp Bot { get; }

    public TestStore Store { get; }

    public GraphScript Graph { get; }

    /// <summary>The hosts files are downloaded from.</summary>
    public ScriptedHttp Files { get; private init; } = new();

    public static async Task<EvaluationApp> StartAsync(CourseNeeds needs, Func<Course, Course>? change = null)
    {
        var store = await TestStore.OpenAsync();

        var (graph, files) = (new GraphScript(), new ScriptedHttp());
        var library = graph.Services(services => services.AddDocuments()).GetRequiredService<LibraryWriteClient>();
        var bot = await BotApp.StartAsync(
            routes =>
            {
                EvaluationRoutes.Add(routes);
                TrainingFileRoutes.Add(routes);
                FileRoutes.Add(routes);
            },
            services: services =>
            {
                services
                    .AddStore(store)
                    .AddGraph().AddPeople().AddDocuments().AddCampaigns().AddPeopleLookups().AddIncidents().AddEvidence()
                    .AddDelivery().AddCampaignNotices().AddFollowUp().AddTraining().AddTrainingFiles().AddTrainingNotices()
                    .AddSingleton(library);
                services.AddHttpClient(FileClient.Name).ConfigurePrimaryHttpMessageHandler(() => files);
            });
        var app = new EvaluationApp(bot, store, graph) { Files = files };
        var course = Some.Course with { Needs = needs, Approval = Some.Approval with { Status = TeamsIsms.Approvals.ApprovalStatus.Approved } };
        await app.StoreAsync(change?.Invoke(course) ?? course);
        foreach (var person in (Guid[])[Learner, Head, Manager, SecondManager])
        {
            await bot.MeetAsync(person);
        }

        bot.Opens();
        graph.Answer("GET /drives/b!drive/root:/Training", """{"id":"folder"}""").Answer($"GET /drives/b!drive/root:/Training/{Year}", """{"id":"year"}""");
        return app;
    }

    /// <summary>The library takes a file of that name into the folder of the year.</summary>
    public void Takes(string name) => Graph.Answer(
        $"PUT /drives/b!drive/items/year:/{name}:/content?@microsoft.graph.conflictBehavior=replace",
        $$"""{"id":"item","name":"{{name}}","webUrl":"https://example.sharepoint.com/{{Uri.EscapeDataString(name)}}"}""");

    public Task<string> TapAsync(string verb, Guid person, params (string Name, string Value)[] data) =>
        Bot.TapAsync(verb, person, [("id", Campaign.ToString()), .. data]);

    /// <summary>As a reader of what the learner handed in.</summary>
    public Task<string> ReadAsync(string verb, Guid person, int number = 1, string reason = "") =>
        TapAsync(verb, person, ("person", Learner.ToString()), ("number", number.ToString(System.Globalization.CultureInfo.InvariantCulture)), ("reason", reason));

    /// <summary>What the bot says to a file.</summary>
    public Task<string> SendAsync(Guid person, string name, byte[] content)
    {
        var address = $"https://contoso.sharepoint.com/{Uri.EscapeDataString(name)}";
        Files.Answer($"GET {address}", _ => new HttpResponseMessage(HttpStatusCode.OK) { Content = new ByteArrayContent(content) });
        var file = new Attachment
        {
            ContentType = Attachment.FileType,
            Name = name,
            Content = JsonSerializer.SerializeToElement(new { downloadUrl = address, uniqueId = "1", fileType = "docx" }),
        };
        return Bot.SayAsync("", person, message => message with { Attachments = [file] });
    }

    public async Task<TrainingAssignment> TrainingAsync() =>
        (await Bot.Services.GetRequiredService<AttemptTable>().FindAsync(Campaign, Learner, 0, TestContext.Current.CancellationToken))?.Training
        ?? throw new InvalidOperationException("Nothing was begun.");

    /// <summary>Changes the training as something else would have.</summary>
    public async Task ActAsync(Func<TrainingAssignment, TrainingAssignment> change)
    {
        var outcome = await Bot.Services.GetRequiredService<AttemptTable>().ActAsync(
            Campaign, Learner, 0, view => new AttemptStep(change(view.Training), null, null, []), Some.Now, TestContext.Current.CancellationToken);
        Assert.Null(outcome.Refusal);
    }

    /// <summary>What the functions do when something happened in the training.</summary>
    public Task ChangedAsync() => RunAsync(new TrainingNotice(TrainingNoticeKind.Changed, Campaign, Learner));

    public Task RunAsync(TrainingNotice notice) =>
        Bot.Services.GetRequiredService<TrainingNoticeRun>().RunAsync(notice, TestContext.Current.CancellationToken);

    /// <summary>What waits in the queue, each taken out once.</summary>
    public Task<IReadOnlyList<TrainingNotice>> NoticesAsync() =>
        Store.TakeAsync(QueueNames.TrainingNotice, TrainingNoticeJson.Default.TrainingNotice);

    /// <summary>Makes these the people of the directory.</summary>
    public Task WriteAsync(params Person[] people) => Store.WriteAsync(Bot.Services.GetRequiredService<RecentPeople>(), people);

    public static IReadOnlyList<Person> People { get; } =
    [
        Some.Person with { Head = Reader },
        Some.Named(Reader, "陳主管", Role.UnitHead),
        Some.Named(Manager, "訓練管理者", Role.TrainingManager),
        Some.Named(SecondManager, "另一位管理者", Role.TrainingManager),
        Some.Named(Colleague, "李同事"),
    ];

    public async ValueTask DisposeAsync()
    {
        await Bot.DisposeAsync();
        Graph.Dispose();
        Files.Dispose();
    }

    private async Task StoreAsync(Course course)
    {
        var cancellation = TestContext.Current.CancellationToken;
        Assert.True(await new RowTable(Store.Tables.GetTableClient(TableNames.Courses)).CommitAsync(
            new Changes(CourseTable.Partition).Insert($"course|{course.Id}", course, StoredJson.Training.Course), cancellation));
        var campaign = Some.Campaign with { Task = CourseTask.Of(course) };
        Assert.True(await new RowTable(Store.Tables.GetTableClient(TableNames.Campaigns)).CommitAsync(
            new Changes(CampaignTable.Partition).Insert($"campaign|{campaign.Id}", campaign, CampaignJson.Default.Campaign), cancellation));
        Assert.True(await new RowTable(Store.Tables.GetTableClient(TableNames.Assignments)).CommitAsync(
            new Changes(AssignmentTable.Partition(campaign.Id, 0))
                .Insert(AssignmentTable.HeadKey, Some.Head, CampaignJson.Default.ShardHead)
                .Insert(
                    AssignmentTable.Key(Some.Assignment.Person), Some.Assignment with { Card = "card-1", Head = Head }, CampaignJson.Default.Assignment),
            cancellation));
        await WriteAsync([.. People]);
    }
}
