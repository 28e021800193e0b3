using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Azure.Data.Tables;
using Azure.Storage.Queues;
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

    private int _activity;

    private EvaluationApp(BotApp bot, TableServiceClient tables, QueueServiceClient queues, GraphScript graph) =>
        (Bot, Tables, Queues, Graph) = (bot, tables, queues, graph);

    public static Guid Learner => Some.Learner.Person;

    public static Guid Head => Reader;

    public static Guid Manager => Some.TrainingManager.Person;

    public static Guid SecondManager => Some.SecondTrainingManager.Person;

    public static Guid Colleague { get; } = new("0e000000-0000-4000-8000-000000000007");

    public static CampaignId Campaign => Some.Campaign.Id;

    public BotApp Bot { get; }

    public TableServiceClient Tables { get; }

    public QueueServiceClient Queues { get; }

    public GraphScript Graph { get; }

    /// <summary>The hosts files are downloaded from.</summary>
    public ScriptedHttp Files { get; private init; } = new();

    public static async Task<EvaluationApp> StartAsync(CourseNeeds needs, Func<Course, Course>? change = null)
    {
        var connection = await Azurite.ConnectionAsync();
        var tables = new TableServiceClient(connection);
        foreach (var table in TableNames.All)
        {
            await tables.CreateTableIfNotExistsAsync(table);
        }

        var queues = new QueueServiceClient(connection, new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 });
        foreach (var queue in QueueNames.All)
        {
            await queues.GetQueueClient(queue).CreateIfNotExistsAsync();
        }

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
                    .AddSingleton(tables).AddSingleton(queues).AddSingleton<WorkQueue>().AddSingleton<OutboxRun>()
                    .AddGraph().AddPeople().AddDocuments().AddCampaigns().AddPeopleLookups().AddIncidents().AddEvidence()
                    .AddDelivery().AddCampaignNotices().AddFollowUp().AddTraining().AddTrainingFiles().AddTrainingNotices()
                    .AddSingleton(library);
                services.AddHttpClient(FileClient.Name).ConfigurePrimaryHttpMessageHandler(() => files);
            });
        var app = new EvaluationApp(bot, tables, queues, graph) { Files = files };
        var course = Some.Course with { Needs = needs, Approval = Some.Approval with { Status = TeamsIsms.Approvals.ApprovalStatus.Approved } };
        await app.StoreAsync(change?.Invoke(course) ?? course);
        foreach (var person in (Guid[])[Learner, Head, Manager, SecondManager])
        {
            await app.MeetAsync(person);
        }

        bot.Wire.Answer(Put("a:1personal", "card-1"), HttpStatusCode.OK, """{"id":"card-1"}""");
        bot.Wire.Answer($"POST {Some.ServiceUrl}v3/conversations/a%3A1personal/activities", HttpStatusCode.Created, """{"id":"1"}""");
        graph.Answer("GET /drives/b!drive/root:/Training", """{"id":"folder"}""").Answer($"GET /drives/b!drive/root:/Training/{Year}", """{"id":"year"}""");
        return app;
    }

    /// <summary>The library takes a file of that name into the folder of the year.</summary>
    public void Takes(string name) => Graph.Answer(
        $"PUT /drives/b!drive/items/year:/{name}:/content?@microsoft.graph.conflictBehavior=replace",
        $$"""{"id":"item","name":"{{name}}","webUrl":"https://example.sharepoint.com/{{Uri.EscapeDataString(name)}}"}""");

    /// <summary>What the person's client shows after a tap, without the escapes of JSON.</summary>
    public async Task<string> TapAsync(string verb, Guid person, params (string Name, string Value)[] data)
    {
        var values = data.Prepend(("id", Campaign.ToString())).GroupBy(pair => pair.Item1).ToDictionary(pair => pair.Key, pair => pair.Last().Item2);
        using var answer = await Bot.PostAsync(From(person) with
        {
            Type = ActivityTypes.Invoke,
            Name = "adaptiveCard/action",
            ReplyToId = "card-1",
            Text = null,
            Value = JsonSerializer.SerializeToElement(new { action = new { type = "Action.Execute", verb, data = values } }),
        });
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return Regex.Unescape(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    /// <summary>As a reader of what the learner handed in.</summary>
    public Task<string> ReadAsync(string verb, Guid person, int number = 1, string reason = "") =>
        TapAsync(verb, person, ("person", Learner.ToString()), ("number", number.ToString(System.Globalization.CultureInfo.InvariantCulture)), ("reason", reason));

    /// <summary>What the bot says to a file.</summary>
    public async Task<string> SendAsync(Guid person, string name, byte[] content)
    {
        var address = $"https://contoso.sharepoint.com/{Uri.EscapeDataString(name)}";
        Files.Answer($"GET {address}", _ => new HttpResponseMessage(HttpStatusCode.OK) { Content = new ByteArrayContent(content) });
        var before = Bot.Sent.Count;
        using var answer = await Bot.PostAsync(From(person) with
        {
            Text = "",
            Attachments =
            [
                new Attachment
                {
                    ContentType = Attachment.FileType,
                    Name = name,
                    Content = JsonSerializer.SerializeToElement(new { downloadUrl = address, uniqueId = "1", fileType = "docx" }),
                },
            ],
        });
        Assert.True(answer.IsSuccessStatusCode);
        return Regex.Unescape(string.Concat(Bot.Sent.Skip(before).Select(request => request.Body)));
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
    public async Task<IReadOnlyList<TrainingNotice>> NoticesAsync()
    {
        var queue = Queues.GetQueueClient(QueueNames.TrainingNotice);
        var notices = new List<TrainingNotice>();
        while (await queue.ReceiveMessagesAsync(32) is { Value: { Length: > 0 } messages })
        {
            foreach (var message in messages)
            {
                notices.Add(JsonSerializer.Deserialize(message.Body.ToString(), TrainingNoticeJson.Default.TrainingNotice)!); // it was just written
                await queue.DeleteMessageAsync(message.MessageId, message.PopReceipt);
            }
        }

        return notices;
    }

    /// <summary>What was posted to the person's chat, without the escapes of JSON.</summary>
    public List<string> Posts(Guid person) => Bodies("POST", $"/a%3A{person:N}/activities");

    /// <summary>How the person's card was drawn again.</summary>
    public List<string> Puts(Guid person) => Bodies("PUT", $"/activities/c-{person:N}");

    /// <summary>Makes these the people of the directory.</summary>
    public async Task WriteAsync(params Person[] people)
    {
        var store = new PersonTable(Tables, Bot.Services.GetRequiredService<RecentPeople>());
        await store.WriteAsync([.. people.Select(person => new PersonWrite(person, null))], TestContext.Current.CancellationToken);
        await store.WriteRoleAsync(
            Role.TrainingManager,
            people.Where(person => person.Has(Role.TrainingManager)).Select(person => person.Id).ToHashSet(),
            TestContext.Current.CancellationToken);
    }

    public static Person Named(Guid id, string name, params Role[] roles) => Some.Person with
    {
        Id = id,
        Name = name,
        UserPrincipalName = $"{id:N}@example.tw",
        Mail = $"{id:N}@example.tw",
        Head = null,
        Roles = roles,
    };

    public static IReadOnlyList<Person> People { get; } =
    [
        Some.Person with { Head = Reader },
        Named(Reader, "陳主管", Role.UnitHead),
        Named(Manager, "訓練管理者", Role.TrainingManager),
        Named(SecondManager, "另一位管理者", Role.TrainingManager),
        Named(Colleague, "李同事"),
    ];

    public async ValueTask DisposeAsync()
    {
        await Bot.DisposeAsync();
        Graph.Dispose();
        Files.Dispose();
    }

    private Activity From(Guid person) => Some.Message with
    {
        Id = $"activity-{Interlocked.Increment(ref _activity)}",
        From = Some.Message.From! with { AadObjectId = person.ToString() }, // the sample has a sender
    };

    private List<string> Bodies(string method, string path) =>
    [
        .. Bot.Wire.Requests
            .Where(request => request.Method == method && request.Address.AbsolutePath.EndsWith(path, StringComparison.Ordinal))
            .Select(request => Regex.Unescape(request.Body ?? "")),
    ];

    private async Task MeetAsync(Guid person)
    {
        await Bot.Services.GetRequiredService<ConversationTable>().MetAsync(
            person, $"a:{person:N}", Some.ServiceUrl, TestContext.Current.CancellationToken);
        Bot.Wire.Answer($"POST {Some.ServiceUrl}v3/conversations/a%3A{person:N}/activities", HttpStatusCode.Created, $$"""{"id":"c-{{person:N}}"}""");
        Bot.Wire.Answer(Put($"a:{person:N}", $"c-{person:N}"), HttpStatusCode.OK, """{"id":"1"}""");
    }

    private async Task StoreAsync(Course course)
    {
        var cancellation = TestContext.Current.CancellationToken;
        Assert.True(await new RowTable(Tables.GetTableClient(TableNames.Courses)).CommitAsync(
            new Changes(CourseTable.Partition).Insert($"course|{course.Id}", course, StoredJson.Training.Course), cancellation));
        var campaign = Some.Campaign with { Task = CourseTask.Of(course) };
        Assert.True(await new RowTable(Tables.GetTableClient(TableNames.Campaigns)).CommitAsync(
            new Changes(CampaignTable.Partition).Insert($"campaign|{campaign.Id}", campaign, CampaignJson.Default.Campaign), cancellation));
        Assert.True(await new RowTable(Tables.GetTableClient(TableNames.Assignments)).CommitAsync(
            new Changes(AssignmentTable.Partition(campaign.Id, 0))
                .Insert(AssignmentTable.HeadKey, Some.Head, CampaignJson.Default.ShardHead)
                .Insert(
                    AssignmentTable.Key(Some.Assignment.Person), Some.Assignment with { Card = "card-1", Head = Head }, CampaignJson.Default.Assignment),
            cancellation));
        await WriteAsync([.. People]);
    }

    private static string Put(string conversation, string activity) =>
        $"PUT {Some.ServiceUrl}v3/conversations/{Uri.EscapeDataString(conversation)}/activities/{activity}";
}
