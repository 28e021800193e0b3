using TeamsIsms.Actions;
using TeamsIsms.Audits;
using TeamsIsms.Kernel;
using TeamsIsms.People;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Audits;

public sealed class AuditMachineTests
{
    private const string Before = "Planned>Cancelled Notified>Cancelled";

    // Rules 4.10: the step, from which state to which, and who may.
    private static readonly (string Step, string States, string Seats)[] Rules =
    [
        ("move", "Planned> Notified>", "Lead OtherAuditor Manager"),
        ("notify", "Planned>Notified", "Lead OtherAuditor Manager"),
        ("reassign", "Planned> Notified> InProgress> Reported> ActionsOpen>", "Lead OtherAuditor Manager"),
        ("cancel", Before, "Lead OtherAuditor Manager"),
        ("start", "Notified>InProgress", "Lead"),
        ("check", "InProgress>", "Lead"),
        ("report", "InProgress>Reported", "Lead"),
        ("link", "Reported>ActionsOpen ActionsOpen>", "Lead"),
        ("answer", "Reported>ActionsOpen ActionsOpen>", "Head"),
        ("close", "Reported>Closed ActionsOpen>Closed", "Lead Manager"),
    ];

    private static readonly string[] Seats = ["Lead", "OtherAuditor", "Manager", "Head", "Committee", "Reader", "Stranger"];

    public static TheoryData<string> Steps() => [.. Rules.Select(rule => rule.Step)];

    [Theory]
    [MemberData(nameof(Steps))]
    public void Every_state_and_every_person_get_what_the_rules_say(string step)
    {
        var (_, states, seats) = Rules.Single(rule => rule.Step == step);

        Assert.Empty(
            from status in Enum.GetValues<AuditStatus>()
            from seat in Seats
            let got = Said(Take(In(status, step), step, Actor(seat)))
            let expected = Expected(states, seats, status, seat)
            where got != expected
            select $"{status} {step} {seat}: expected {expected}, got {got}");
    }

    [Theory]
    [MemberData(nameof(Steps))]
    public void Every_refusal_says_why_in_both_languages(string step) => Assert.All(
        from status in Enum.GetValues<AuditStatus>()
        from seat in Seats
        let refusal = Take(In(status, step), step, Actor(seat)).Refusal
        where refusal is not null
        from culture in Languages.All
        select refusal.Say(culture),
        sentence => Assert.Matches(@"\S[。.]$", sentence));

    [Fact]
    public void The_checklist_is_the_clauses_of_the_parts_each_once()
    {
        var clauses = AuditAreas.All.SelectMany(area => area.Clauses()).ToList();

        Assert.Equal(clauses.Distinct(), clauses);
        Assert.All(clauses, clause => Assert.Matches(@"^\d+(\.\d+)*$", clause));
        Assert.Equal([.. AuditArea.Records.Clauses(), .. AuditArea.Improvement.Clauses()], Some.AuditPlanned.Checks.Select(check => check.Clause));
    }

    [Fact]
    public void Nobody_reports_while_a_clause_is_open_or_when_nothing_was_looked_at()
    {
        var act = Some.AuditAct(Some.AuditLead);
        var none = Some.AuditInProgress with
        {
            Checks = [.. Some.AuditReported.Checks.Select(check => check with { Result = AuditResult.NotLookedAt })],
        };

        Assert.Equal(new ClauseStillOpen("10.1"), ConductAudit.Report(Some.AuditInProgress, "完成", Some.AuditLead, act).Refusal);
        Assert.Equal(new NothingLookedAt(), ConductAudit.Report(none, "完成", Some.AuditLead, act).Refusal);
    }

    [Fact]
    public void An_audit_begins_on_its_day_by_somebody_who_declared_to_be_free_of_it()
    {
        var act = Some.AuditAct(Some.AuditLead);
        var undeclared = Some.AuditNotified with { Declared = [], From = Taipei.Day(Some.Now) };

        Assert.Equal(new AuditNotYet(Some.AuditNotified.From), ConductAudit.Start(Some.AuditNotified, Some.AuditLead, act).Refusal);
        Assert.Equal(new DeclarationNeeded(), ConductAudit.Start(undeclared, Some.AuditLead, act).Refusal);
        Assert.Equal(
            AuditStatus.InProgress,
            ConductAudit.Start(ConductAudit.Declare(undeclared, Some.AuditLead, act).Value!.Next, Some.AuditLead, act).Value!.Next.Status); // both may be
    }

    [Fact]
    public void A_nonconformity_needs_an_action_and_an_observation_may_be_answered()
    {
        var (lead, head) = (Some.AuditAct(Some.AuditLead), Some.AuditAct(Some.AuditedHead));
        var answered = FollowAudit.Answer(Some.AuditReported, "6.4.3.2", "已訂保存期限", Some.AuditedHead, head).Value!.Next; // a finding
        var acted = FollowAudit.Link(answered, "6.4.3.2", new ActionId(2026, 5), Some.AuditLead, lead).Value!.Next; // no action yet

        Assert.Equal(new FindingStillOpen("6.4.3.2"), FollowAudit.Close(answered, Some.AuditLead, lead).Refusal);
        Assert.Equal(new FindingStillOpen("6.4.3.3"), FollowAudit.Close(acted, Some.AuditLead, lead).Refusal);
        Assert.Equal(new ActionOpenedAlready(new ActionId(2026, 5)), FollowAudit.RefuseAction(acted, "6.4.3.2", Some.AuditLead));
        Assert.Equal(new UnknownClause(), FollowAudit.RefuseAction(acted, "6.4.3.1", Some.AuditLead));
        Assert.Equal(AuditStatus.Closed, FollowAudit.Close(Some.AuditSettled, Some.AuditLead, lead).Value!.Next.Status); // all settled
    }

    [Fact]
    public void Another_auditor_declares_for_themselves_and_nobody_is_named_who_would_judge_their_own()
    {
        var act = Some.AuditAct(Some.AuditManager);
        Outcome<AuditStep> Reassign(params AuditActor[] auditors) =>
            PlanAudit.Reassign(Some.AuditInProgress, auditors, [], "張稽核留職停薪", Some.AuditManager, act);
        var both = Reassign(Some.SecondAuditor, Some.AuditLead).Value!.Next; // a manager's

        Assert.Equal([Some.SecondAuditor.Person, Some.AuditLead.Person], both.Auditors);
        Assert.Equal([Some.AuditLead.Person], both.Declared);
        Assert.Equal(new AuditorsUnchanged(), Reassign(Some.AuditLead).Refusal);
        Assert.Equal(new AuditorsNeeded(6), Reassign().Refusal);
        Assert.Equal(
            new AuditorOfAuditedUnit(Some.SecondAuditor.Name), Reassign(Some.SecondAuditor with { Unit = Some.AuditedUnit.Name }).Refusal);
        Assert.IsType<AuditFieldNeeded>(
            PlanAudit.Reassign(Some.AuditInProgress, [Some.SecondAuditor], [], " ", Some.AuditManager, act).Refusal);
    }

    private static Audit In(AuditStatus status, string step) =>
        (status.HasReport() && step == "close" ? Some.AuditSettled : Some.AuditReported) with
        {
            Status = status,
            From = status == AuditStatus.Planned ? Some.AuditPlanned.From : Taipei.Day(Some.Now),
        };

    private static Outcome<AuditStep> Take(Audit audit, string step, AuditActor by)
    {
        var (act, today) = (Some.AuditAct(by), Taipei.Day(Some.Now));
        return step switch
        {
            "move" => PlanAudit.Move(audit, today.AddDays(20), today.AddDays(21), "場地調整", by, act),
            "notify" => PlanAudit.Notify(audit, [Some.AuditedHead.Person], by, act),
            "reassign" => PlanAudit.Reassign(audit, [Some.SecondAuditor], [], "張稽核留職停薪", by, act),
            "cancel" => PlanAudit.Cancel(audit, "併入年底稽核", by, act),
            "start" => ConductAudit.Start(audit, by, act),
            "check" => ConductAudit.Check(audit, "10.1", AuditResult.Conforms, "抽查三件", by, act),
            "report" => ConductAudit.Report(audit, "大致有效", by, act),
            "link" => FollowAudit.Link(audit, "6.4.3.2", new ActionId(2026, 5), by, act),
            "answer" => FollowAudit.Answer(audit, "6.4.3.3", "已加鎖", by, act),
            "close" => FollowAudit.Close(audit, by, act),
            _ => throw new ArgumentOutOfRangeException(nameof(step)),
        };
    }

    private static AuditActor Actor(string seat) => seat switch
    {
        "Lead" => Some.AuditLead,
        "OtherAuditor" => At("e1", Role.InternalAuditor),
        "Manager" => Some.AuditManager,
        "Head" => Some.AuditedHead,
        "Committee" => At("e2", Role.CommitteeMember),
        "Reader" => At("e3", Role.AuditorReader),
        _ => At("e4"),
    };

    private static AuditActor At(string last, params Role[] roles) =>
        new(new($"0c000000-0000-4000-8000-0000000000{last}"), "某同仁", roles, "客服處");

    private static string Said(Outcome<AuditStep> outcome) =>
        outcome.Value?.Next.Status.ToString() ?? outcome.Refusal!.GetType().Name; // no value: refused

    private static string Expected(string states, string seats, AuditStatus status, string seat)
    {
        var to = states.Split(' ').Select(state => state.Split('>')).FirstOrDefault(state => state[0] == status.ToString())?[1];
        var isHidden = seat == "Stranger" || (seat == "Head" && status is AuditStatus.Planned or AuditStatus.Cancelled);
        return isHidden ? nameof(UnknownAudit)
            : !seats.Split(' ').Contains(seat) ? nameof(AuditDutyNeeded)
            : to is null ? nameof(AuditMovedOn)
            : to.Length == 0 ? status.ToString() : to;
    }
}
