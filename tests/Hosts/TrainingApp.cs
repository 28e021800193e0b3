using System.Collections.Concurrent;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Data.Tables;
using Azure.Storage.Queues;
using Microsoft.Extensions.DependencyInjection;
using TeamsIsms.Bot.People;
using TeamsIsms.Bot.Training;
using TeamsIsms.Campaigns;
using TeamsIsms.Documents;
using TeamsIsms.Graph;
using TeamsIsms.People;
using TeamsIsms.Storage;
using TeamsIsms.Teams;
using TeamsIsms.Tests.Testing;
using TeamsIsms.Training;
using TeamsIsms.Training.Attempts;
using TeamsIsms.Training.Bank;
using TeamsIsms.Training.Courses;
using TeamsIsms.Training.Notices;

namespace TeamsIsms.Tests.Hosts;

/// <summary>The bot with the routes of training over real HTTP and real storage, one person who is asked to take a course, and what the functions do.</summary>
internal sealed partial class TrainingApp : IAsyncDisposable
{
    private int _activity;

    private TrainingApp(BotApp bot, TableServiceClient tables, Counted calls, Kept kept) => (Bot, Tables, Calls, Queued) = (bot, tables, calls, kept);

    public static Guid Learner => Some.Learner.Person;

    public static Guid Head => Some.LearnersHead.Person;

    public static Guid Manager => Some.TrainingManager.Person;

    public static CampaignId Campaign => Some.Campaign.Id;

    /// <summary>A test of five questions, one of each kind, in their own order; nothing else.</summary>
    public static Course Course => Some.Course with
    {
        Needs = new CourseNeeds(Test: true),
        Quiz = Some.QuizPlan with { Draws = [new QuizDraw("每種一題", 5)], Shuffle = false },
        Approval = Some.Approval with { Status = TeamsIsms.Approvals.ApprovalStatus.Approved },
    };

    public BotApp Bot { get; }

    public TableServiceClient Tables { get; }

    /// <summary>Calls to the tables.</summary>
    public Counted Calls { get; }

    /// <summary>What was put on queues.</summary>
    public Kept Queued { get; }

    public AttemptTable Attempts => Bot.Services.GetRequiredService<AttemptTable>();

    public static async Task<TrainingApp> StartAsync(
        Course? course = null, IReadOnlyList<Question>? bank = null, Action<IServiceCollection>? more = null)
    {
        var connection = await Azurite.ConnectionAsync();
        var (calls, kept) = (new Counted(), new Kept());
        var options = new TableClientOptions();
        options.AddPolicy(calls, HttpPipelinePosition.PerCall);
        var tables = new TableServiceClient(connection, options);
        foreach (var table in TableNames.All)
        {
            await tables.CreateTableIfNotExistsAsync(table);
        }

        var queueOptions = new QueueClientOptions { MessageEncoding = QueueMessageEncoding.None };
        queueOptions.AddPolicy(kept, HttpPipelinePosition.PerCall);
        var queues = new QueueServiceClient(connection, queueOptions);
        foreach (var queue in QueueNames.All)
        {
            await queues.GetQueueClient(queue).CreateIfNotExistsAsync();
        }

        var bot = await BotApp.StartAsync(
            TrainingRoutes.Add,
            services: services =>
            {
                services
                    .AddSingleton(tables).AddSingleton(queues).AddSingleton<WorkQueue>().AddSingleton<OutboxRun>()
                    .AddGraph().AddPeople().AddDocuments().AddCampaigns().AddPeopleLookups()
                    .AddDelivery().AddCampaignNotices().AddFollowUp().AddTraining().AddTrainingNotices();
                more?.Invoke(services);
            });
        var app = new TrainingApp(bot, tables, calls, kept);
        await app.StoreAsync(course ?? Course, bank ?? EveryKind.Questions);
        foreach (var person in (Guid[])[Learner, Head, Manager])
        {
            await app.MeetAsync(person);
        }

        bot.Wire.Answer(Put("a:1personal", "card-1"), HttpStatusCode.OK, """{"id":"card-1"}""");
        kept.Clear();
        return app;
    }

    /// <summary>What the learner's client shows after a tap, without the escapes of JSON.</summary>
    public Task<string> TapAsync(string verb, params (string Name, string Value)[] data) => TapAsync(verb, Learner, data);

    public Task<string> TapAsync(string verb, Guid person, params (string Name, string Value)[] data) =>
        TapAsync(verb, person, $"tap-{Interlocked.Increment(ref _activity)}", data);

    /// <param name="id">Of the activity: the same one again is a delivery that Teams repeats.</param>
    public async Task<string> TapAsync(string verb, Guid person, string id, params (string Name, string Value)[] data)
    {
        var values = data.Prepend(("id", Campaign.ToString())).GroupBy(pair => pair.Item1).ToDictionary(pair => pair.Key, pair => pair.Last().Item2);
        var value = new { action = new { type = "Action.Execute", verb, data = values } };
        using var answer = await Bot.PostAsync(Some.Message with
        {
            Type = ActivityTypes.Invoke,
            Name = "adaptiveCard/action",
            Id = id,
            ReplyToId = "card-1",
            From = Some.Message.From! with { AadObjectId = person.ToString() }, // the sample has a sender
            Text = null,
            Value = JsonSerializer.SerializeToElement(value),
        });
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return Regex.Unescape(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    /// <summary>Answers the question on the card.</summary>
    public Task<string> AnswerAsync(string card, string? answer, string verb = "quiz.answer", params (string Name, string Value)[] more) =>
        TapAsync(verb, [.. Of(card), .. answer is null ? [] : ((string, string)[])[("answer", answer)], .. more]);

    /// <summary>Starts an attempt, answers every question and hands in.</summary>
    public async Task<string> TakeAsync(params IEnumerable<string> answers)
    {
        var card = await TapAsync("quiz.start");
        foreach (var answer in answers)
        {
            card = await AnswerAsync(card, answer);
        }

        return await AnswerAsync(card, null, "quiz.submit");
    }

    /// <summary>Attempt and turn of a card.</summary>
    public static (string Name, string Value)[] Of(string card) => [("attempt", Field(card, "attempt")), ("turn", Field(card, "turn"))];

    public static string Field(string card, string name) =>
        Regex.Match(card, $"\"{name}\":\"([0-9]+)\"") is { Success: true } found ? found.Groups[1].Value : throw new InvalidOperationException(card);

    public async Task<AttemptView> ViewAsync(int attempt = 1) =>
        await Attempts.FindAsync(Campaign, Learner, attempt, TestContext.Current.CancellationToken)
        ?? throw new InvalidOperationException("Nothing was begun.");

    /// <summary>Works on what was promised to the functions, what comes of it too, whatever the delay, each once.</summary>
    public async Task RunNoticesAsync(params TrainingNoticeKind[] kinds)
    {
        while (Queued.TakeNotices() is { Count: > 0 } notices)
        {
            foreach (var notice in notices.Where(notice => kinds.Contains(notice.Kind)).Distinct())
            {
                await RunAsync(notice);
            }
        }
    }

    public Task RunAsync(TrainingNotice notice) =>
        Bot.Services.GetRequiredService<TrainingNoticeRun>().RunAsync(notice, TestContext.Current.CancellationToken);

    /// <summary>What was posted to the person's chat, without the escapes of JSON.</summary>
    public List<string> Posts(Guid person) =>
    [
        .. Bot.Wire.Requests
            .Where(request => request.Method == "POST" && request.Address.AbsolutePath.EndsWith($"/a%3A{person:N}/activities", StringComparison.Ordinal))
            .Select(request => Regex.Unescape(request.Body ?? "")),
    ];

    public List<string> Puts(string activity) =>
    [
        .. Bot.Wire.Requests
            .Where(request => request.Method == "PUT" && request.Address.AbsolutePath.EndsWith($"/activities/{activity}", StringComparison.Ordinal))
            .Select(request => Regex.Unescape(request.Body ?? "")),
    ];

    /// <summary>The person has a chat from now on.</summary>
    public async Task MeetAsync(Guid person)
    {
        await Bot.Services.GetRequiredService<ConversationTable>().MetAsync(
            person, $"a:{person:N}", Some.ServiceUrl, TestContext.Current.CancellationToken);
        Bot.Wire.Answer($"POST {Some.ServiceUrl}v3/conversations/a%3A{person:N}/activities", HttpStatusCode.Created, $$"""{"id":"c-{{person:N}}"}""");
        Bot.Wire.Answer(Put($"a:{person:N}", $"c-{person:N}"), HttpStatusCode.OK, """{"id":"1"}""");
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

    public ValueTask DisposeAsync() => Bot.DisposeAsync();

    private static string Put(string conversation, string activity) =>
        $"PUT {Some.ServiceUrl}v3/conversations/{Uri.EscapeDataString(conversation)}/activities/{activity}";

    internal sealed class Counted : HttpPipelineSynchronousPolicy
    {
        private int _count;

        public int Count => _count;

        public override void OnSendingRequest(HttpMessage message) => Interlocked.Increment(ref _count);
    }

    /// <summary>Keeps every request to the queues, and what messages say.</summary>
    internal sealed class Kept : HttpPipelineSynchronousPolicy
    {
        private readonly ConcurrentQueue<string> _all = new();
        private readonly ConcurrentQueue<TrainingNotice> _notices = new();

        /// <summary>Whole requests.</summary>
        public IReadOnlyList<string> All => [.. _all];

        public void Clear() => _notices.Clear();

        public List<TrainingNotice> TakeNotices()
        {
            var taken = new List<TrainingNotice>();
            while (_notices.TryDequeue(out var notice))
            {
                taken.Add(notice);
            }

            return taken;
        }

        public override void OnSendingRequest(HttpMessage message)
        {
            using var body = new MemoryStream();
            message.Request.Content?.WriteTo(body, CancellationToken.None);
            var sent = WebUtility.HtmlDecode(System.Text.Encoding.UTF8.GetString(body.ToArray()));
            _all.Enqueue($"{message.Request.Method} {message.Request.Uri} {sent}");
            var path = message.Request.Uri.Path;
            if (path.Contains(QueueNames.TrainingNotice, StringComparison.Ordinal)
                && Regex.Match(sent, "<MessageText>(.*)</MessageText>", RegexOptions.Singleline) is { Success: true } found)
            {
                _notices.Enqueue(JsonSerializer.Deserialize(found.Groups[1].Value, TrainingNoticeJson.Default.TrainingNotice)!); // it was just written
            }
        }
    }
}
