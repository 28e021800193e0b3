using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using TeamsIsms.Bot.Approvals;
using TeamsIsms.Bot.Incidents;
using TeamsIsms.Bot.People;
using TeamsIsms.Bot.Training;
using TeamsIsms.Campaigns;
using TeamsIsms.Documents;
using TeamsIsms.Graph;
using TeamsIsms.Incidents;
using TeamsIsms.People;
using TeamsIsms.Storage;
using TeamsIsms.Tests.Testing;
using TeamsIsms.Training;
using TeamsIsms.Training.Bank;
using TeamsIsms.Training.Courses;
using TeamsIsms.Training.Import;
using TeamsIsms.Training.Notices;

namespace TeamsIsms.Tests.Hosts;

/// <summary>The bot with the routes of courses over real HTTP and real storage, those who write and approve courses, and a staff member.</summary>
internal sealed class CourseApp : IAsyncDisposable
{
    private CourseApp(BotApp bot, TestStore store) => (Bot, Store) = (bot, store);

    public static Guid Author => Some.TrainingManager.Person;

    public static Guid Second => Some.SecondTrainingManager.Person;

    public static Guid Staff => Some.Person.Id;

    /// <summary>Handles incidents and writes courses.</summary>
    public static Guid HandlerWhoTrains { get; } = new("0d000000-0000-4000-8000-000000000003");

    public BotApp Bot { get; }

    public TestStore Store { get; }

    public CourseTable Courses => Bot.Services.GetRequiredService<CourseTable>();

    /// <param name="questions">How many approved questions the category 通識 has.</param>
    public static async Task<CourseApp> StartAsync(int questions = 0, Action<IServiceCollection>? more = null)
    {
        var store = await TestStore.OpenAsync();
        var bot = await BotApp.StartAsync(
            routes =>
            {
                CourseRoutes.Add(routes);
                ApprovalRoutes.Add(routes);
                IncidentRoutes.Add(routes);
            },
            services: services =>
            {
                services
                    .AddStore(store)
                    .AddGraph().AddPeople().AddDocuments().AddCampaigns().AddDelivery().AddCampaignNotices().AddTraining().AddTrainingNotices().AddIncidents().AddPeopleLookups()
                    .AddSingleton(Microsoft.Extensions.Options.Options.Create(Some.Authorities))
                    .AddSingleton(new NewCaseTable(store.Tables, TimeProvider.System)); // its short pauses are real
                more?.Invoke(services);
            });
        bot.Opens();
        await store.WriteAsync(
            null,
            Some.Person,
            Some.Named(Author, "周訓練", Role.TrainingManager),
            Some.Named(Second, "吳訓練", Role.TrainingManager),
            Some.Named(HandlerWhoTrains, "陳應變", Role.IncidentHandler, Role.TrainingManager),
            Some.Named(Some.SecurityManager, "林安全", Role.SecurityManager));
        if (questions > 0)
        {
            await FillAsync(bot.Services.GetRequiredService<QuestionTable>(), questions);
        }

        return new CourseApp(bot, store);
    }

    public Task<string> TapAsync(string verb, Guid person, params (string Name, string Value)[] data) => Bot.TapAsync(verb, person, data);

    /// <summary>A filled form as the card would send it, and what was changed in it.</summary>
    public async Task<(string, string)[]> FormAsync(params (string Name, string Value)[] changed)
    {
        var form = await TapAsync("course.new", Author);
        var fields = new Dictionary<string, string>
        {
            ["id"] = Regex.Match(form, "\"id\":\"([0-9a-f]{32})\"").Groups[1].Value,
            ["title"] = "勒索軟體應變",
            ["needs"] = "survey",
            ["hours"] = "1.5",
        };
        foreach (var (name, value) in changed)
        {
            fields[name] = value;
        }

        return [.. fields.Select(field => (field.Key, field.Value))];
    }

    public async Task<Course> CreatedAsync(params (string Name, string Value)[] changed)
    {
        var form = await FormAsync(changed);
        await TapAsync("course.create", Author, form);
        return await FindAsync(form.First(field => field.Item1 == "id").Item2);
    }

    public async Task<Course> FindAsync(string id) =>
        await Courses.FindAsync(CourseId.Parse(id)!.Value, TestContext.Current.CancellationToken) // an id the test has
        ?? throw new InvalidOperationException($"There is no course {id}.");

    /// <summary>Works on every notice that waits in the queue, each once.</summary>
    public async Task RunNoticesAsync()
    {
        await ApprovalQueue.RunAsync(Store, Bot.Services, TestContext.Current.CancellationToken);
        foreach (var notice in await Store.TakeAsync(QueueNames.TrainingNotice, TrainingNoticeJson.Default.TrainingNotice))
        {
            await Bot.Services.GetRequiredService<TrainingNoticeRun>().RunAsync(notice, TestContext.Current.CancellationToken);
        }
    }

    public ValueTask DisposeAsync() => Bot.DisposeAsync();

    private static async Task FillAsync(QuestionTable bank, int questions)
    {
        var cancel = TestContext.Current.CancellationToken;
        IReadOnlyList<ImportedQuestion> file = [.. Some.Questions(questions).Select((question, at) => new ImportedQuestion(at, question.Newest.Content))];
        await bank.ImportAsync(known => ImportQuestions.Decide(known, file, Some.TrainingManager, Some.By(Some.TrainingManager)), Some.Now, cancel);
        foreach (var question in await bank.ListAsync(cancel))
        {
            await bank.ActAsync(
                question.Id, draft => ReviewQuestion.Submit(draft, [Second], Some.TrainingManager, Some.By(Some.TrainingManager)), Some.Now, cancel);
            await bank.ActAsync(
                question.Id,
                asked => ReviewQuestion.Decide(
                    asked, asked.Newest.Content.Fingerprint(), TeamsIsms.Approvals.ApprovalVerdict.Approve, null, Some.SecondTrainingManager, Some.By(Some.SecondTrainingManager)),
                Some.Now,
                cancel);
        }
    }
}
