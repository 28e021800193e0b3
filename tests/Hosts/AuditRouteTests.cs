using Microsoft.Extensions.DependencyInjection;
using TeamsIsms.Actions;
using TeamsIsms.Actions.Notices;
using TeamsIsms.Audits;
using TeamsIsms.Bot.Actions;
using TeamsIsms.Bot.Audits;
using TeamsIsms.Bot.People;
using TeamsIsms.Campaigns;
using TeamsIsms.Documents;
using TeamsIsms.Graph;
using TeamsIsms.Incidents;
using TeamsIsms.Kernel;
using TeamsIsms.People;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Hosts;

/// <summary>An audit from the plan to its end, over real HTTP and real storage.</summary>
public sealed class AuditRouteTests : IAsyncLifetime
{
    private static readonly (string, string) Id = ("id", "AUD-2026-001");

    private static readonly (string, string)[] Form =
    [
        ("unit", Some.AuditedUnit.Name), ("areas", "Improvement"), ("auditors", Some.AuditLead.Person.ToString()), ("from", "2026-12-01"), ("to", "2026-12-02"),
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
                AuditRoutes.Add(routes);
                ActionRoutes.Add(routes);
            },
            services: services => services
                .AddStore(_store).AddGraph().AddPeople().AddDocuments().AddCampaigns().AddDelivery().AddCampaignNotices()
                .AddIncidents().AddActions().AddActionNotices().AddAudits().AddPeopleLookups());
        _bot.Opens();
        await _store.WriteAsync(
            null,
            Some.Person with { Head = Some.AuditedHead.Person },
            Of(Some.AuditLead),
            Of(Some.AuditedHead),
            Of(Some.AuditManager));
    }

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    public async Task An_audit_goes_from_the_plan_through_the_checklist_to_actions_and_its_end()
    {
        Assert.Contains("2026 年稽核計畫", await _bot.SayAsync("稽核", Some.AuditLead.Person), StringComparison.Ordinal);
        Assert.Contains("AUD-2026-001", await Tap("audit.plan", Some.AuditLead, Form), StringComparison.Ordinal);
        Assert.Contains(new UnknownAudit().Say(Languages.Chinese), await Tap("audit.show", Some.AuditedHead, Id), StringComparison.Ordinal);
        Assert.Contains("已通知", await Tap("audit.notify", Some.AuditManager, Id), StringComparison.Ordinal);
        Assert.Contains("貴單位將於", await Tap("audit.show", Some.AuditedHead, Id), StringComparison.Ordinal);
        Assert.Contains(new DeclarationNeeded().Say(Languages.Chinese), await Tap("audit.start", Some.AuditLead, Id), StringComparison.Ordinal);
        await Tap("audit.declare", Some.AuditLead, Id);
        Assert.Contains("查核下一條", await Tap("audit.start", Some.AuditLead, Id), StringComparison.Ordinal);

        Assert.Contains(new AuditResultNeeded().Say(Languages.Chinese), await Check("6.3.4.2", ""), StringComparison.Ordinal);
        Assert.Contains("條文 10.1", await Check("6.3.4.2", "Major"), StringComparison.Ordinal);
        await Check("10.1", "Observation");
        await Check("10.2", "Conforms");
        Assert.Contains("完成報告", await Check("10.3", "NotLookedAt"), StringComparison.Ordinal);
        Assert.Contains("主要缺失", await Tap("audit.report", Some.AuditLead, Id, ("text", "矯正審查須改善")), StringComparison.Ordinal);
        Assert.Contains(new FindingStillOpen("6.3.4.2").Say(Languages.Chinese), await Tap("audit.close", Some.AuditLead, Id), StringComparison.Ordinal);

        Assert.Contains("CAR-2026-0001", await Act("6.3.4.2"), StringComparison.Ordinal);
        Assert.Contains("CAR-2026-0001", await Act("6.3.4.2"), StringComparison.Ordinal);
        Assert.Contains("已加註", await Tap("audit.answer", Some.AuditedHead, Id, ("clause", "10.1"), ("text", "已加註審查欄位")), StringComparison.Ordinal);
        Assert.Contains("結案", await Tap("audit.close", Some.AuditManager, Id), StringComparison.Ordinal);

        var action = Assert.Single(await _bot.Services.GetRequiredService<ActionTable>().FromAsync("AUD-2026-001/6.3.4.2", Stop));
        Assert.Equal((ActionType.Corrective, ActionSeverity.Major, Some.Person.Id), (action.Type, action.Severity, action.Owner));
        Assert.Equal(AuditStatus.Closed, (await FindAsync())!.Status); // it was planned
    }

    [Fact]
    public async Task A_plan_that_breaks_the_segregation_comes_back_with_the_reason_and_what_was_typed()
    {
        await _store.WriteAsync(null, Of(Some.AuditLead) with { Unit = Some.AuditedUnit.Name });

        var own = await Tap("audit.plan", Some.AuditManager, Form);
        var forged = await Tap("audit.plan", Some.AuditManager, [.. Form, ("unit", "查無此單位"), ("areas", "7,Nothing"), ("auditors", "x")]);
        var staff = await _bot.TapAsync("audit.plan", Some.Person.Id, Form);

        Assert.Contains(new AuditorOfAuditedUnit(Some.AuditLead.Name).Say(Languages.Chinese), own, StringComparison.Ordinal);
        Assert.Contains("2026-12-02", own, StringComparison.Ordinal);
        Assert.Contains(new AuditedUnitUnknown().Say(Languages.Chinese), forged, StringComparison.Ordinal);
        Assert.Contains(new AuditPlannerNeeded().Say(Languages.Chinese), staff, StringComparison.Ordinal);
        Assert.Null(await FindAsync());
        Assert.Contains(new NoAudits().Say(Languages.Chinese), await _bot.SayAsync("audits", Some.Person.Id), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_cannot_go_on_is_replaced_by_another_auditor()
    {
        (string Name, string Value)[] other = [Id, ("auditors", Some.SecondAuditor.Person.ToString()), ("reason", "張稽核留職停薪")];
        await _store.WriteAsync(null, Of(Some.SecondAuditor));
        await Tap("audit.plan", Some.AuditManager, Form);

        var head = await Tap("audit.reassign", Some.AuditedHead, other);
        var named = await Tap("audit.reassign", Some.AuditManager, other);
        var again = await Tap("audit.reassign", Some.AuditManager, other);

        Assert.Contains(new UnknownAudit().Say(Languages.Chinese), head, StringComparison.Ordinal);
        Assert.Contains(Some.SecondAuditor.Name, named, StringComparison.Ordinal);
        Assert.Contains(new AuditorsUnchanged().Say(Languages.Chinese), again, StringComparison.Ordinal);
        Assert.Contains(
            new AuditDutyNeeded(AuditDeed.Declare).Say(Languages.Chinese), await Tap("audit.declare", Some.AuditLead, Id), StringComparison.Ordinal);
        Assert.Equal([Some.SecondAuditor.Person], (await FindAsync())!.Auditors); // it was planned
    }

    private Task<string> Tap(string verb, AuditActor by, params (string Name, string Value)[] data) => _bot.TapAsync(verb, by.Person, data);

    private Task<string> Check(string clause, string result) =>
        Tap("audit.check", Some.AuditLead, Id, ("clause", clause), ("result", result), ("text", "抽查三件"));

    private Task<string> Act(string clause) =>
        Tap("audit.action", Some.AuditLead, Id, ("clause", clause), ("owner", Some.Person.Id.ToString()));

    private Task<Audit?> FindAsync() => _bot.Services.GetRequiredService<AuditTable>().FindAsync(new AuditId(2026, 1), Stop);

    private static Person Of(AuditActor actor) => Some.Named(actor.Person, actor.Name, [.. actor.Roles]) with { Unit = actor.Unit };
}
