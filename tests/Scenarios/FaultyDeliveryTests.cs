using System.Text.Json.Nodes;
using Azure.Data.Tables;
using Azure.Storage.Queues;
using TeamsIsms.Campaigns;
using TeamsIsms.People;
using TeamsIsms.Storage;
using TeamsIsms.Tests.Testing;
using TeamsIsms.Trail;

namespace TeamsIsms.Tests.Scenarios;

/// <summary>Five hundred people, a service that fails in every way it knows, and functions that are killed three times.</summary>
public sealed class FaultyDeliveryTests
{
    private const int Staff = 500;

    // What may be under way in one process: two batches of sixteen, and what of them was not written yet.
    private const int InFlight = 2 * (16 + 25);

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    // The pace begins above what the service takes, so that it has to adapt in every process.
    private static readonly Dictionary<string, string> Settings = new()
    {
        ["Campaigns__Delivery__StartRate"] = "50",
        ["Campaigns__Delivery__UncertainPause"] = "00:00:05",
        ["Campaigns__Delivery__Lease"] = "00:00:20",
    };

    [Fact]
    public async Task Nobody_is_lost_and_only_interrupted_posts_come_twice()
    {
        await using var sandbox = await SandboxProcess.StartAsync(Staff, Settings, Stop, "--installed");
        var tables = new TableServiceClient(sandbox.Storage);
        var queues = new QueueServiceClient(sandbox.Storage, new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 });
        var people = await KnownAsync(sandbox, tables);
        var (blocked, deleted) = (people.Take(2).ToList(), people[2]);
        await sandbox.Control.DeleteChatAsync(deleted, Stop);
        await sandbox.Control.SetFaultsAsync(Faults(blocked), Stop);
        var since = await sandbox.Control.LastRequestAsync(Stop);
        var outbox = new OutboxRun(new WorkQueue(queues));
        var assignments = new AssignmentTable(tables, outbox);
        var begun = TimeProvider.System.GetTimestamp();
        var campaign = await ApproveAsync(new CampaignTable(tables, outbox), await sandbox.Control.NowAsync(Stop), people.Count);

        var readings = await WatchAsync(sandbox, assignments, campaign, people.Count);

        var took = TimeProvider.System.GetElapsedTime(begun);
        await sandbox.Control.ClearFaultsAsync(Stop);
        var figures = await FiguresAsync(assignments, campaign);
        var requests = await sandbox.Control.RequestsAsync("connector", since, Stop);
        var cards = new List<int>();
        foreach (var person in people)
        {
            cards.Add((await sandbox.Control.ChatAsync(person, Stop)).Count(message => message.Words.Contains("campaign.open", StringComparison.Ordinal)));
        }

        var twice = cards.Count(count => count > 1);
        var unanswered = requests.Count(request => request.Status == 0);
        var throttled = requests.Count(request => request.Status == 429);
        var seconds = requests.GroupBy(request => request.At.ToUnixTimeSeconds(), (_, each) => each.Count()).Order().ToList();
        var gone = requests.Count(request => request.Status == 404);
        TestContext.Current.TestOutputHelper!.WriteLine(
            $"{people.Count} people, {took.TotalSeconds:0} s, {readings} readings, {requests.Count} requests, {throttled} throttled, "
            + $"{requests.Count(request => request.Status is 502 or 503 or 504)} failed, {unanswered} unanswered, "
            + $"{seconds[seconds.Count / 2]} requests in the middle second, {seconds[^1]} in the busiest, "
            + $"{figures.Undeliverable} undeliverable, {gone} asked of the deleted chat, {twice} people with a second card, "
            + $"{cards.Count(count => count == 0)} without one.");
        Assert.Equal((people.Count, 2, people.Count - 2, 0), (figures.Expected, figures.Undeliverable, figures.Open, figures.Pending));
        Assert.Equal(2, cards.Count(count => count == 0));
        Assert.Equal((0, 0), (cards[0], cards[1]));
        Assert.InRange(twice, 0, unanswered + (3 * InFlight));
        Assert.InRange(gone, 1, 1 + 3); // one retry heals it; a kill may come before that is written
        Assert.InRange(throttled, 1, requests.Count / 10);
        foreach (var person in blocked)
        {
            var assignment = (await assignments.FindAsync(campaign, person, Stop))!.Assignment!;
            Assert.Equal((AssignmentStatus.Undeliverable, "ConversationBlockedByUser"), (assignment.Status, assignment.Reason));
        }
    }

    /// <summary>Kills the functions at a quarter, half and three quarters, and reads the figures until everybody is served.</summary>
    private static async Task<int> WatchAsync(SandboxProcess sandbox, AssignmentTable assignments, Campaign campaign, int people)
    {
        var (readings, kills, begun) = (0, 0, TimeProvider.System.GetTimestamp());
        while (true)
        {
            var figures = await FiguresAsync(assignments, campaign);
            Assert.True(figures.AddUp);
            readings++;
            if (figures.Expected == people && figures.Pending == 0)
            {
                Assert.Equal(3, kills);
                return readings;
            }

            if (kills < 3 && figures.Expected == people && figures.Pending < people * (3 - kills) / 4)
            {
                await sandbox.Control.KillAsync("functions", Stop);
                await sandbox.Control.StartAsync("functions", Stop);
                kills++;
            }

            // The last few may wait for minutes: after a long pause of the service, or for a message that a kill returned.
            if (kills == 3 && figures.Pending < people / 20 && readings % 20 == 0)
            {
                await sandbox.Control.AdvanceAsync(TimeSpan.FromMinutes(5), Stop);
            }

            Assert.True(TimeProvider.System.GetElapsedTime(begun) < Patience, $"{figures.Pending} are still waiting.");
            await Task.Delay(Pause, TimeProvider.System, Stop);
        }
    }

    private static async Task<Figures> FiguresAsync(AssignmentTable assignments, Campaign campaign) =>
        Figures.Of(await assignments.HeadsAsync(campaign, Stop), campaign.CreatedAt);

    /// <summary>The directory as a refresh would have written it; the chats are known since the app was installed.</summary>
    private static async Task<IReadOnlyList<Guid>> KnownAsync(SandboxProcess sandbox, TableServiceClient tables)
    {
        var staff = (await sandbox.Control.PeopleAsync(Stop))
            .Where(person => (string?)person!["kind"] == "staff" && (bool)person["enabled"]!)
            .Select(person => new Person(
                (Guid)person!["aadObjectId"]!,
                (string)person["name"]!,
                (string?)person["userPrincipalName"],
                (string?)person["mail"],
                (string?)person["unit"],
                (Guid?)person["unitHead"],
                (string?)person["locale"],
                PersonKind.Staff,
                Enabled: true))
            .ToList();
        var store = new PersonTable(tables, new RecentPeople());
        foreach (var portion in staff.Chunk(PersonTable.Portion))
        {
            await store.WriteAsync([.. portion.Select(person => new PersonWrite(person, null))], Stop);
        }

        return [.. staff.Select(person => person.Id)];
    }

    private static async Task<Campaign> ApproveAsync(CampaignTable campaigns, DateTimeOffset now, int people)
    {
        var scheduled = Some.Campaign with
        {
            Id = CampaignId.New(now),
            CreatedAt = now,
            StartAt = now,
            StartedAt = null,
            Due = now.AddDays(14),
            EndAt = now.AddDays(44),
            Status = CampaignStatus.Scheduled,
            Shards = Shards.For(people),
        };
        var created = new TrailEvent(
            TrailKinds.CampaignCreated, scheduled.Subject, TrailActor.Person(scheduled.Creator), new TrailDetail());
        var campaign = await campaigns.CreateAsync(
            number => new CampaignStep(scheduled with { Number = number }, created),
            (changes, made) => changes.Owe(
                QueueNames.CampaignStart, new CampaignWork(made.Id, CampaignWorkKind.Start), CampaignJson.Default.CampaignWork, now),
            now,
            Stop);
        return campaign!;
    }

    private static JsonObject Faults(IEnumerable<Guid> blocked) => new()
    {
        ["connector"] = new JsonObject
        {
            ["requestsPerSecond"] = 30,
            ["failRate"] = 0.1,
            ["statuses"] = new JsonArray(502, 503, 504),
            ["dropRate"] = 0.01,
            ["blocked"] = new JsonArray([.. blocked.Select(person => JsonValue.Create(person.ToString()))]),
        },
    };
}
