using System.Globalization;
using TeamsIsms.Incidents.Weaknesses;

namespace TeamsIsms.Incidents.Notices;

/// <summary>Why somebody gets a card of a case, as long as that is so.</summary>
internal static class NoticeNote
{
    /// <returns>Null when the case itself says it, or the reason is gone.</returns>
    public static string? Of(CaseNoticeKind? kind, Incident incident, CultureInfo culture) => (kind, incident) switch
    {
        (CaseNoticeKind.AwareAsked, { Times.Pending: not null }) => CaseNoticeWords.Text.Say(culture, "AwareAsked"),
        (CaseNoticeKind.ReviewDue, { Review: { At: null, DueAt: var due } }) =>
            CaseNoticeWords.Text.Say(culture, "ReviewDue", Taipei.Say(due, culture)),
        _ => null,
    };

    /// <inheritdoc cref="Of(CaseNoticeKind?, Incident, CultureInfo)"/>
    public static string? Of(CaseNoticeKind? kind, Weakness weakness, CultureInfo culture) => (kind, weakness) switch
    {
        (CaseNoticeKind.TriageOverdue, { Status: WeaknessStatus.Reported }) =>
            CaseNoticeWords.Text.Say(culture, "TriageOverdue", Taipei.Say(weakness.TriageDue, culture)),
        (CaseNoticeKind.TreatmentOverdue, { Status: WeaknessStatus.Accepted or WeaknessStatus.InTreatment, TreatBy: { } due }) =>
            CaseNoticeWords.Text.Say(culture, "TreatmentOverdue", Taipei.Say(due, culture)),
        (CaseNoticeKind.VerificationAsked, { Status: WeaknessStatus.Remediated }) => CaseNoticeWords.Text.Say(culture, "VerificationAsked"),
        (CaseNoticeKind.AcceptanceExpiring, { Status: WeaknessStatus.RiskAccepted, Acceptance.Until: var until }) =>
            CaseNoticeWords.Text.Say(culture, "AcceptanceExpiring", Taipei.Say(until, culture)),
        (CaseNoticeKind.AcceptanceExpired, { Status: WeaknessStatus.Accepted, Expired: [.., var over] }) =>
            CaseNoticeWords.Text.Say(culture, "AcceptanceExpired", Taipei.Say(over.Until, culture)),
        (CaseNoticeKind.AcceptanceSettled, { Status: WeaknessStatus.RiskAccepted }) => CaseNoticeWords.Text.Say(culture, "AcceptanceApproved"),
        (CaseNoticeKind.AcceptanceSettled, { IsAcceptanceAsked: false }) => CaseNoticeWords.Text.Say(culture, "AcceptanceRefused"),
        _ => null,
    };
}
