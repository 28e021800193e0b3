using TeamsIsms.Incidents;
using TeamsIsms.Incidents.Rules;
using TeamsIsms.Incidents.Weaknesses;
using TeamsIsms.People;
using TeamsIsms.Trail;

namespace TeamsIsms.Tests.Testing;

internal static partial class Some
{
    public static CaseActor Reporter { get; } = new(new Guid("0e000000-0000-4000-8000-000000000001"), []);

    /// <summary>Took charge, and set the level.</summary>
    public static CaseActor Handler { get; } = new(new Guid("0e000000-0000-4000-8000-000000000002"), [Role.IncidentHandler]);

    public static CaseActor SecondHandler { get; } = new(new Guid("0e000000-0000-4000-8000-000000000003"), [Role.IncidentHandler]);

    /// <summary>Named on the case, without any role.</summary>
    public static CaseActor Commander { get; } = new(new Guid("0e000000-0000-4000-8000-000000000004"), []);

    public static CaseActor Manager => new(SecurityManager, [Role.SecurityManager]);

    /// <summary>Has to fix the weakness, without any role.</summary>
    public static CaseActor Owner { get; } = new(new Guid("0e000000-0000-4000-8000-000000000005"), []);

    public static Duties Duties => new(Authorities, RuleSets);

    /// <summary>Core, minor integrity: level 2.</summary>
    public static LevelAssessment LevelTwo =>
        LevelRules.Assess(RuleSets, Now, LevelAnswers with { Core = true, Integrity = Harm.Minor }).Value!;

    public static LevelAssessment LevelOne => LevelRules.Assess(RuleSets, Now, LevelAnswers with { Integrity = Harm.Minor }).Value!;

    public static LevelAssessment LevelThree =>
        LevelRules.Assess(RuleSets, Now, LevelAnswers with { Core = true, Integrity = Harm.Serious }).Value!;

    /// <summary>Reported an hour ago, of level 2, and confirmed.</summary>
    public static Incident Incident => new()
    {
        Id = new CaseId(CaseSeries.Incident, 2026, 42),
        Status = IncidentStatus.Confirmed,
        What = "客服系統遭勒索軟體加密",
        Where = "客服系統",
        Times = new IncidentTimes(Now.AddHours(-1), Now.AddMinutes(-58), Occurred: null, FrozenAt: null, Pending: null, []),
        Reporter = Reporter.Person,
        ReporterName = "王小明",
        ReporterUnit = "客服處",
        TakenBy = Handler.Person,
        TakenAt = Now.AddMinutes(-50),
        Handlers = [Handler.Person],
        Responders = [Handler.Person, Commander.Person],
        Commander = Commander.Person,
        Level = LevelTwo,
        LevelChanges = [new LevelChange(null, LevelTwo, Handler.Person, Now.AddMinutes(-40))],
        Tracks = [Track],
        Entries = 3,
    };

    /// <summary>Just reported.</summary>
    public static Incident NewIncident => Incident with
    {
        Status = IncidentStatus.Reported,
        TakenBy = null,
        TakenAt = null,
        Handlers = [],
        Responders = [],
        Commander = null,
        Level = null,
        LevelChanges = [],
        Entries = 1,
    };

    /// <summary>Accepted with medium severity, and being fixed.</summary>
    public static Weakness Weakness => new()
    {
        Id = new CaseId(CaseSeries.Weakness, 2026, 7),
        Status = WeaknessStatus.InTreatment,
        What = "會議室牆上的網路孔未停用",
        Where = "三樓會議室",
        Noticed = Now.AddDays(-3),
        Recorded = Now.AddDays(-2),
        Reporter = Reporter.Person,
        ReporterName = "王小明",
        ReporterUnit = "客服處",
        TriageDue = TreatmentTargets.Triage(Now.AddDays(-2)),
        TakenBy = Handler.Person,
        TakenAt = Now.AddDays(-1),
        Responders = [Handler.Person],
        Severity = Severity.Medium,
        Accepted = new Signature(Handler.Person, Now.AddDays(-1)),
        TreatBy = TreatmentTargets.Treat(Severity.Medium, Now.AddDays(-1)),
        Owner = Owner.Person,
        Plan = "停用交換器連接埠",
        Entries = 4,
    };

    /// <summary>Level 1 instead of the incident's, asked of the managers.</summary>
    public static LevelProposal Lowering(CaseActor by, params IReadOnlyList<Guid> managers) => LowerLevel.Propose(
        Incident, LevelOne, "非核心系統", managers, by, By(by)).Value!.Next.Lowering!; // it may be proposed

    /// <summary>Asked of the chair by the security manager, for half a year.</summary>
    public static RiskAcceptance Acceptance => AcceptRisk.Propose(
        Weakness, new DateOnly(2027, 6, 3), "設備將於明年汰換", [Chair], Manager, By(Manager)).Value!.Next.Acceptance!;

    public static Act By(CaseActor who) => Act.By(who.Person, Now, $"activity-{who.Person:N}");
}
