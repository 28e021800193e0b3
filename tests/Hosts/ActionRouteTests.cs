using Microsoft.Extensions.DependencyInjection;
using TeamsIsms.Actions;
using TeamsIsms.Actions.Cards;
using TeamsIsms.Actions.Notices;
using TeamsIsms.Approvals;
using TeamsIsms.Bot.Actions;
using TeamsIsms.Bot.Approvals;
using TeamsIsms.Bot.People;
using TeamsIsms.Campaigns;
using TeamsIsms.Documents;
using TeamsIsms.Graph;
using TeamsIsms.Incidents;
using TeamsIsms.Kernel;
using TeamsIsms.People;
using TeamsIsms.Storage;
using TeamsIsms.Tests.Testing;
using TeamsIsms.Trail;

namespace TeamsIsms.Tests.Hosts;

/// <summary>An action from the finding to its end, over real HTTP and real storage.</summary>
public sealed class ActionRouteTests : IAsyncLifetime
{
    private static readonly (string, string) Id = ("id", "CAR-2026-0001");

    private static readonly (string, string)[] Form =
    [
        ("form", "form-1"), ("type", "Corrective"), ("severity", "Major"), ("source", "InternalAudit"), ("number", "IA-2026-02"),
        ("requirement", "A.5.18"), ("finding", "三個離職帳號仍可登入"), ("owner", Some.ActionOwner.Person.ToString()),
    ];

    private TestStore _store = null!; // set before every test
    private BotApp _bot = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _store = await TestStore.OpenAsync();
        _bot = await BotApp.StartAsync(
            routes =>
            {
                ActionRoutes.Add(routes);
                ApprovalRoutes.Add(routes);
            },
            services: services => services
                .AddStore(_store).AddGraph().AddPeople().AddDocuments().AddCampaigns().AddDelivery().AddCampaignNotices()
                .AddIncidents().AddActions().AddActionNotices().AddPeopleLookups());
        _bot.Opens();
        await _store.WriteAsync(
            null,
            Some.Person,
            Of(Some.ActionOwner, "吳承辦") with { Head = Some.ActionUnitHead.Person },
            Of(Some.ActionUnitHead, "何主管"),
            Of(Some.ActionUnitOfficer, "鄭資安"),
            Of(Some.ActionAuditor, "周稽核"),
            Of(Some.ActionManager, "林安全"),
            Of(Some.PlanApprover, "許核准"));
        foreach (var actor in (ActionActor[])
            [
                Some.ActionOwner, Some.ActionUnitHead, Some.ActionUnitOfficer, Some.ActionAuditor, Some.ActionManager, Some.PlanApprover,
            ])
        {
            await _bot.MeetAsync(actor.Person);
        }

        await _bot.MeetAsync(Some.Person.Id);
    }

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    public async Task A_finding_goes_through_cause_plan_work_and_verification_to_its_end()
    {
        Assert.Contains("CAR-2026-0001", await Tap("action.open", Some.ActionAuditor, Form), StringComparison.Ordinal);
        await NoticesAsync();
        Assert.Contains(Said("PromptAssigned"), Assert.Single(_bot.Posts(Some.ActionOwner.Person)), StringComparison.Ordinal);

        Assert.Contains("已停用", await Tap("action.correct", Some.ActionOwner, Id, ("text", "已停用三個帳號")), StringComparison.Ordinal);
        Assert.Contains("沒有通知", await Tap("action.cause", Some.ActionOwner, Id, ("text", "沒有通知"), ("view", "cause")), StringComparison.Ordinal);
        await Tap("action.cause", Some.ActionOwner, Id, ("cause", "沒有交接點"));
        await Tap("action.similar", Some.ActionOwner, Id, ("found", "false"), ("text", "查過客服系統"));
        var early = await Tap("action.plan", Some.ActionOwner, Id, ("need", "true"), ("criteria", "三個月零缺失"), ("days", "10"));
        await Tap("action.step", Some.ActionOwner, Id, ("text", "改離職單"), ("due", "2026-12-20"));
        var planned = await Tap("action.plan", Some.ActionOwner, Id, ("need", "true"), ("criteria", "三個月零缺失"), ("days", "10"));
        Assert.Contains(new StepsNeeded().Say(Languages.Chinese), early, StringComparison.Ordinal);
        Assert.Contains(Said("WaitDecisionSentence"), planned, StringComparison.Ordinal);

        await ApprovalQueue.RunAsync(_store, _bot.Services, Stop);
        Assert.Contains("action.approvePlan", Assert.Single(_bot.Posts(Some.ActionUnitHead.Person)), StringComparison.Ordinal);
        var own = await DecideAsync("action.approvePlan", Some.ActionOwner);
        var returned = await DecideAsync("action.returnPlan", Some.ActionUnitHead, ("reason", "請補期限"));
        var late = await DecideAsync("action.approvePlan", Some.PlanApprover);
        Assert.Contains(new OwnAction().Say(Languages.Chinese), own, StringComparison.Ordinal);
        Assert.Contains("退回修正", returned, StringComparison.Ordinal);
        Assert.Contains(new AlreadyDecided(ApprovalStatus.ChangesRequested).Say(Languages.Chinese), late, StringComparison.Ordinal);

        await Tap("action.plan", Some.ActionOwner, Id, ("need", "true"), ("criteria", "三個月零缺失"), ("days", "10"));
        Assert.Contains(Said("WaitDoneSentence"), await DecideAsync("action.approvePlan", Some.PlanApprover), StringComparison.Ordinal);
        var open = await Tap("action.done", Some.ActionOwner, Id, ("text", "已改版"));
        await Tap("action.stepDone", Some.ActionOwner, Id, ("step", "1"));
        var bare = await Tap("action.done", Some.ActionOwner, Id, ("text", "已改版"));
        await Tap("action.evidence", Some.ActionOwner, Id, ("text", "離職單"), ("link", "https://example.sharepoint.com/1"));
        await Tap("action.done", Some.ActionOwner, Id, ("text", "已改版"));
        Assert.Contains(new StepStillOpen(1).Say(Languages.Chinese), open, StringComparison.Ordinal);
        Assert.Contains(new TeamsIsms.Actions.EvidenceNeeded().Say(Languages.Chinese), bare, StringComparison.Ordinal);

        var observed = await Tap("action.verify", Some.ActionAuditor, Id, ("effective", "true"), ("text", "抽查無誤"));
        _bot.Clock.Advance(TimeSpan.FromDays(13)); // Monday 14 December, ten o'clock
        await _bot.Services.GetRequiredService<ActionDueRun>().RunAsync(_bot.Clock.GetUtcNow(), Stop);
        await NoticesAsync();
        var approver = await Tap("action.verify", Some.PlanApprover, Id, ("effective", "true"), ("text", "抽查無誤"));
        await Tap("action.verify", Some.ActionAuditor, Id, ("effective", "true"), ("text", "抽查無誤"));
        var closed = await Tap("action.close", Some.ActionManager, Id);
        Assert.Contains(new ObservedUntil(new DateOnly(2026, 12, 11)).Say(Languages.Chinese), observed, StringComparison.Ordinal);
        Assert.Contains(Said("PromptVerify"), string.Concat(_bot.Posts(Some.ActionAuditor.Person)), StringComparison.Ordinal);
        Assert.Contains(new VerifierApproved().Say(Languages.Chinese), approver, StringComparison.Ordinal);
        Assert.Contains(Said("ClosedSentence"), closed, StringComparison.Ordinal);

        Assert.Equal(ActionStatus.Closed, (await FindAsync()).Status);
        Assert.Equal(
            [
                TrailKinds.ActionOpened, TrailKinds.ActionCorrected, TrailKinds.ActionAnalysed, TrailKinds.ActionAnalysed, TrailKinds.ActionSearched,
                TrailKinds.ActionStepAdded, TrailKinds.ActionPlanned, TrailKinds.ActionPlanReturned, TrailKinds.ActionPlanned, TrailKinds.ActionPlanApproved,
                TrailKinds.ActionStepDone, TrailKinds.ActionEvidence, TrailKinds.ActionDone, TrailKinds.ActionVerified, TrailKinds.ActionClosed,
            ],
            (await Table.TrailAsync(new ActionId(2026, 1), Stop)).Select(record => TrailLeaf.Read(record.Leaf).Kind));
    }

    [Fact]
    public async Task A_second_tap_a_stale_card_bad_input_and_a_stranger_change_nothing()
    {
        await Tap("action.open", Some.ActionAuditor, Form);
        var twice = await Tap("action.open", Some.ActionAuditor, Form);
        var stranger = await _bot.TapAsync("action.show", Some.Person.Id, Id);
        var finding = await _bot.TapAsync("action.open", Some.Person.Id, [.. Form, ("form", "form-2")]);
        var unknownCase = await _bot.TapAsync("action.open", Some.Person.Id, [.. Form, ("form", "form-3"), ("source", "Incident"), ("number", "INC-2026-0009")]);
        var empty = await Tap("action.open", Some.ActionAuditor, [.. Form, ("form", "form-4"), ("requirement", " ")]);
        var nobody = await Tap("action.cause", Some.ActionManager, Id, ("text", "不是我的"));
        var forged = await Tap("action.show", Some.ActionManager, ("id", "CAR-2026-9999"));
        await Tap("action.cancel", Some.ActionManager, Id, ("reason", "重複"));
        var late = await Tap("action.cause", Some.ActionOwner, Id, ("text", "太晚了"));
        var channel = await _bot.SayAsync(
            "矯正", Some.ActionManager.Person, message => message with { Conversation = message.Conversation! with { ConversationType = "groupChat" } });

        Assert.Contains("CAR-2026-0001", twice, StringComparison.Ordinal);
        Assert.Contains(new ActionNotFound().Say(Languages.Chinese), stranger, StringComparison.Ordinal);
        Assert.Contains(new AuditorNeeded().Say(Languages.Chinese), finding, StringComparison.Ordinal);
        Assert.Contains(new SourceUnknown("INC-2026-0009").Say(Languages.Chinese), unknownCase, StringComparison.Ordinal);
        Assert.Contains(new ActionFieldNeeded(ActionField.Requirement, 500).Say(Languages.Chinese), empty, StringComparison.Ordinal);
        Assert.Contains("三個離職帳號仍可登入", empty, StringComparison.Ordinal); // what was typed stays
        Assert.Contains(new ActionDutyNeeded(ActionDeed.AnalyseCause).Say(Languages.Chinese), nobody, StringComparison.Ordinal);
        Assert.Contains(new ActionNotFound().Say(Languages.Chinese), forged, StringComparison.Ordinal);
        Assert.Contains(new ActionMovedOn(ActionStatus.Cancelled).Say(Languages.Chinese), late, StringComparison.Ordinal);
        Assert.Contains(new ActionsInPersonalChat().Say(Languages.Chinese), channel, StringComparison.Ordinal);
        Assert.Single(await Table.YearAsync(2026, Stop));
    }

    [Fact]
    public async Task The_unit_officer_chases_and_an_owner_who_left_is_replaced()
    {
        await Tap("action.open", Some.ActionAuditor, Form);
        var left = Of(Some.ActionOwner, "吳承辦") with { Enabled = false };
        var chase = await Tap("action.list", Some.ActionUnitOfficer, ("view", "chase"));
        var nudged = await Tap("action.nudge", Some.ActionUnitOfficer, Id, ("view", "chase"));
        var again = await Tap("action.nudge", Some.ActionManager, Id);
        var listed = await Tap("action.nudge", Some.ActionUnitOfficer, Id, ("view", "chase"));
        await _store.WriteAsync(_bot.Services.GetRequiredService<RecentPeople>(), left, Some.Person);
        await _bot.Services.GetRequiredService<ActionDueRun>().RunAsync(_bot.Clock.GetUtcNow(), Stop);
        await NoticesAsync();
        var nobody = await Tap("action.nudge", Some.ActionUnitOfficer, Id, ("view", "chase"));
        var reason = await Tap("action.assign", Some.ActionManager, Id, ("owner", Some.Person.Id.ToString()));
        var gone = await Tap("action.assign", Some.ActionManager, Id, ("owner", left.Id.ToString()), ("reason", "離職"));
        await Tap("action.assign", Some.ActionManager, Id, ("owner", Some.Person.Id.ToString()), ("reason", "原承辦人離職"));
        var mine = await _bot.SayAsync("actions", Some.Person.Id);

        Assert.Contains("action.nudge", chase, StringComparison.Ordinal);
        Assert.DoesNotContain("action.nudge", nudged, StringComparison.Ordinal);
        Assert.Contains(new NudgedToday().Say(Languages.Chinese), again, StringComparison.Ordinal);
        Assert.Contains(new NudgedToday().Say(Languages.Chinese), listed, StringComparison.Ordinal);
        Assert.Contains(Said("MineButton"), listed, StringComparison.Ordinal); // the list is still there
        Assert.Contains(new OwnerGone().Say(Languages.Chinese), nobody, StringComparison.Ordinal);
        Assert.Contains(Said("PromptOwnerGone"), Assert.Single(_bot.Posts(Some.ActionManager.Person)), StringComparison.Ordinal);
        Assert.Contains(new ActionFieldNeeded(ActionField.Reason, 500).Say(Languages.Chinese), reason, StringComparison.Ordinal);
        Assert.Contains(new PersonNotFound(left.Id.ToString()).Say(Languages.Chinese), gone, StringComparison.Ordinal);
        Assert.Contains("CAR-2026-0001", mine, StringComparison.Ordinal);
        Assert.Equal([left.Id, Some.Person.Id], (await FindAsync()).Doers);
    }

    [Fact]
    public async Task A_case_opens_an_action_with_its_text_and_tells_of_it_the_next_time()
    {
        var @case = Some.Incident.Id;
        Assert.True(await new RowTable(_store.Tables.GetTableClient(TableNames.Incidents)).CommitAsync(
            new Changes(@case.Partition).Insert(CaseRows.Case(@case), Some.Incident, IncidentJson.Default.Incident), Stop));

        var stranger = await _bot.TapAsync("action.form", Some.ActionOwner.Person, ("number", $"{@case}"));
        var form = await Tap("action.form", Some.ActionManager, ("number", $"{@case}"));
        await Tap("action.open", Some.ActionManager, [.. Form, ("source", "Incident"), ("number", $"{@case}")]);
        var again = await Tap("action.form", Some.ActionManager, ("number", $"{@case}"));

        Assert.DoesNotContain(Some.Incident.What, stranger, StringComparison.Ordinal);
        Assert.Contains(Some.Incident.What, form, StringComparison.Ordinal);
        Assert.Contains("CAR-2026-0001", again, StringComparison.Ordinal);
        Assert.Equal(new ActionOrigin(ActionSource.Incident, @case.ToString()), (await FindAsync()).Origin);
    }

    [Fact]
    public async Task The_clock_opens_one_action_for_one_reason_and_asks_the_managers_for_an_owner()
    {
        var open = _bot.Services.GetRequiredService<OpenActionRun>();
        var wanted = Some.NewAction with { Origin = new ActionOrigin(ActionSource.Obligation, "MR-2026-01"), Owner = Guid.CreateVersion7(Some.Now) };
        var act = new Act(TrailActor.System("DueWork"), _bot.Clock.GetUtcNow());

        var first = await open.OpenAsync("review-late", wanted, act, Stop);
        var again = await open.OpenAsync("review-late", wanted, act, Stop);
        await NoticesAsync();

        Assert.Equal(first.Value!.Id, again.Value!.Id); // it was opened
        Assert.Equal((null, null), ((await FindAsync()).OpenedBy, (await FindAsync()).Owner));
        Assert.Contains(Said("PromptNoOwner"), Assert.Single(_bot.Posts(Some.ActionManager.Person)), StringComparison.Ordinal);
        Assert.Single(await Table.FromAsync("mr-2026-01", Stop));
    }

    private ActionTable Table => _bot.Services.GetRequiredService<ActionTable>();

    private static string Said(string key) => ActionWords.Text.Say(Languages.Chinese, key);

    private static Person Of(ActionActor actor, string name) =>
        Some.Named(actor.Person, name, [.. actor.Roles]) with { Unit = actor.Unit };

    private async Task<CorrectiveAction> FindAsync() => (await Table.FindAsync(new ActionId(2026, 1), Stop))!; // it was opened

    private Task<string> Tap(string verb, ActionActor by, params IEnumerable<(string Name, string Value)> data) => _bot.TapAsync(verb, by.Person, data);

    private async Task<string> DecideAsync(string verb, ActionActor by, params IEnumerable<(string Name, string Value)> data) =>
        await Tap(verb, by, [Id, ("version", (await FindAsync()).Approval!.Stamp), .. data]); // it was proposed

    private async Task NoticesAsync()
    {
        foreach (var notice in await _store.TakeAsync(QueueNames.ActionNotice, ActionNoticeJson.Default.ActionNotice))
        {
            await _bot.Services.GetRequiredService<ActionNoticeRun>().RunAsync(notice, Stop);
        }
    }
}
