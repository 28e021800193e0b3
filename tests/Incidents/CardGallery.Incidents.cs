using System.Globalization;
using TeamsIsms.Approvals;
using TeamsIsms.Incidents;
using TeamsIsms.Incidents.Cards;
using TeamsIsms.Incidents.Rules;
using TeamsIsms.People;
using TeamsIsms.Tests.Testing;

#pragma warning disable IDE0130 // one gallery, a part beside each feature's tests
namespace TeamsIsms.Tests.Teams.Cards;
#pragma warning restore IDE0130

internal static partial class CardGallery
{
    private static readonly Guid Handler = new("0a000000-0000-4000-8000-0000000000c1");
    private static readonly Guid Leader = new("0a000000-0000-4000-8000-0000000000c2");
    private static readonly Guid Reporter = new("0a000000-0000-4000-8000-0000000000c3");

    private static CaseActor OnTeam => new(Handler, [Role.Member, Role.IncidentHandler]);

    private static CaseActor Lead => new(Leader, [Role.Member, Role.IncidentHandler]);

    private static CaseActor Security => new(Some.SecurityManager, [Role.Member, Role.SecurityManager]);

    private static RuleOptions Both => new()
    {
        Authorities =
        [
            new() { Name = "數位發展部", RuleSet = "tw-csma", Portal = "https://report.example.org/", Phone = "02-0000-0000" },
            new() { Name = "國家通訊傳播委員會", RuleSet = "tw-ncc-pdpa" },
        ],
    };

    private static LevelAnswers LevelTwo =>
        new(Core: true, CriticalInfrastructure: false, Harm.None, Harm.Minor, Harm.Minor, Interruption.Within, Secrecy.None, PersonalData: false);

    private static LevelAnswers LevelThree => LevelTwo with { Integrity = Harm.Serious, PersonalData = true };

    /// <summary>Reported eight minutes after it was noticed, 18 minutes before the hour is over.</summary>
    private static Incident Ransom => Tracked(new Incident
    {
        Id = new CaseId(CaseSeries.Incident, 2026, 42),
        What = "客服系統遭勒索軟體加密",
        Where = "客服系統",
        Times = new IncidentTimes(Some.Now.AddMinutes(-42), Some.Now.AddMinutes(-34), Some.Now.AddHours(-2), FrozenAt: null, Pending: null, []),
        Reporter = Reporter,
        ReporterName = "王小美",
        ReporterUnit = "客服處",
        Entries = 2,
    });

    private static Incident InTriage => Ransom with
    {
        Status = IncidentStatus.Triage,
        TakenBy = Handler,
        TakenAt = Some.Now.AddMinutes(-31),
        Handlers = [Handler],
        Responders = [Handler],
    };

    private static Incident Confirmed => At(LevelTwo, InTriage with { Status = IncidentStatus.Confirmed, Commander = Leader });

    private static Incident Notified => Told(Confirmed);

    private static Incident Contained => Notified with { Status = IncidentStatus.Contained, ContainedAt = Some.Now.AddMinutes(-5) };

    private static Incident Recovered => Contained with
    {
        Status = IncidentStatus.Recovered,
        RecoveredAt = Some.Now.AddMinutes(-2),
        Review = new PostReview(new DateTimeOffset(2026, 12, 10, 18, 0, 0, TimeSpan.FromHours(8))),
    };

    private static Incident InReview => Recovered with
    {
        Status = IncidentStatus.PostIncidentReview,
        Review = new PostReview(Recovered.Review!.DueAt, Some.SecurityManager, Some.Now, "外部廠商帳號未啟用多因素驗證", "改用限時帳號"),
    };

    private static Incident Closed => InReview with
    {
        Status = IncidentStatus.Closed,
        Closing = new Closing(Some.SecurityManager, Some.Now, "已完成改善"),
    };

    /// <summary>A sample in any state, for tests that go over all of them.</summary>
    internal static Incident Anything(IncidentStatus status) => status switch
    {
        IncidentStatus.Reported => Ransom,
        IncidentStatus.Triage => InTriage,
        IncidentStatus.Confirmed => Confirmed,
        IncidentStatus.Contained => Contained,
        IncidentStatus.Recovered => Recovered,
        IncidentStatus.PostIncidentReview => InReview,
        IncidentStatus.Closed => Closed,
        IncidentStatus.NotAnIncident or IncidentStatus.Duplicate or IncidentStatus.ConvertedToWeakness => Doubted with { Status = status },
    };

    private static IEnumerable<CardSample> Incidents() =>
    [
        Case("Reported", Ransom, OnTeam),
        Case("InTheChannel", Ransom with { IsPrivate = true }, CaseSight.Shared),
        Case("Triage", InTriage, OnTeam),
        Case("DismissalWaits", Doubted, Security),
        Case("Confirmed", Confirmed, Lead),
        Case("Notified", Notified, Lead),
        Case("RaisedAndMissed", Raised, OnTeam),
        Case("LoweringWaits", Lowered, Security),
        new("LoweringCard.Draw", "", culture => LoweringCard.Draw(Sight(Lowered, Security, culture), culture)),
        new("LoweringCard.Draw", "Decided", culture => LoweringCard.Draw(Sight(NotLowered, OnTeam, culture), culture)),
        Case("Contained", Contained, Lead),
        Case("Recovered", Recovered, Security),
        Case("RecoveredUnnotified", Recovered with { Tracks = Confirmed.Tracks }, Security),
        Case("Review", InReview, Security),
        Case("Closed", Closed, Security),
        Case("NotAnIncident", Doubted with { Status = IncidentStatus.NotAnIncident }, OnTeam),
        Case("Duplicate", InTriage with { Status = IncidentStatus.Duplicate, DuplicateOf = new CaseId(CaseSeries.Incident, 2026, 40) }, OnTeam),
        Case(
            "Converted",
            InTriage with { Status = IncidentStatus.ConvertedToWeakness, ConvertedTo = new CaseId(CaseSeries.Weakness, 2026, 7) },
            OnTeam),
        Case("Drill", Confirmed with { Id = new CaseId(CaseSeries.Drill, 2026, 3), IsDrill = true, What = "社交工程演練：假冒主管匯款" }, Lead),
        Case("NoAuthority", Confirmed with { Tracks = [] }, Lead),
        Case("ForItsReporter", Confirmed, new CaseActor(Reporter, [Role.Member])),
        Case("Restricted", Confirmed with { IsRestricted = true, Named = [Leader] }, Lead),
        Case("NotForThem", Confirmed with { IsRestricted = true, Named = [Leader] }, OnTeam),
        new("CaseNotShownCard.Draw", "", CaseNotShownCard.Draw),
        new("CaseNotShownCard.Restricted", "", culture => CaseNotShownCard.Restricted(Ransom.Id, culture)),
    ];

    private static Incident Doubted => InTriage with
    {
        Dismissal = new Dismissal(DismissalReason.AuthorisedActivity, "資訊處排定的弱點掃描", Handler, Some.Now.AddMinutes(-3)),
    };

    /// <summary>Level 3 after forty hours: its 36 hours are over at once, and the personal-data authority is involved.</summary>
    private static Incident Raised => At(
        LevelThree,
        Notified with { Times = Notified.Times with { Aware = Some.Now.AddHours(-40), Recorded = Some.Now.AddHours(-40) } },
        from: LevelTwo);

    private static Incident Lowered => Contained with
    {
        Lowering = new LevelProposal(
            Judged(LevelTwo with { Core = false }),
            "僅影響測試環境",
            new ApprovalRequest(Handler, "", ApprovalMode.One, 0, Some.Now.AddMinutes(-1)) { Approvers = [Some.SecurityManager] }),
    };

    private static Incident NotLowered => Lowered with
    {
        Lowering = Lowered.Lowering! with // just proposed
        {
            Approval = Lowered.Lowering.Approval with
            {
                Status = ApprovalStatus.ChangesRequested,
                Decisions =
                    [new ApprovalDecision(Some.SecurityManager, Some.SecurityManager, ApprovalVerdict.Return, Some.Now, "第六章與現行作業不符")],
            },
        },
    };

    private static CardSample Case(string variant, Incident incident, CaseActor viewer) => new(
        "IncidentCard.Draw", variant, culture => IncidentCard.Draw(Sight(incident, viewer, culture), culture));

    private static IncidentSight Sight(Incident incident, CaseActor viewer, CultureInfo culture) =>
        new(incident, viewer, Some.RuleSets, Called, Some.Now)
        {
            Entries = History(culture),
            Candidates = [new(Handler, "李值班"), new(Leader, "陳應變")],
            Authorities = Both.Authorities,
        };

    private static string Called(Guid person) => person switch
    {
        _ when person == Handler => "李值班",
        _ when person == Leader => "陳應變",
        _ when person == Reporter => "王小美",
        _ => "林安全",
    };

    private static IReadOnlyList<TimelineEntry> History(CultureInfo culture) =>
    [
        new(1, EntryKind.Reported, Some.Now.AddMinutes(-34), Reporter),
        new(2, EntryKind.TakenInCharge, Some.Now.AddMinutes(-31), Handler),
        new(3, EntryKind.DismissalProposed, Some.Now.AddMinutes(-30), Handler, "FalseAlarm"),
        new(4, EntryKind.Authority, Some.Now.AddMinutes(-20), Handler, "Notified tw-csma/數位發展部"),
        new(5, EntryKind.MeasureTaken, Some.Now.AddMinutes(-10), Leader, culture.Name is "en" ? "Three hosts isolated" : "已隔離三台主機"),
    ];

    private static LevelAssessment Judged(LevelAnswers answers) =>
        LevelRules.Assess(Some.RuleSets, Some.Now.AddHours(-1), answers).Match(level => level, refusal => throw new InvalidOperationException(refusal.ToString()));

    private static Incident At(LevelAnswers answers, Incident incident, LevelAnswers? from = null)
    {
        var level = Judged(answers);
        return Tracked(incident with
        {
            Level = level,
            LevelChanges =
            [
                .. incident.LevelChanges,
                new LevelChange(from is null ? null : Judged(from), level, Handler, from is null ? Some.Now.AddMinutes(-25) : Some.Now.AddMinutes(-2)),
            ],
        });
    }

    private static Incident Tracked(Incident incident) => incident with
    {
        Tracks = Tracks.Needed(incident.Tracks, Both, Some.RuleSets, incident.Times.Aware, incident.Level?.Answers),
    };

    private static Incident Told(Incident incident) => incident with
    {
        Times = incident.Times with { FrozenAt = Some.Now.AddMinutes(-20) },
        Tracks =
        [
            .. incident.Tracks.Select(track => track.Status == TrackStatus.NotRequired ? track : RunTrack.Decide(
                track,
                new TeamsIsms.Incidents.Rules.Notified(Some.Now.AddMinutes(-20)),
                incident.Facts,
                Some.RuleSets,
                Handler,
                Some.Now.AddMinutes(-19)).Match(next => next, refusal => throw new InvalidOperationException(refusal.ToString()))),
        ],
    };

    private static IReadOnlyList<string> WordsOfCases =>
    [
        "客服系統遭勒索軟體加密", "客服系統", "李值班", "數位發展部", "國家通訊傳播委員會", "外部廠商帳號未啟用多因素驗證", "改用限時帳號", "已完成改善",
        "社交工程演練：假冒主管匯款", "資訊處排定的弱點掃描", "僅影響測試環境", "演練",
    ];
}
