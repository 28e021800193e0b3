using System.Globalization;
using TeamsIsms.Incidents.Rules;

namespace TeamsIsms.Incidents.Cards;

/// <summary>What a line of the history is called.</summary>
internal static class EntryWords
{
    /// <summary>Empty where the text says it all.</summary>
    public static string Of(EntryKind kind, CultureInfo culture) => kind switch
    {
        EntryKind.Note or EntryKind.Message or EntryKind.Authority => "",
        EntryKind.Reported => Say(culture, "EntryReported"),
        EntryKind.TakenInCharge => Say(culture, "EntryTaken"),
        EntryKind.DismissalProposed => Say(culture, "EntryDismissalProposed"),
        EntryKind.DismissalWithdrawn => Say(culture, "EntryDismissalWithdrawn"),
        EntryKind.Dismissed => Say(culture, "EntryDismissed"),
        EntryKind.LinkedAsDuplicate => Say(culture, "EntryLinked"),
        EntryKind.DuplicateFound => Say(culture, "EntryDuplicateFound"),
        EntryKind.Converted => Say(culture, "EntryConverted"),
        EntryKind.CameFrom => Say(culture, "EntryCameFrom"),
        EntryKind.Confirmed => Say(culture, "EntryConfirmed"),
        EntryKind.LevelAgreed => Say(culture, "EntryLevelAgreed"),
        EntryKind.LevelRaised => Say(culture, "EntryRaised"),
        EntryKind.LoweringProposed => Say(culture, "EntryLoweringProposed"),
        EntryKind.LevelLowered => Say(culture, "EntryLowered"),
        EntryKind.LevelKept => Say(culture, "EntryLevelKept"),
        EntryKind.Contained => Say(culture, "EntryContained"),
        EntryKind.Recovered => Say(culture, "EntryRecovered"),
        EntryKind.ReviewStarted => Say(culture, "EntryReviewStarted"),
        EntryKind.ReviewRecorded => Say(culture, "EntryReviewRecorded"),
        EntryKind.Closed => Say(culture, "EntryClosed"),
        EntryKind.Reopened => Say(culture, "EntryReopened"),
        EntryKind.RolesChanged => Say(culture, "EntryRoles"),
        EntryKind.EvidenceAdded => Say(culture, "EntryEvidence"),
        EntryKind.EvidenceHandedOver => Say(culture, "EntryHandedOver"),
        EntryKind.TaskOpened => Say(culture, "EntryTaskOpened"),
        EntryKind.TaskDone => Say(culture, "EntryTaskDone"),
        EntryKind.AwareCorrectionProposed => Say(culture, "EntryAwareProposed"),
        EntryKind.AwareCorrected => Say(culture, "EntryAwareCorrected"),
        EntryKind.AwareCorrectionRefused => Say(culture, "EntryAwareRefused"),
        EntryKind.Restricted => Say(culture, "EntryRestricted"),
        EntryKind.Unrestricted => Say(culture, "EntryUnrestricted"),
        EntryKind.DutyWaived => Say(culture, "EntryDutyWaived"),
        EntryKind.ReportMade => Say(culture, "EntryReportMade"),
        EntryKind.Accepted => Say(culture, "EntryAccepted"),
        EntryKind.TreatmentStarted => Say(culture, "EntryTreatment"),
        EntryKind.Remediated => Say(culture, "EntryRemediated"),
        EntryKind.Verified => Say(culture, "EntryVerified"),
        EntryKind.VerificationFailed => Say(culture, "EntryNotVerified"),
        EntryKind.AcceptanceProposed => Say(culture, "EntryRiskProposed"),
        EntryKind.AcceptanceApproved => Say(culture, "EntryRiskAccepted"),
        EntryKind.AcceptanceRefused => Say(culture, "EntryRiskRefused"),
        EntryKind.AcceptanceExpired => Say(culture, "EntryRiskExpired"),
        EntryKind.Escalated => Say(culture, "EntryEscalated"),
        EntryKind.MeasureTaken or EntryKind.Investigated or EntryKind.ScopeAssessed or EntryKind.DamageAssessed
            or EntryKind.SupportAssessed or EntryKind.ManagementMeasure or EntryKind.TechnicalMeasure or EntryKind.StaffMeasure
            or EntryKind.ResourceMeasure or EntryKind.TrackingPlanned or EntryKind.AccidentKind or EntryKind.DataSubjectsTold
            or EntryKind.OtherMatter => OfSection(kind, culture),
    };

    /// <summary>What people may write, and for which section of the notification or the improvement report it is.</summary>
    public static IReadOnlyList<EntryKind> Sections { get; } =
        [.. WriteEntry.Kinds.Where(kind => kind is not (EntryKind.Message or EntryKind.ReportMade))];

    public static string OfSection(EntryKind kind, CultureInfo culture) => kind switch
    {
        EntryKind.MeasureTaken => Say(culture, "SectionMeasure"),
        EntryKind.Investigated => Say(culture, "SectionInvestigation"),
        EntryKind.ScopeAssessed => Say(culture, "SectionScope"),
        EntryKind.DamageAssessed => Say(culture, "SectionDamage"),
        EntryKind.SupportAssessed => Say(culture, "SectionSupport"),
        EntryKind.ManagementMeasure => Say(culture, "SectionManagement"),
        EntryKind.TechnicalMeasure => Say(culture, "SectionTechnical"),
        EntryKind.StaffMeasure => Say(culture, "SectionStaff"),
        EntryKind.ResourceMeasure => Say(culture, "SectionResource"),
        EntryKind.TrackingPlanned => Say(culture, "SectionTracking"),
        EntryKind.AccidentKind => Say(culture, "SectionAccident"),
        EntryKind.DataSubjectsTold => Say(culture, "SectionDataSubjects"),
        EntryKind.OtherMatter => Say(culture, "SectionOther"),
        _ => Say(culture, "SectionNote"),
    };

    /// <summary>Something between the organisation and an authority, by the name of its event; null when nobody knows it.</summary>
    public static string? OfTrack(string happened, CultureInfo culture) => happened switch
    {
        nameof(Notified) => Say(culture, "TrackNotified"),
        nameof(ChannelFailed) => Say(culture, "TrackOtherWay"),
        nameof(Supplemented) => Say(culture, "TrackSupplemented"),
        nameof(LevelReviewed) => Say(culture, "TrackLevelReviewed"),
        nameof(ControlNotified) => Say(culture, "TrackControlNotified"),
        nameof(ReportSubmitted) => Say(culture, "TrackReportSubmitted"),
        nameof(ClarificationRequested) => Say(culture, "TrackClarificationAsked"),
        nameof(ClarificationAnswered) => Say(culture, "TrackClarificationAnswered"),
        nameof(ReportAccepted) => Say(culture, "TrackReportAccepted"),
        nameof(ReportExtended) => Say(culture, "TrackExtended"),
        nameof(ToldByAuthority) => Say(culture, "TrackTold"),
        _ => null,
    };

    private static string Say(CultureInfo culture, string key) => CaseLook.Say(culture, key);
}
