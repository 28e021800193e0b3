using TeamsIsms.Approvals;
using TeamsIsms.Incidents;
using TeamsIsms.Incidents.Cards;
using TeamsIsms.Incidents.Documents;
using TeamsIsms.Incidents.Rules;
using TeamsIsms.Incidents.Weaknesses;
using TeamsIsms.People;
using TeamsIsms.Tests.Testing;

#pragma warning disable IDE0130 // one gallery, a part beside each feature's tests
namespace TeamsIsms.Tests.Teams.Cards;
#pragma warning restore IDE0130

internal static partial class CardGallery
{
    private static readonly Guid Fixer = new("0a000000-0000-4000-8000-0000000000c4");

    private static Weakness Hole => new()
    {
        Id = new CaseId(CaseSeries.Weakness, 2026, 7),
        What = "報修網頁改號碼可看到別人的資料",
        Where = "報修網頁",
        Noticed = Some.Now.AddHours(-3),
        Recorded = Some.Now.AddHours(-2),
        TriageDue = TreatmentTargets.Triage(Some.Now),
        Reporter = Reporter,
        ReporterName = "王小美",
        ReporterUnit = "客服處",
        IsPrivate = true,
    };

    private static Weakness Taken => Hole with { Status = WeaknessStatus.Triage, TakenBy = Handler, TakenAt = Some.Now, Responders = [Handler] };

    private static Weakness Accepted => Taken with
    {
        Status = WeaknessStatus.Accepted,
        Severity = Severity.High,
        Accepted = new Signature(Handler, Some.Now),
        TreatBy = TreatmentTargets.Treat(Severity.High, Some.Now),
    };

    private static Weakness Treated => Accepted with { Status = WeaknessStatus.InTreatment, Owner = Fixer, Plan = "改用隨機編號並檢查權限" };

    private static Weakness Remedied => Treated with
    {
        Status = WeaknessStatus.Remediated,
        Remedy = new Remedy(Fixer, Some.Now, "改用隨機編號並檢查權限"),
        Fixers = [Fixer],
    };

    private static Weakness Verified => Remedied with { Status = WeaknessStatus.Verified, Verified = new Signature(Handler, Some.Now) };

    private static Weakness Proposed => Treated with
    {
        Acceptance = new RiskAcceptance(
            new ApprovalRequest(Some.SecurityManager, $"{Hole.Id} High 2027-06-30", ApprovalMode.One, 0, Some.Now) { Approvers = [Some.Chair] },
            new DateOnly(2027, 6, 30),
            "系統將於明年汰換"),
    };

    private static Weakness Idea => Hole with { Id = new CaseId(CaseSeries.Suggestion, 2026, 12), What = "投影後自動鎖定", Where = null, IsPrivate = false };

    private static IEnumerable<CardSample> Reports() =>
    [
        Report("", CaseSeries.Incident),
        Report("Weakness", CaseSeries.Weakness),
        Report("Suggestion", CaseSeries.Suggestion),
        Report("Drill", CaseSeries.Drill),
        new("ReportCard.Draw", "Wrong", culture => ReportCard.Draw(
            CaseSeries.Incident,
            new ReportForm { What = "客服系統遭勒索軟體加密", Noticed = "2026-12-04", NoticedTime = "08:30", Private = "true" },
            [new TimeInFuture(Some.Now.AddDays(1)).Say(culture)],
            Some.Now,
            culture)),
        Receipt("", Ransom),
        Receipt("Private", Ransom with { IsPrivate = true, EvidenceCount = 2 }),
        Receipt("Weakness", Hole),
        Receipt("Suggestion", Idea),
        Receipt("Triage", InTriage),
        Receipt("Closed", Closed),
        Receipt("Dismissed", Doubted with { Status = IncidentStatus.NotAnIncident }),
        Notice("Triage", InTriage),
        Notice("Decided", Confirmed),
        Notice("Closed", Closed),
        Notice("NotValid", Hole with { Status = WeaknessStatus.NotValid, Dismissal = new Dismissal(DismissalReason.UserMistake, Note: null, Handler, Some.Now) }),
        new("MyReportsCard.Draw", "", culture => MyReportsCard.Draw([Idea, Hole, Closed, Ransom], Some.Now, culture)),
        new("MyReportsCard.Draw", "Nothing", culture => MyReportsCard.Draw([], Some.Now, culture)),
        new("IncidentListCard.Draw", "", culture => IncidentListCard.Draw(
            [Hole, Recovered, Raised with { Id = Raised.Id with { Sequence = 39 } }, Confirmed, Accepted], OnTeam, Some.RuleSets, Some.Now, culture)),
        new("IncidentListCard.Draw", "Nothing", culture => IncidentListCard.Draw([Closed], OnTeam, Some.RuleSets, Some.Now, culture)),
    ];

    private static IEnumerable<CardSample> Lists() =>
    [
        new("FiguresCard.Draw", "", culture => FiguresCard.Draw(Month, culture)),
        new("FiguresCard.Draw", "Nothing", culture => FiguresCard.Draw(
            Month with { Period = FigurePeriod.QuarterOf(new DateOnly(2026, 12, 3)), Real = NoFigures, Drills = NoFigures }, culture)),
        new("UnitDigestCard.Draw", "", culture => UnitDigestCard.Draw(
            new UnitDigest("客服處", Month.Period, [new DigestLine(Confirmed, 2), new DigestLine(Idea, Level: null), new DigestLine(Closed, 1)]),
            Some.Now,
            culture)),
        new("UnitDigestCard.Draw", "Week", culture => UnitDigestCard.Draw(
            new UnitDigest("客服處", FigurePeriod.WeekOf(new DateOnly(2026, 12, 3)), [new DigestLine(Confirmed, 2)]), Some.Now, culture)),
        new("UnitDigestCard.Draw", "Nothing", culture => UnitDigestCard.Draw(new UnitDigest("客服處", Month.Period, []), Some.Now, culture)),
        new("ImprovementReportCard.Draw", "", culture => ImprovementReportCard.Draw(Sight(Closed, Security, culture), Made, culture)),
        new("ImprovementReportCard.Draw", "Gaps", culture => ImprovementReportCard.Draw(
            Sight(InReview, Security, culture), Made with { Missing = [Gap.Damage, Gap.Schedule] }, culture)),
    ];

    private static MadeReport Made =>
        new(new Uri("https://example.sharepoint.com/sites/isms/INC-2026-0042.docx"), Some.PinnedDocument.Sha256, 1, []);

    private static CaseFigures NoFigures => new(0, 0, 0, [], [], null, null, [], []);

    private static PeriodFigures Month => new(
        FigurePeriod.MonthOf(new DateOnly(2026, 12, 3)),
        new CaseFigures(
            12,
            5,
            3,
            [new UnitCount("客服處", 8, 2, 1), new UnitCount("工程處", 4, 1, 2), new UnitCount(Unit: null, 0, 2, 0)],
            [new LevelCount(1, 7), new LevelCount(2, 2), new LevelCount(Level: null, 1)],
            new Spread(11, TimeSpan.FromMinutes(9), TimeSpan.FromMinutes(34)),
            new Spread(9, TimeSpan.FromMinutes(38), TimeSpan.FromMinutes(57)),
            [new ClockCount(ClockKind.Notify, 8, 1, 0), new ClockCount(ClockKind.Control, 7, 0, 2), new ClockCount(ClockKind.Report, 0, 0, 9)],
            [new AgeCount(7, 2), new AgeCount(30, 1), new AgeCount(Days: null, 1)]),
        NoFigures with { Incidents = 2 });

    private static IEnumerable<CardSample> Weaknesses() =>
    [
        Weak("Reported", Hole, OnTeam),
        Weak("Triage", Taken, OnTeam),
        Weak("Suggestion", Idea with { Status = WeaknessStatus.Triage, TakenBy = Handler }, OnTeam),
        Weak("Accepted", Accepted, Security),
        Weak("Treated", Treated, new CaseActor(Fixer, [Role.Member])),
        Weak("Late", Treated with { TreatBy = Some.Now.AddDays(-2) }, OnTeam),
        Weak("Remediated", Remedied, OnTeam),
        Weak("Verified", Verified, Security),
        Weak("Waived", Verified with { Responders = [Some.SecurityManager], Waivers = Waived.Waivers }, Security),
        Weak("RiskAsked", Proposed, Security),
        Weak("RiskAccepted", Proposed with { Status = WeaknessStatus.RiskAccepted, Acceptance = Proposed.Acceptance! with { Approval = Granted } }, OnTeam),
        Weak("Closed", Verified with { Status = WeaknessStatus.Closed, Closing = new Closing(Some.SecurityManager, Some.Now, Note: null) }, OnTeam),
        Weak("Escalated", Taken with { Status = WeaknessStatus.EscalatedToIncident, EscalatedTo = Ransom.Id }, OnTeam),
        new("WeaknessCard.Draw", "History", culture => WeaknessCard.Draw(Look(Treated, OnTeam), CaseViews.Timeline, culture)),
        new("WeaknessCard.Draw", "Work", culture => WeaknessCard.Draw(Look(Treated, OnTeam), CaseViews.Work, culture)),
        new("RiskAcceptanceCard.Draw", "", culture => RiskAcceptanceCard.Draw(Look(Proposed, new CaseActor(Some.Chair, [Role.CommitteeChair])), culture)),
        new("RiskAcceptanceCard.Draw", "Decided", culture => RiskAcceptanceCard.Draw(
            Look(Proposed with { Acceptance = Proposed.Acceptance! with { Approval = Granted } }, Security), culture)),
    ];

    private static ApprovalRequest Granted => Proposed.Acceptance!.Approval with
    {
        Status = ApprovalStatus.Approved,
        Decisions = [new ApprovalDecision(Some.Chair, Some.Chair, ApprovalVerdict.Approve, Some.Now, Comment: null)],
    };

    private static CardSample Report(string variant, CaseSeries series) => new(
        "ReportCard.Draw", variant, culture => ReportCard.Draw(series, new ReportForm { Form = "f1" }, [], Some.Now, culture));

    private static CardSample Receipt(string variant, ICase @case) =>
        new("ReportReceiptCard.Draw", variant, culture => ReportReceiptCard.Draw(@case, culture));

    private static CardSample Notice(string variant, ICase @case) =>
        new("ReporterNoticeCard.Draw", variant, culture => ReporterNoticeCard.Draw(@case, culture));

    private static CardSample Weak(string variant, Weakness weakness, CaseActor viewer) =>
        new("WeaknessCard.Draw", variant, culture => WeaknessCard.Draw(Look(weakness, viewer), view: null, culture));

    private static WeaknessSight Look(Weakness weakness, CaseActor viewer) => new(weakness, viewer, Called, Some.Now)
    {
        Entries = [new(1, EntryKind.Reported, Some.Now.AddHours(-2), Reporter), new(2, EntryKind.Accepted, Some.Now, Handler, "High")],
        Candidates = [new(Handler, "李值班"), new(Fixer, "陳應變")],
    };

    private static IReadOnlyList<string> WordsOfReports =>
        ["報修網頁改號碼可看到別人的資料", "報修網頁", "改用隨機編號並檢查權限", "系統將於明年汰換", "投影後自動鎖定"];
}
