using System.Collections.Concurrent;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Storage.Queues;
using Microsoft.Extensions.DependencyInjection;
using TeamsIsms.Bot.People;
using TeamsIsms.Bot.Training;
using TeamsIsms.Campaigns;
using TeamsIsms.Documents;
using TeamsIsms.Graph;
using TeamsIsms.People;
using TeamsIsms.Storage;
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
    private TrainingApp(BotApp bot, TestStore store, Counted calls, Kept kept) => (Bot, Store, Calls, Queued) = (bot, store, calls, kept);

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

    public TestStore Store { get; }

    /// <summary>Calls to the tables.</summary>
    public Counted Calls { get; }

    /// <summary>What was put on queues.</summary>
    public Kept Queued { get; }

    public AttemptTable Attempts => Bot.Services.GetRequiredService<AttemptTable>();

    public static async Task<TrainingApp> StartAsync(
        Course? course = null, IReadOnlyList<Question>? bank = null, Action<IServiceCollection>? more = null)
    {
        var (calls, kept) = (new Counted(), new Kept());
        var store = await TestStore.OpenAsync((tables, queues) =>
        {
            tables.AddPolicy(calls, HttpPipelinePosition.PerCall);
            queues.MessageEncoding = QueueMessageEncoding.None;
            queues.AddPolicy(kept, HttpPipelinePosition.PerCall);
        });
        var bot = await BotApp.StartAsync(
            TrainingRoutes.Add,
            services: services =>
            {
                services
                    .AddStore(store)
                    .AddGraph().AddPeople().AddDocuments().AddCampaigns().AddPeopleLookups()
                    .AddDelivery().AddCampaignNotices().AddFollowUp().AddTraining().AddTrainingNotices();
                more?.Invoke(services);
            });
        var app = new TrainingApp(bot, store, calls, kept);
        await app.StoreAsync(course ?? Course, bank ?? EveryKind.Questions);
        foreach (var person in (Guid[])[Learner, Head, Manager])
        {
            await bot.MeetAsync(person);
        }

        bot.Opens();
        kept.Clear();
        return app;
    }

    /// <summary>What the learner's client shows after a tap, without the escapes of JSON.</summary>
    public Task<string> TapAsync(string verb, params (string Name, string Value)[] data) => TapAsync(verb, Learner, data);

    public Task<string> TapAsync(string verb, Guid person, params (string Name, string Value)[] data) =>
        Bot.TapAsync(verb, person, [("id", Campaign.ToString()), .. data]);

    /// <param name="id">Of the activity: the same one again is a delivery that Teams repeats.</param>
    public Task<string> TapAsync(string verb, Guid person, string id, params (string Name, string Value)[] data) =>
        Bot.TapAsync(verb, person, id, null, [("id", Campaign.ToString()), .. data]);

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

    public ValueTask DisposeAsync() => Bot.DisposeAsync();

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
