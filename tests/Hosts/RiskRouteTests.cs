using Microsoft.Extensions.DependencyInjection;
using TeamsIsms.Audits;
using TeamsIsms.Audits.Notices;
using TeamsIsms.Bot.Feedback;
using TeamsIsms.Bot.Risks;
using TeamsIsms.Campaigns;
using TeamsIsms.Documents;
using TeamsIsms.Feedback;
using TeamsIsms.Graph;
using TeamsIsms.Kernel;
using TeamsIsms.People;
using TeamsIsms.Risks;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Hosts;

/// <summary>Risks looked at, feedback recorded and audits told, over real HTTP and real storage.</summary>
public sealed class RiskRouteTests : IAsyncLifetime
{
    private TestStore _store = null!; // set before every test
    private BotApp _bot = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _store = await TestStore.OpenAsync();
        _bot = await BotApp.StartAsync(
            routes =>
            {
                RiskRoutes.Add(routes);
                FeedbackRoutes.Add(routes);
            },
            services: services => services
                .AddStore(_store).AddGraph().AddPeople().AddDocuments().AddCampaigns().AddDelivery().AddCampaignNotices()
                .AddRisks().AddFeedback().AddAudits().AddAuditNotices());
        _bot.Opens();
        await _store.WriteAsync(
            null,
            Some.Person,
            Some.Named(Some.AuditLead.Person, Some.AuditLead.Name, Role.InternalAuditor),
            Some.Named(Some.AuditedHead.Person, Some.AuditedHead.Name),
            Some.Named(Some.SecurityManager, "林安全", Role.SecurityManager));
    }

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    public async Task Staff_record_feedback_and_see_their_own_and_the_manager_sees_all_of_it()
    {
        (string, string)[] typed = [("party", "Customer"), ("text", "希望通報更快"), ("day", "2026-11-30")];

        var receipt = await _bot.TapAsync("feedback.add", Some.Person.Id, typed);
        var wrong = await _bot.TapAsync("feedback.add", Some.Person.Id, [.. typed, ("party", "9")]);

        Assert.Contains("第 1 號", receipt, StringComparison.Ordinal);
        Assert.Contains(new PartyNeeded().Say(Languages.Chinese), wrong, StringComparison.Ordinal);
        Assert.Contains("希望通報更快", await _bot.SayAsync("回饋", Some.SecurityManager), StringComparison.Ordinal);
        Assert.DoesNotContain("希望通報更快", await _bot.SayAsync("feedback", Some.AuditedHead.Person), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Those_who_steer_and_audit_see_the_risks_and_nobody_else_does()
    {
        Assert.Contains("還沒有匯入", await _bot.SayAsync("風險", Some.SecurityManager), StringComparison.Ordinal);
        Assert.Contains(new RiskReaderNeeded().Say(Languages.Chinese), await _bot.SayAsync("risks", Some.Person.Id), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_audited_unit_is_told_once_that_it_is_audited()
    {
        await _bot.MeetAsync(Some.AuditedHead.Person);
        await _bot.MeetAsync(Some.AuditLead.Person);
        var now = WorkingCalendar.NextWorkingInstant(_bot.Clock.GetUtcNow());
        var (table, run) = (_bot.Services.GetRequiredService<AuditTable>(), _bot.Services.GetRequiredService<AuditNoticeRun>());
        var act = Some.AuditAct(Some.AuditLead);
        var audit = (await table.AddAsync(id => PlanAudit.Decide(id, Some.NewAudit, [], Some.AuditLead, act), act, Stop)).Value!; // complete

        await run.RunAsync(now, Stop);
        Assert.Empty(_bot.Posts(Some.AuditedHead.Person));
        Assert.Single(_bot.Posts(Some.AuditLead.Person));

        await table.ActAsync(audit.Id, one => PlanAudit.Notify(one, [Some.AuditedHead.Person], Some.AuditLead, act), act, Stop);
        await run.RunAsync(now.AddMinutes(10), Stop);
        await run.RunAsync(now.AddMinutes(20), Stop);

        Assert.Contains("貴單位將於", Assert.Single(_bot.Posts(Some.AuditedHead.Person)), StringComparison.Ordinal);
        Assert.Single(_bot.Posts(Some.AuditLead.Person));
    }
}
