using System.Text.Json.Nodes;
using Azure.Data.Tables;
using Azure.Storage.Queues;
using TeamsIsms.Campaigns;
using TeamsIsms.People;
using TeamsIsms.Storage;
using TeamsIsms.Tests.Testing;
using TeamsIsms.Trail;

namespace TeamsIsms.Tests.Scenarios;

/// <summary>Two thousand people, a service that fails in every way it knows, and functions that are killed three times.</summary>
public sealed class FaultyDeliveryTests
{
    private const int Staff = 2_000;

    // What may be under way in one process: two batches of sixteen, and what of them was not written yet.
    private const int InFlight = 2 * (16 + 25);

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(6);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Nobody_is_lost_and_only_interrupted_posts_come_twice()
    {
        await using var sandbox = await SandboxProcess.StartAsync(Staff, Stop);
        var tables = new TableServiceClient(sandbox.Storage);
        var queues = new QueueServiceClient(sandbox.Storage, new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 });
        var people = await KnownAsync(sandbox, tables);
        var (blocked, deleted) = (people.Take(2).ToList(), people[2]);
        await sandbox.Control.DeleteChatAsync(deleted, Stop);
        await sandbox.Control.SetFaultsAsync(Faults(blocked), Stop);
        var outbox = new OutboxRun(new WorkQueue(queues));
        var assignments = new AssignmentTable(tables, outbox);
        var begun = TimeProvider.System.GetTimestamp();
        var campaign = await ApproveAsync(new CampaignTable(tables, outbox), await sandbox.Control.NowAsync(Stop), people.Count);

        var readings = await WatchAsync(sandbox, assignments, campaign, people.Count);

        var took = TimeProvider.System.GetElapsedTime(begun);
        await sandbox.Control.ClearFaultsAsync(Stop);
        var figures = await FiguresAsync(assignments, campaign);
        var requests = await sandbox.Control.RequestsAsync("connector", 0, Stop);
        var cards = new List<int>();
        foreach (var person in people)
        {
            cards.Add((await sandbox.Control.ChatAsync(person, Stop)).Count(message => message.Card is not null));
        }

        var twice = cards.Count(count => count > 1);
        var unanswered = requests.Count(request => request.Status == 0);
        TestContext.Current.TestOutputHelper!.WriteLine(
            $"{people.Count} people, {took.TotalSeconds:0} s, {readings} readings, {requests.Count} requests, "
            + $"{requests.Count(request => request.Status == 429)} throttled, {requests.Count(request => request.Status is 502 or 503 or 504)} failed, "
            + $"{unanswered} unanswered, {figures.Undeliverable} undeliverable, {twice} people with a second card, "
            + $"{cards.Count(count => count == 0)} without one.");
        Assert.Equal((people.Count, 2, people.Count - 2, 0), (figures.Expected, figures.Undeliverable, figures.Open, figures.Pending));
        Assert.Equal(2, cards.Count(count => count == 0));
        Assert.Equal(1, cards[2]);
        Assert.InRange(twice, 0, unanswered + (3 * InFlight));
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

            // The last few wait for minutes after a post without an answer, or for a dead worker's lease.
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

    /// <summary>The directory as a refresh would have written it; the bot has met nobody and must install itself for each.</summary>
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
            ["requestsPerSecond"] = 40,
            ["failRate"] = 0.1,
            ["statuses"] = new JsonArray(502, 503, 504),
            ["dropRate"] = 0.01,
            ["blocked"] = new JsonArray([.. blocked.Select(person => JsonValue.Create(person.ToString()))]),
        },
    };
}
