using System.Globalization;

namespace TeamsIsms.Incidents.Rules;

/// <summary>How levels, clocks and tracks are said.</summary>
public static class RuleWords
{
    internal static readonly Words Text = new(typeof(RuleWords));

    private static readonly TimeSpan LongestInHours = TimeSpan.FromHours(72);

    /// <summary>第一級 to 第四級; null is not decided.</summary>
    public static string Level(int? level, CultureInfo culture) => level switch
    {
        1 => Text.Say(culture, "Level1"),
        2 => Text.Say(culture, "Level2"),
        3 => Text.Say(culture, "Level3"),
        4 => Text.Say(culture, "Level4"),
        _ => Text.Say(culture, "LevelUndecided"),
    };

    public static string Of(LevelColumn column, CultureInfo culture) => column switch
    {
        LevelColumn.Confidentiality => Text.Say(culture, "ColumnConfidentiality"),
        LevelColumn.Integrity => Text.Say(culture, "ColumnIntegrity"),
        LevelColumn.Availability => Text.Say(culture, "ColumnAvailability"),
    };

    public static string Of(ClockKind kind, CultureInfo culture) => kind switch
    {
        ClockKind.Notify => Text.Say(culture, "ClockNotify"),
        ClockKind.Renotify => Text.Say(culture, "ClockRenotify"),
        ClockKind.LevelReview => Text.Say(culture, "ClockLevelReview"),
        ClockKind.Control => Text.Say(culture, "ClockControl"),
        ClockKind.Report => Text.Say(culture, "ClockReport"),
        ClockKind.FollowUpForm => Text.Say(culture, "ClockFollowUpForm"),
        ClockKind.RequestedForm => Text.Say(culture, "ClockRequestedForm"),
    };

    public static string Of(TrackStatus status, CultureInfo culture) => status switch
    {
        TrackStatus.NotRequired => Text.Say(culture, "StatusNotRequired"),
        TrackStatus.Due => Text.Say(culture, "StatusDue"),
        TrackStatus.Notified => Text.Say(culture, "StatusNotified"),
        TrackStatus.LevelReviewed => Text.Say(culture, "StatusLevelReviewed"),
        TrackStatus.ControlNotified => Text.Say(culture, "StatusControlNotified"),
        TrackStatus.ReportDue => Text.Say(culture, "StatusReportDue"),
        TrackStatus.ReportSubmitted => Text.Say(culture, "StatusReportSubmitted"),
        TrackStatus.Accepted => Text.Say(culture, "StatusAccepted"),
    };

    public static string Of(WarningRole role, CultureInfo culture) => role switch
    {
        WarningRole.Handler => Text.Say(culture, "RoleHandler"),
        WarningRole.Commander => Text.Say(culture, "RoleCommander"),
        WarningRole.SecurityManager => Text.Say(culture, "RoleSecurityManager"),
        WarningRole.CommitteeChair => Text.Say(culture, "RoleCommitteeChair"),
    };

    public static string Of(SourceTag tag, CultureInfo culture) => tag switch
    {
        SourceTag.Law => Text.Say(culture, "SourceLaw"),
        SourceTag.Secondary => Text.Say(culture, "SourceSecondary"),
        SourceTag.Default => Text.Say(culture, "SourceDefault"),
    };

    /// <summary>When a clock ends: the time, or what it waits for.</summary>
    public static string Until(Clock clock, CultureInfo culture) => clock switch
    {
        { Deadline: { } deadline } => Taipei.Say(deadline, culture),
        { Kind: ClockKind.Report } => Text.Say(culture, "WaitsForControl"),
        { Kind: ClockKind.LevelReview } => Text.Say(culture, "WaitsForNotice"),
        _ => Text.Say(culture, "WaitsForLevel"),
    };

    /// <summary>How a clock stands: <c>剩 71 時 18 分</c>, <c>逾期 4 時</c>, done in time or late, or not started.</summary>
    public static string Standing(Clock clock, DateTimeOffset now, CultureInfo culture) => (clock.State(now), clock.Deadline, clock.Met) switch
    {
        (ClockState.MetLate, { } deadline, { } met) => Text.Say(culture, "DoneLate", Taipei.Say(met, culture), Length(met - deadline, culture)),
        (ClockState.Met, _, { } met) => Text.Say(culture, "Done", Taipei.Say(met, culture)),
        (ClockState.Missed, { } deadline, _) when clock.Actor == ClockActor.Authority => Text.Say(culture, "Chase", Length(now - deadline, culture)),
        (ClockState.Missed, { } deadline, _) => Text.Say(culture, "Over", Length(now - deadline, culture)),
        (ClockState.Running, { } deadline, _) => Text.Say(culture, "Left", Length(deadline - now, culture)),
        _ => Text.Say(culture, "NotStarted"),
    };

    /// <summary>
    /// Rounded down, so that nobody is promised time they do not have: minutes up to 72 hours, hours beyond.
    /// </summary>
    /// <param name="length">Not negative.</param>
    public static string Length(TimeSpan length, CultureInfo culture) => length switch
    {
        { TotalMinutes: < 1 } => Text.Say(culture, "UnderAMinute"),
        { TotalHours: < 1 } => Text.Say(culture, "Minutes", length.Minutes),
        _ when length > LongestInHours && length.Hours == 0 => Text.Say(culture, "Days", length.Days),
        _ when length > LongestInHours => Text.Say(culture, "DaysHours", length.Days, length.Hours),
        { Minutes: 0 } => Text.Say(culture, "Hours", (int)length.TotalHours),
        _ => Text.Say(culture, "HoursMinutes", (int)length.TotalHours, length.Minutes),
    };
}
