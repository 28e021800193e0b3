using System.Net;
using TeamsIsms.Campaigns;
using TeamsIsms.People;
using TeamsIsms.Tests.Testing;
using TeamsIsms.Trail;

namespace TeamsIsms.Tests.Campaigns;

public sealed class DeliveryRunTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task Everybody_bound_gets_one_card_and_the_figures_add_up()
    {
        await using var world = await StartedAsync(250, shards: 2);
        world.Connector.Took = async (_, _) => Assert.True((await world.FiguresAsync()).AddUp);

        await world.SettleAsync();

        var figures = await world.FiguresAsync();
        Assert.Equal((250, 250, 0), (figures.Expected, figures.Open, figures.Pending));
        Assert.Equal(250, world.Connector.Chats.Count);
        Assert.All(world.Connector.Chats, chat => Assert.Single(chat.Value));
        Assert.All(await world.AssignmentsAsync(), assignment => Assert.Equal(AssignmentStatus.Delivered, assignment.Status));
        Assert.Equal(CampaignStatus.Active, (await world.NowAsync()).Status);
    }

    [Fact]
    public async Task A_card_asks_for_an_entry_in_the_activity_feed()
    {
        await using var world = await StartedAsync(1);

        await world.SettleAsync();

        var body = Assert.Single(world.Connector.Chats[DeliveryWorld.Chat(DeliveryWorld.Staff(0))]).Value;
        Assert.Contains("\"notification\":{\"alert\":true}", body, StringComparison.Ordinal);
        Assert.Contains("campaign.open", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Being_told_twice_sends_nothing_twice()
    {
        await using var world = await StartedAsync(3);
        await world.SettleAsync();

        await world.Get<CampaignWorkRun>().RunAsync(new CampaignWork(world.Campaign.Id, CampaignWorkKind.Start), None);
        await world.Get<DeliveryRun>().RunAsync(new DeliveryWork(world.Campaign.Id, 0, 0), None);
        await world.SettleAsync();

        Assert.Equal(3, world.Connector.Requests);
        Assert.Equal(3, (await world.FiguresAsync()).Expected);
    }

    [Fact]
    public async Task Two_starts_at_once_assign_everybody_once()
    {
        await using var world = await StartedAsync(200);
        var work = new CampaignWork(world.Campaign.Id, CampaignWorkKind.Start);

        await Task.WhenAll(world.Get<CampaignWorkRun>().RunAsync(work, None), world.Get<CampaignWorkRun>().RunAsync(work, None));
        await world.SettleAsync();

        Assert.Equal(200, (await world.FiguresAsync()).Expected);
        Assert.All(world.Connector.Chats, chat => Assert.Single(chat.Value));
    }

    [Fact]
    public async Task Somebody_who_blocked_the_bot_is_undeliverable_with_the_reason()
    {
        await using var world = await StartedAsync(2);
        var blocked = DeliveryWorld.Staff(0);
        FaultAt(world, blocked, _ => ConnectorStub.Error(HttpStatusCode.Forbidden, "ConversationBlockedByUser"));

        await world.SettleAsync();

        var assignment = await world.AssignmentAsync(blocked);
        Assert.Equal((AssignmentStatus.Undeliverable, "ConversationBlockedByUser"), (assignment.Status, assignment.Reason));
        Assert.Equal((1, 1), ((await world.FiguresAsync()).Open, (await world.FiguresAsync()).Undeliverable));
        Assert.Equal("ConversationBlockedByUser", (await world.Get<PeopleTable>().FindConversationAsync(blocked.Id, None))!.Blocked);
    }

    [Fact]
    public async Task A_deleted_chat_is_healed_by_one_retry()
    {
        await using var world = await StartedAsync(1);
        var person = DeliveryWorld.Staff(0);
        FaultAt(world, person, _ => ConnectorStub.Error(HttpStatusCode.NotFound, "ConversationNotFound"));

        await world.SettleAsync();

        var assignment = await world.AssignmentAsync(person);
        Assert.Equal((AssignmentStatus.Delivered, $"a:new-{person.Id}"), (assignment.Status, assignment.Conversation!.ConversationId));
        Assert.Equal(3, world.Connector.Requests);
        Assert.Equal($"a:new-{person.Id}", (await world.Get<PeopleTable>().FindConversationAsync(person.Id, None))!.ConversationId);
    }

    [Fact]
    public async Task Throttling_loses_nobody_and_slows_the_whole_process()
    {
        await using var world = await StartedAsync(60);
        world.Connector.Fault = (number, _) => number is 5 or 6 or 40
            ? ConnectorStub.Error(HttpStatusCode.TooManyRequests, "Throttled", TimeSpan.FromSeconds(7))
            : null;
        var before = world.Clock.GetUtcNow();

        await world.WorkAsync();

        Assert.Equal(60, (await world.FiguresAsync()).Open);
        Assert.Equal(0, (await world.FiguresAsync()).Pending);
        Assert.True(world.Pace.Rate.PerSecond < 700);
        Assert.True(world.Clock.GetUtcNow() - before >= TimeSpan.FromSeconds(14));
        Assert.All(world.Connector.Chats, chat => Assert.Single(chat.Value));
    }

    [Fact]
    public async Task A_pause_of_an_hour_gives_the_batch_back_and_is_kept()
    {
        await using var world = await StartedAsync(2);
        world.Connector.Fault = (number, _) => number == 1
            ? ConnectorStub.Error(HttpStatusCode.TooManyRequests, "Throttled", TimeSpan.FromHours(1))
            : null;

        await world.WorkAsync();
        var asked = world.Connector.Requests;
        world.Clock.Advance(TimeSpan.FromMinutes(50));
        await world.Get<BatchSweepRun>().RunAsync(world.Clock.GetUtcNow(), None);
        await world.WorkAsync();
        var askedMeanwhile = world.Connector.Requests;
        await world.SettleAsync();

        Assert.True(asked <= 2);
        Assert.Equal(asked, askedMeanwhile);
        Assert.Equal(0, (await world.FiguresAsync()).Pending);
    }

    [Fact]
    public async Task Failures_of_a_moment_are_repeated()
    {
        await using var world = await StartedAsync(30);
        world.Connector.Fault = (number, _) => number % 4 == 0
            ? ConnectorStub.Error(number % 8 == 0 ? HttpStatusCode.BadGateway : HttpStatusCode.PreconditionFailed, "ServiceError")
            : null;

        await world.SettleAsync();

        Assert.Equal(0, (await world.FiguresAsync()).Pending);
        Assert.All(world.Connector.Chats, chat => Assert.Single(chat.Value));
    }

    [Fact]
    public async Task A_post_without_an_answer_counts_as_open_and_is_repeated_after_the_pause()
    {
        await using var world = await StartedAsync(1);
        var person = DeliveryWorld.Staff(0);
        world.Connector.Fault = (number, _) => number == 1 ? throw new HttpRequestException(HttpRequestError.ResponseEnded) : null;

        await world.WorkAsync();
        var uncertain = await world.AssignmentAsync(person);
        await world.SettleAsync();

        Assert.Equal((AssignmentStatus.Pending, true), (uncertain.Status, uncertain.Uncertain));
        Assert.InRange(uncertain.NotBefore!.Value - world.Campaign.StartAt!.Value, TimeSpan.FromMinutes(2), TimeSpan.FromHours(2));
        Assert.Equal((AssignmentStatus.Delivered, false), (await world.AssignmentAsync(person) is var now) ? (now.Status, now.Uncertain) : default);
        Assert.Equal(2, world.Connector.Requests);
    }

    [Fact]
    public async Task Whoever_answers_before_the_result_is_written_keeps_the_answer()
    {
        await using var world = await StartedAsync(30);
        world.Connector.Took = async (chat, _) =>
        {
            var person = Guid.ParseExact(chat[2..], "N");
            var act = Act.By(person, world.Clock.GetUtcNow(), "tap");
            var outcome = await world.Get<AssignmentTable>().ActAsync(
                world.Campaign,
                person,
                (head, assignment) => Acknowledge.Decide(world.Campaign, head, assignment, null, Channel.Teams, null, act) is { Value: { } step }
                    ? step
                    : new NotAssigned(),
                act.At,
                None);
            Assert.True(outcome.Refusal is null or BusyNow);
        };

        await world.SettleAsync();

        var assignments = await world.AssignmentsAsync();
        var answered = assignments.Count(assignment => assignment.Answer is not null);
        var figures = await world.FiguresAsync();
        Assert.True(answered > 0);
        Assert.Equal((30, answered), (figures.Expected, figures.Acknowledged));
        Assert.True(figures.AddUp);
        Assert.All(assignments, assignment => Assert.NotNull(assignment.Card));
        Assert.Equal(answered, assignments.Where(one => one.Answer is not null).Select(one => one.Answer!.Number).Distinct().Count());
    }

    [Fact]
    public async Task A_worker_that_lost_its_lease_stops_and_another_goes_on()
    {
        await using var world = await StartedAsync(60);
        var slept = 0;
        world.Connector.Took = (_, _) =>
        {
            if (Interlocked.Exchange(ref slept, 1) == 0)
            {
                world.Clock.Advance(TimeSpan.FromSeconds(90));
            }

            return Task.CompletedTask;
        };

        await world.SettleAsync();

        Assert.Equal(0, (await world.FiguresAsync()).Pending);
        Assert.All(world.Connector.Chats, chat => Assert.Single(chat.Value));
    }

    [Fact]
    public async Task Of_two_workers_with_one_batch_one_serves_it()
    {
        await using var world = await StartedAsync(20, settings: ("Campaigns:Delivery:BatchesAtOnce", "4"));
        await world.Get<CampaignWorkRun>().RunAsync(new CampaignWork(world.Campaign.Id, CampaignWorkKind.Start), None);
        var work = new DeliveryWork(world.Campaign.Id, 0, 0);

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => world.Get<DeliveryRun>().RunAsync(work, None)));
        await world.SettleAsync();

        Assert.Equal(20, world.Connector.Requests);
    }

    [Fact]
    public async Task A_paused_campaign_sends_nothing_until_it_is_resumed()
    {
        await using var world = await StartedAsync(5);
        await world.Get<CampaignWorkRun>().RunAsync(new CampaignWork(world.Campaign.Id, CampaignWorkKind.Start), None);
        var act = Act.By(Some.SecurityManager, world.Clock.GetUtcNow(), null);
        await world.ChangeAsync(campaign => RunCampaign.Pause(campaign, "等待法務", act), CampaignWorkKind.Spread);

        await world.WorkAsync();
        var meanwhile = world.Connector.Requests;
        await world.ChangeAsync(campaign => RunCampaign.Resume(campaign, act), CampaignWorkKind.Spread);
        await world.WorkAsync();

        Assert.Equal(0, meanwhile);
        Assert.Equal(5, world.Connector.Requests);
    }

    [Fact]
    public async Task People_without_any_reachable_way_are_undeliverable()
    {
        await using var world = await DeliveryWorld.OpenAsync();
        var external = DeliveryWorld.Staff(1) with { Kind = PersonKind.External, Mail = null };
        await world.MeetAsync(external);
        await world.ApproveAsync(Some.Campaign with { Audience = new Audience { Externals = true } });

        await world.SettleAsync();

        Assert.Equal("NoTeams", (await world.AssignmentAsync(external)).Reason);
    }

    private static void FaultAt(DeliveryWorld world, Person person, Func<HttpRequestMessage, HttpResponseMessage> fault) =>
        world.Connector.Fault = (_, request) =>
            request.RequestUri!.AbsolutePath.Contains(Uri.EscapeDataString(DeliveryWorld.Chat(person)), StringComparison.Ordinal)
                ? fault(request)
                : null;

    private static async Task<DeliveryWorld> StartedAsync(int staff, int shards = 1, params (string Key, string Value)[] settings)
    {
        var world = await DeliveryWorld.OpenAsync(settings);
        await world.MeetAsync([.. Enumerable.Range(0, staff).Select(DeliveryWorld.Staff)]);
        await world.ApproveAsync(Some.Campaign with { Shards = shards });
        return world;
    }
}
