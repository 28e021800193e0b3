using System.Globalization;
using TeamsIsms.Incidents.Cards;
using TeamsIsms.Incidents.Rules;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Incidents.Notices;

/// <summary>A card that was or is to be sent, as the case stands now, for the sight's reader.</summary>
internal static class CaseDraw
{
    public static AdaptiveCard Card(CaseSight sight, string purpose, IReadOnlyList<string> mails, CultureInfo culture)
    {
        if (!CardPurpose.IsLive(purpose))
        {
            return ReporterNoticeCard.Draw(sight.Case, culture);
        }

        if (CardPurpose.Kind(purpose) == CaseNoticeKind.TaskGiven && CardPurpose.Task(purpose, sight.Tasks) is { } task)
        {
            return CaseTaskCard.Draw(sight.Case, task, culture);
        }

        return (purpose, sight) switch
        {
            (CardPurpose.Receipt, { IsOwnReport: true }) => ReportReceiptCard.Draw(sight.Case, culture),
            (_, IncidentSight incident) => Incident(incident, CardPurpose.Kind(purpose), mails, culture),
            (_, WeaknessSight weakness) => Weakness(weakness, CardPurpose.Kind(purpose), culture),
            _ => throw new InvalidOperationException($"Nobody draws a {sight.GetType().Name}."),
        };
    }

    private static AdaptiveCard Incident(IncidentSight sight, CaseNoticeKind? kind, IReadOnlyList<string> mails, CultureInfo culture)
    {
        // The chair is asked to lead and sees what the team's channel shows.
        var reader = !sight.IsTeam && sight.Viewer.Has(Role.CommitteeChair) ? sight with { Viewer = CaseSight.Shared } : sight;
        return (kind, sight.Incident) switch
        {
            (CaseNoticeKind.Meeting, { IsOpen: true }) when reader.IsTeam => EmergencyMeetingCard.Draw(reader, mails, culture),
            (CaseNoticeKind.Warning, _) when reader.IsTeam && Running(sight) is { Count: > 0 } clocks =>
                ClockWarningCard.Draw(reader, clocks, culture),
            _ when !sight.IsTeam => Hidden(sight, culture),
            (CaseNoticeKind.DismissalAsked, { Status: IncidentStatus.Triage, Dismissal.ConfirmedAt: null }) =>
                DismissalConfirmCard.Draw(sight, culture),
            (CaseNoticeKind.AwareAsked, { IsOpen: true, Times.Pending: not null } asked) =>
                AwareConfirmCard.Draw(sight with { Note = NoticeNote.Of(kind, asked, culture) }, culture),
            (_, var incident) => IncidentCard.Draw(sight with { Note = NoticeNote.Of(kind, incident, culture) }, culture),
        };
    }

    private static AdaptiveCard Weakness(WeaknessSight sight, CaseNoticeKind? kind, CultureInfo culture) => (kind, sight.Weakness) switch
    {
        _ when !sight.IsTeam => Hidden(sight, culture),
        (_, var weakness) => WeaknessCard.Draw(sight with { Note = NoticeNote.Of(kind, weakness, culture) }, view: null, culture),
    };

    private static AdaptiveCard Hidden(CaseSight sight, CultureInfo culture) =>
        sight.IsOwnReport ? ReportReceiptCard.Draw(sight.Case, culture)
        : sight.Case.IsRestricted ? CaseNotShownCard.Restricted(sight.Case.Id, culture)
        : CaseNotShownCard.Draw(culture);

    // What a warning says is what runs now, however long ago it was sent.
    private static IReadOnlyList<ClockWarning> Running(IncidentSight sight) => ClockWarnings.Due(sight.Clocks, [], sight.Now);
}
