using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Azure.Data.Tables;
using Azure.Storage.Queues;
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
using TeamsIsms.Teams;
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
    private int _activity;

    private CourseApp(BotApp bot, TableServiceClient tables, QueueServiceClient queues) => (Bot, Tables, Queues) = (bot, tables, queues);

    public static Guid Author => Some.TrainingManager.Person;

    public static Guid Second => Some.SecondTrainingManager.Person;

    public static Guid Staff => Some.Person.Id;

    /// <summary>Handles incidents and writes courses.</summary>
    public static Guid HandlerWhoTrains { get; } = new("0d000000-0000-4000-8000-000000000003");

    public BotApp Bot { get; }

    public TableServiceClient Tables { get; }

    public QueueServiceClient Queues { get; }

    public CourseTable Courses => Bot.Services.GetRequiredService<CourseTable>();

    /// <param name="questions">How many approved questions the category 通識 has.</param>
    public static async Task<CourseApp> StartAsync(int questions = 0, Action<IServiceCollection>? more = null)
    {
        var connection = await Azurite.ConnectionAsync();
        var tables = new TableServiceClient(connection);
        foreach (var table in TableNames.All)
        {
            await tables.CreateTableIfNotExistsAsync(table);
        }

        var queues = new QueueServiceClient(connection, new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 });
        await queues.GetQueueClient(QueueNames.TrainingNotice).CreateIfNotExistsAsync();
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
                    .AddSingleton(tables).AddSingleton(queues).AddSingleton<WorkQueue>().AddSingleton<OutboxRun>()
                    .AddGraph().AddPeople().AddDocuments().AddCampaigns().AddDelivery().AddCampaignNotices().AddTraining().AddTrainingNotices().AddIncidents().AddPeopleLookups()
                    .AddSingleton(Microsoft.Extensions.Options.Options.Create(Some.Authorities))
                    .AddSingleton(new NewCaseTable(tables, TimeProvider.System)); // its short pauses are real
                more?.Invoke(services);
            });
        bot.Wire.Answer($"PUT {Some.ServiceUrl}v3/conversations/a%3A1personal/activities/card-1", HttpStatusCode.OK, """{"id":"card-1"}""");
        await WriteAsync(tables, bot.Services.GetRequiredService<QuestionTable>(), questions);
        return new CourseApp(bot, tables, queues);
    }

    /// <summary>What the person's client shows after a tap, without the escapes of JSON.</summary>
    public async Task<string> TapAsync(string verb, Guid person, params (string Name, string Value)[] data)
    {
        var value = new { action = new { type = "Action.Execute", verb, data = data.ToDictionary(pair => pair.Name, pair => pair.Value) } };
        using var answer = await Bot.PostAsync(Some.Message with
        {
            Type = ActivityTypes.Invoke,
            Name = "adaptiveCard/action",
            Id = $"tap-{Interlocked.Increment(ref _activity)}",
            ReplyToId = "card-1",
            From = Some.Message.From! with { AadObjectId = person.ToString() }, // the sample has a sender
            Text = null,
            Value = JsonSerializer.SerializeToElement(value),
        });
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return Regex.Unescape(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

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

    /// <summary>The person has a chat from now on.</summary>
    public async Task MeetAsync(Guid person)
    {
        await Bot.Services.GetRequiredService<ConversationTable>().MetAsync(
            person, $"a:{person:N}", Some.ServiceUrl, TestContext.Current.CancellationToken);
        Bot.Wire.Answer(
            $"POST {Some.ServiceUrl}v3/conversations/a%3A{person:N}/activities", HttpStatusCode.Created, $$"""{"id":"c-{{person:N}}"}""");
        Bot.Wire.Answer(
            $"PUT {Some.ServiceUrl}v3/conversations/a%3A{person:N}/activities/c-{person:N}", HttpStatusCode.OK, """{"id":"1"}""");
    }

    /// <summary>Works on every notice that waits in the queue, each once.</summary>
    public async Task RunNoticesAsync()
    {
        var queue = Queues.GetQueueClient(QueueNames.TrainingNotice);
        while (await queue.ReceiveMessagesAsync(32) is { Value: { Length: > 0 } messages })
        {
            foreach (var message in messages)
            {
                var notice = JsonSerializer.Deserialize(message.Body.ToString(), TrainingNoticeJson.Default.TrainingNotice)!; // it was just written
                await queue.DeleteMessageAsync(message.MessageId, message.PopReceipt);
                await Bot.Services.GetRequiredService<TrainingNoticeRun>().RunAsync(notice, TestContext.Current.CancellationToken);
            }
        }
    }

    public List<string> Posts(Guid person) => Bodies("POST", $"/v3/conversations/a%3A{person:N}/activities");

    public List<string> Puts(Guid person) => Bodies("PUT", $"/activities/c-{person:N}");

    public ValueTask DisposeAsync() => Bot.DisposeAsync();

    private List<string> Bodies(string method, string path) => [.. Bot.Wire.Requests
        .Where(request => request.Method == method && request.Address.AbsolutePath.EndsWith(path, StringComparison.Ordinal))
        .Select(request => Regex.Unescape(request.Body ?? ""))];

    private static async Task WriteAsync(TableServiceClient tables, QuestionTable bank, int questions)
    {
        var store = new PersonTable(tables, new RecentPeople());
        Person[] people =
        [
            Some.Person,
            Named(Author, "周訓練", Role.TrainingManager),
            Named(Second, "吳訓練", Role.TrainingManager),
            Named(HandlerWhoTrains, "陳應變", Role.IncidentHandler, Role.TrainingManager),
            Named(Some.SecurityManager, "林安全", Role.SecurityManager),
        ];
        await store.WriteAsync([.. people.Select(person => new PersonWrite(person, null))], TestContext.Current.CancellationToken);
        foreach (var role in (Role[])[Role.TrainingManager, Role.IncidentHandler, Role.SecurityManager])
        {
            await store.WriteRoleAsync(
                role, people.Where(person => person.Has(role)).Select(person => person.Id).ToHashSet(), TestContext.Current.CancellationToken);
        }

        if (questions > 0)
        {
            await FillAsync(bank, questions);
        }
    }

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

    private static Person Named(Guid id, string name, params Role[] roles) => Some.Person with
    {
        Id = id,
        Name = name,
        UserPrincipalName = $"{id:N}@example.tw",
        Mail = $"{id:N}@example.tw",
        Roles = roles,
    };
}
