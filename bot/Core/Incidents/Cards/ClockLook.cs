using System.Globalization;
using TeamsIsms.Incidents.Rules;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Incidents.Cards;

/// <summary>Clocks as a table without lines: what is due on the left, what is left of its time at the right edge.</summary>
internal static class ClockLook
{
    private const double Urgent = 0.25;
    private const double Soon = 0.5;

    /// <summary>All clocks of the case, those of each authority below its name; a sentence where no law sets one.</summary>
    public static IEnumerable<CardElement> Rows(IncidentSight sight, CultureInfo culture)
    {
        var tracks = sight.Tracks;
        if (tracks.Count is 0)
        {
            return sight.Incident.Tracks.Count is 0 ? [CardGrammar.Note(CaseLook.Say(culture, "NoAuthority"))] : [];
        }

        var clocks = sight.Clocks;
        return tracks.SelectMany(track => Rows(track, clocks, sight.Now, culture));
    }

    /// <summary>The clocks of one authority below its name.</summary>
    public static IEnumerable<CardElement> Rows(
        RegulatoryTrack track, IReadOnlyList<Clock> clocks, DateTimeOffset now, CultureInfo culture) =>
    [
        new TextBlock(CardText.OneLine(track.Authority, 60)) { Size = TextSize.Small, Weight = TextWeight.Bolder, Spacing = Spacing.Medium },
        .. clocks.Where(clock => clock.Track == track.Key).Select(clock => Row(clock, now, culture)),
    ];

    /// <summary>What is left until the organisation has to do something next; null when nothing runs.</summary>
    public static string? Nearest(IncidentSight sight, CultureInfo culture) => sight.Incident.IsOpen
        && sight.Clocks.Where(clock => clock is { Actor: ClockActor.Organisation, Met: null, Deadline: not null }).MinBy(clock => clock.Deadline)
            is { Deadline: { } deadline }
        ? Left(deadline, sight.Now, culture)
        : null;

    public static ColumnSet Row(Clock clock, DateTimeOffset now, CultureInfo culture) => Row(
        $"{Mark(clock, now)} {Name(clock.Kind, culture)}",
        Deadline(clock, now, culture),
        Left(clock, now, culture),
        Color(clock, now),
        isSubtle: clock.Deadline is null);

    /// <summary>A target that no law sets, while it is not met.</summary>
    public static ColumnSet Target(string name, DateTimeOffset deadline, DateTimeOffset now, CultureInfo culture) => Row(
        (now > deadline ? "✕ " : "● ") + name,
        CaseLook.Say(culture, "Before", Taipei.Say(deadline, culture)),
        Left(deadline, now, culture),
        now > deadline ? TextColor.Attention : TextColor.Default,
        isSubtle: false);

    private static ColumnSet Row(string name, string note, string left, TextColor color, bool isSubtle) => new(
    [
        new Column(
        [
            new TextBlock(name) { Weight = Weight(color) },
            CardGrammar.Note(note) with { Spacing = Spacing.None },
        ]),
        new Column(
        [
            new TextBlock(left)
            {
                Color = color,
                Weight = Weight(color),
                IsSubtle = isSubtle,
                HorizontalAlignment = HorizontalAlignment.Right,
            },
        ])
        {
            Width = "auto",
        },
    ])
    {
        Spacing = Spacing.Small,
    };

    /// <summary>Attention in the last quarter and once it is missed, warning in the second half.</summary>
    public static TextColor Color(Clock clock, DateTimeOffset now) => clock.State(now) switch
    {
        ClockState.NotStarted => TextColor.Default,
        ClockState.Missed or ClockState.MetLate => TextColor.Attention,
        ClockState.Met => TextColor.Good,
        ClockState.Running => Share(clock, now) switch
        {
            <= Urgent => TextColor.Attention,
            <= Soon => TextColor.Warning,
            _ => TextColor.Default,
        },
    };

    public static string Name(ClockKind kind, CultureInfo culture) => kind switch
    {
        ClockKind.Notify => CaseLook.Say(culture, "ClockNotify"),
        ClockKind.Renotify => CaseLook.Say(culture, "ClockRenotify"),
        ClockKind.LevelReview => CaseLook.Say(culture, "ClockLevelReview"),
        ClockKind.Control => CaseLook.Say(culture, "ClockControl"),
        ClockKind.Report => CaseLook.Say(culture, "ClockReport"),
        ClockKind.FollowUpForm => CaseLook.Say(culture, "ClockFollowUpForm"),
        ClockKind.RequestedForm => CaseLook.Say(culture, "ClockRequestedForm"),
    };

    /// <summary>What is left of the time, by how much it is over, or that it is done.</summary>
    public static string Left(Clock clock, DateTimeOffset now, CultureInfo culture) => (clock.State(now), clock.Deadline) switch
    {
        (ClockState.Running or ClockState.Missed, { } deadline) => Left(deadline, now, culture),
        (ClockState.MetLate, _) => CaseLook.Say(culture, "DoneLate"),
        (ClockState.Met, _) => CaseLook.Say(culture, "DoneInTime"),
        _ => CaseLook.Say(culture, "NotStarted"),
    };

    /// <summary>Days and hours of a long time, hours and minutes of a shorter one; what is begun does not count.</summary>
    public static string Span(TimeSpan span, CultureInfo culture) => span switch
    {
        { TotalHours: >= 96 } => CaseLook.Say(culture, "DaysAndHours", span.Days, span.Hours),
        { TotalMinutes: >= 60 } => CaseLook.Say(culture, "HoursAndMinutes", (int)span.TotalHours, span.Minutes),
        { TotalMinutes: >= 1 } => CaseLook.Say(culture, "Minutes", span.Minutes),
        _ => CaseLook.Say(culture, "LessThanAMinute"),
    };

    public static string Left(DateTimeOffset deadline, DateTimeOffset now, CultureInfo culture) => (deadline - now).TotalMinutes switch
    {
        < 0 and > -1 => CaseLook.Say(culture, "JustOver"),
        < 0 => CaseLook.Say(culture, "Overdue", Span(now - deadline, culture)),
        < 1 => CaseLook.Say(culture, "NearlyOver"),
        _ => CaseLook.Say(culture, "Left", Span(deadline - now, culture)),
    };

    private static string Deadline(Clock clock, DateTimeOffset now, CultureInfo culture) => (clock.State(now), clock.Deadline, clock.Met) switch
    {
        (ClockState.Met, _, { } met) => CaseLook.Say(culture, "MetAt", Taipei.Say(met, culture)),
        (ClockState.MetLate, { } deadline, { } met) => CaseLook.Say(culture, "MetLateAt", Taipei.Say(met, culture), Span(met - deadline, culture)),
        (_, { } deadline, _) => CaseLook.Say(culture, "Before", Taipei.Say(deadline, culture)),
        _ => Start(clock.Kind, culture),
    };

    private static string Start(ClockKind kind, CultureInfo culture) => kind switch
    {
        ClockKind.Notify or ClockKind.Control or ClockKind.FollowUpForm => CaseLook.Say(culture, "StartsWithLevel"),
        ClockKind.Renotify => CaseLook.Say(culture, "StartsWithChange"),
        ClockKind.LevelReview => CaseLook.Say(culture, "StartsWithNotice"),
        ClockKind.Report => CaseLook.Say(culture, "StartsWithControl"),
        ClockKind.RequestedForm => CaseLook.Say(culture, "StartsWithRequest"),
    };

    private static string Mark(Clock clock, DateTimeOffset now) => clock.State(now) switch
    {
        ClockState.NotStarted => "○",
        ClockState.Running => "●",
        ClockState.Missed or ClockState.MetLate => "✕",
        ClockState.Met => "✓",
    };

    private static double Share(Clock clock, DateTimeOffset now) =>
        clock is { From: { } from, Deadline: { } deadline } && deadline > from ? (deadline - now) / (deadline - from) : 1;

    private static TextWeight Weight(TextColor color) => color == TextColor.Attention ? TextWeight.Bolder : TextWeight.Default;
}
