using System.Globalization;
using TeamsIsms.Incidents.Rules;

namespace TeamsIsms.Incidents.Documents;

/// <summary>What stands in texts for authorities and auditors.</summary>
public static class IncidentDocumentWords
{
    public static readonly Words Text = new(typeof(IncidentDocumentWords));

    /// <summary>What is missing, and how to add it: for the card.</summary>
    public static string Of(Gap gap, CultureInfo culture) => gap switch
    {
        Gap.Organisation => Text.Say(culture, "GapOrganisation"),
        Gap.Level => Text.Say(culture, "GapLevel"),
        Gap.Measures => Text.Say(culture, "GapMeasures"),
        Gap.Support => Text.Say(culture, "GapSupport"),
        Gap.AccidentKind => Text.Say(culture, "GapAccidentKind"),
        Gap.DataSubjects => Text.Say(culture, "GapDataSubjects"),
        Gap.Scope => Text.Say(culture, "GapScope"),
        Gap.Damage => Text.Say(culture, "GapDamage"),
        Gap.Controlled => Text.Say(culture, "GapControlled"),
        Gap.Investigation => Text.Say(culture, "GapInvestigation"),
        Gap.RootCause => Text.Say(culture, "GapRootCause"),
        Gap.ManagementMeasure => Text.Say(culture, "GapManagement"),
        Gap.TechnicalMeasure => Text.Say(culture, "GapTechnical"),
        Gap.StaffMeasure => Text.Say(culture, "GapStaff"),
        Gap.ResourceMeasure => Text.Say(culture, "GapResources"),
        Gap.Schedule => Text.Say(culture, "GapSchedule"),
        Gap.Tracking => Text.Say(culture, "GapTracking"),
        Gap.Article => Text.Say(culture, "GapArticle"),
    };

    /// <summary>The same inside the text, where it is missing.</summary>
    internal static string ToFill(Gap gap, CultureInfo culture) => Text.Say(culture, "ToFill", Of(gap, culture));

    internal static string Of(NotificationKind kind, CultureInfo culture) => kind switch
    {
        NotificationKind.First => Text.Say(culture, "KindFirst"),
        NotificationKind.LevelChanged => Text.Say(culture, "KindLevelChanged"),
        NotificationKind.Supplement => Text.Say(culture, "KindSupplement"),
        NotificationKind.Update => Text.Say(culture, "KindUpdate"),
    };

    internal static string Of(LevelColumn column, CultureInfo culture) => column switch
    {
        LevelColumn.Confidentiality => Text.Say(culture, "Confidentiality"),
        LevelColumn.Integrity => Text.Say(culture, "Integrity"),
        LevelColumn.Availability => Text.Say(culture, "Availability"),
    };

    internal static string Of(ClockKind kind, CultureInfo culture) => kind switch
    {
        ClockKind.Notify => Text.Say(culture, "ClockNotify"),
        ClockKind.Renotify => Text.Say(culture, "ClockRenotify"),
        ClockKind.LevelReview => Text.Say(culture, "ClockLevelReview"),
        ClockKind.Control => Text.Say(culture, "ClockControl"),
        ClockKind.Report => Text.Say(culture, "ClockReport"),
        ClockKind.FollowUpForm => Text.Say(culture, "ClockFollowUpForm"),
        ClockKind.RequestedForm => Text.Say(culture, "ClockRequestedForm"),
    };

    internal static string Of(ClockState state, CultureInfo culture) => state switch
    {
        ClockState.NotStarted => Text.Say(culture, "ClockNotStarted"),
        ClockState.Running => Text.Say(culture, "ClockRunning"),
        ClockState.Missed => Text.Say(culture, "ClockMissed"),
        ClockState.Met => Text.Say(culture, "ClockInTime"),
        ClockState.MetLate => Text.Say(culture, "ClockLate"),
    };
}
