using System.Globalization;
using TeamsIsms.Incidents;
using TeamsIsms.Incidents.Cards;
using TeamsIsms.Incidents.Notices;
using TeamsIsms.Incidents.Rules;
using TeamsIsms.People;
using TeamsIsms.Tests.Testing;

#pragma warning disable IDE0130 // one gallery, a part beside each feature's tests
namespace TeamsIsms.Tests.Teams.Cards;
#pragma warning restore IDE0130

internal static partial class CardGallery
{
    private const string Moda = "tw-csma/數位發展部";

    private static IEnumerable<CardSample> IncidentParts() =>
    [
        Part("Tracks", CaseViews.Tracks, Raised, OnTeam),
        Part("NoTracks", CaseViews.Tracks, Confirmed with { Tracks = [] }, OnTeam),
        Part("Timeline", CaseViews.Timeline, Notified, OnTeam),
        Part("AwareWaits", CaseViews.Timeline, Correcting, Lead),
        Part("NoHistory", CaseViews.Timeline, Closed, Security, culture => Sight(Closed, Security, culture) with { Entries = [] }),
        Part("Work", CaseViews.Work, Notified, OnTeam, culture => Busy(culture)),
        Part("NoWork", CaseViews.Work, Notified, OnTeam),
        Part("People", CaseViews.People, Notified, Security),
        Part("RestrictedPeople", CaseViews.People, Notified with { IsRestricted = true, Named = [Leader, Some.SecurityManager] }, Security),
        Track("Due", Confirmed, OnTeam),
        Track("OtherWay", Otherwise, OnTeam),
        Track("Controlled", Contained, OnTeam),
        Track("Clarification", Asked, OnTeam),
        Track("Accepted", Done, OnTeam),
        Track("Forwarded", Changed(Contained, track => track with { Authority = "縣市政府" }), OnTeam),
        Part("Waived", CaseViews.People, Waived, Security),
        new("IncidentCard.Draw", "Waived", culture => IncidentCard.Draw(Sight(Waived, Security, culture), culture)),
        new("IncidentCard.Draw", "FirstLine", culture => IncidentCard.Draw(Sight(Ransom, Officer, culture), culture)),
        new("IncidentCard.Draw", "FirstLineTriage", culture => IncidentCard.Draw(Sight(InTriage, Officer, culture), culture)),
        Track("Drill", Confirmed with { Id = new CaseId(CaseSeries.Drill, 2026, 3), IsDrill = true }, OnTeam),
        new("NotificationTextCard.Draw", "", culture => NotificationTextCard.Draw(Sight(Confirmed, OnTeam, culture), Moda, Said(culture), [], culture)),
        new("LevelWizardCard.Ask", "", culture => LevelWizardCard.Ask(Sight(InTriage, OnTeam, culture), typed: null, [], culture)),
        new("LevelWizardCard.Ask", "Wrong", culture => LevelWizardCard.Ask(
            Sight(Confirmed, OnTeam, culture), LevelThree, [new InterruptionWithoutHarm().Say(culture)], culture)),
        new("LevelWizardCard.Result", "", culture => LevelWizardCard.Result(Sight(InTriage, OnTeam, culture), Judged(LevelTwo), culture)),
        new("LevelWizardCard.Result", "Raise", culture => LevelWizardCard.Result(Sight(Confirmed, OnTeam, culture), Judged(LevelThree), culture)),
        new("LevelWizardCard.Result", "Lower", culture => LevelWizardCard.Result(
            Sight(Confirmed, OnTeam, culture), Judged(LevelTwo with { Core = false }), culture)),
        new("LevelWizardCard.Result", "Same", culture => LevelWizardCard.Result(Sight(Confirmed, OnTeam, culture), Judged(LevelTwo), culture)),
        new("DismissalConfirmCard.Draw", "", culture => DismissalConfirmCard.Draw(Sight(Doubted, Lead, culture), culture)),
        new("DismissalConfirmCard.Draw", "ByTheProposer", culture => DismissalConfirmCard.Draw(Sight(Doubted, OnTeam, culture), culture)),
        new("AwareConfirmCard.Draw", "", culture => AwareConfirmCard.Draw(Sight(Correcting, Lead, culture), culture)),
        new("AwareConfirmCard.Draw", "ByTheProposer", culture => AwareConfirmCard.Draw(Sight(Correcting, OnTeam, culture), culture)),
        new("EmergencyMeetingCard.Draw", "", culture => EmergencyMeetingCard.Draw(
            Sight(Raised, Lead, culture), ["chen@example.tw", "lin@example.tw"], culture)),
        new("CaseTaskCard.Draw", "", culture => CaseTaskCard.Draw(Notified, Busy(culture).Tasks[0], culture)),
        new("CaseTaskCard.Draw", "Done", culture => CaseTaskCard.Draw(Notified, Busy(culture).Tasks[2], culture)),
        new("ClockWarningCard.Draw", "", culture => Warn(Confirmed, culture)),
        new("ClockWarningCard.Draw", "Missed", culture => Warn(Raised, culture)),
    ];

    private static CaseActor Officer => new(Leader, [Role.Member, Role.UnitSecurityOfficer], Ransom.ReporterUnit);

    private static Incident Waived => InReview with
    {
        Responders = [Some.SecurityManager],
        Waivers = [new DutyWaiver(SeparateDuty.Close, "只有一位管理者", new DateOnly(2026, 12, 31), Some.SecurityManager, Some.Now.AddMinutes(-1))],
    };

    private static Incident Correcting => Notified with
    {
        Times = Notified.Times with
        {
            Pending = new AwareCorrection(Notified.Times.Aware, Notified.Times.Aware.AddMinutes(-15), "值班電話更早接獲", Handler, Some.Now.AddMinutes(-4)),
            Corrections =
            [
                new AwareCorrection(
                    Notified.Times.Aware.AddMinutes(5), Notified.Times.Aware, "值班電話更早接獲", Handler, Some.Now.AddMinutes(-15), Leader, Some.Now.AddMinutes(-14)),
            ],
        },
    };

    private static Incident Otherwise => Changed(Confirmed, track => Went(track, Confirmed, new ChannelFailed(Some.Now.AddMinutes(-20), "網站停機", "電話"), -19));

    private static Incident Controlled => Changed(Contained, track => Went(track, Contained, new ControlNotified(Some.Now.AddMinutes(-4)), -3));

    private static Incident Asked => Changed(Controlled, track => Went(
        Went(track, Contained, new ReportSubmitted(Some.Now.AddMinutes(-3)), -2), Contained, new ClarificationRequested(Some.Now.AddMinutes(-2), "請補充受影響筆數"), -1));

    private static Incident Done => Changed(Asked, track => Went(
        Went(track, Contained, new ClarificationAnswered(Some.Now.AddMinutes(-1), "共三筆"), -1), Contained, new ReportAccepted(Some.Now.AddMinutes(-1)), 0));

    private static Incident Changed(Incident incident, Func<RegulatoryTrack, RegulatoryTrack> change) => incident with
    {
        Tracks = [.. incident.Tracks.Select(track => track.Key == Moda ? change(track) : track)],
    };

    private static RegulatoryTrack Went(RegulatoryTrack track, Incident incident, TrackEvent happened, int minutes) =>
        RunTrack.Decide(track, happened, incident.Facts, Some.RuleSets, Handler, Some.Now.AddMinutes(minutes))
            .Match(next => next, refusal => throw new InvalidOperationException(refusal.ToString()));

    private static IncidentSight Busy(CultureInfo culture) => Sight(Notified, OnTeam, culture) with
    {
        Evidence =
        [
            new(1, "勒索訊息.png", "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", 48_213, Where: null, Reporter, Some.Now.AddMinutes(-33))
            {
                Custody = [new Custody(Reporter, Some.Now.AddMinutes(-33)), new Custody(Leader, Some.Now.AddMinutes(-12))],
            },
        ],
        Tasks =
        [
            new(1, "通知客服處改用紙本", Leader, new DateOnly(2026, 12, 2), Handler, Some.Now.AddMinutes(-20)),
            new(2, "還原備份", Handler, new DateOnly(2026, 12, 4), Leader, Some.Now.AddMinutes(-10)),
            new(3, "還原備份", Handler, Due: null, Leader, Some.Now.AddMinutes(-30)) { Done = new Signature(Handler, Some.Now.AddMinutes(-5)) },
        ],
    };

    private static string Said(CultureInfo culture) => culture.Name is "en"
        ? "1. Organisation concerned\n2. Time of awareness: 3 Dec 2026, 08:59"
        : "一、發生機關\n二、發生或知悉時間：中華民國 115 年 12 月 3 日 8 時 59 分";

    private static CardSample Part(
        string variant, string view, Incident incident, CaseActor viewer, Func<CultureInfo, IncidentSight>? sight = null) => new(
        "IncidentMoreCard.Draw", variant, culture => IncidentMoreCard.Draw(sight?.Invoke(culture) ?? Sight(incident, viewer, culture), view, culture));

    private static CardSample Track(string variant, Incident incident, CaseActor viewer) => new(
        "TrackCard.Draw", variant, culture => TrackCard.Draw(Sight(incident, viewer, culture), Moda, culture));

    private static TeamsIsms.Teams.Cards.AdaptiveCard Warn(Incident incident, CultureInfo culture)
    {
        var clocks = Clocks.Of(incident.Tracks, incident.Facts, Some.RuleSets);
        return ClockWarningCard.Draw(Sight(incident, OnTeam, culture), ClockWarnings.Due(clocks, [], Some.Now), culture);
    }

    private static IReadOnlyList<string> WordsOfParts =>
        ["值班電話更早接獲", "網站停機", "電話", "請補充受影響筆數", "共三筆", "勒索訊息", "png", "通知客服處改用紙本", "還原備份", "縣市政府", "只有一位管理者"];
}
