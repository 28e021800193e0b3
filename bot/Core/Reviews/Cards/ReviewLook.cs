using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Reviews.Cards;

/// <summary>How reviews, their days and their people are said.</summary>
internal static class ReviewLook
{
    public const int NameLength = 40;

    private const int SoonDays = 7;
    private const int TextLength = 600;

    public static string Say(CultureInfo culture, string key, params object[] values) => ReviewCardWords.Text.Say(culture, key, values);

    public static string Kicker(Review review, CultureInfo culture) => CardText.Join(culture, Say(culture, "Kicker"), review.Id.ToString());

    public static string Title(Review review, CultureInfo culture) => review.Kind switch
    {
        ReviewKind.Yearly => Say(culture, "TitleYearly", review.Id.Year),
        ReviewKind.Extraordinary => Say(culture, "TitleExtraordinary"),
    };

    public static ContainerStyle State(ReviewSight sight) => sight.Review switch
    {
        { Status: ReviewStatus.Closed } => ContainerStyle.Good,
        { Status: ReviewStatus.Cancelled } => ContainerStyle.Emphasis,
        { IsQuorumLost: true } => ContainerStyle.Attention,
        { Status: ReviewStatus.Postponed } => ContainerStyle.Warning,
        { Status: var status, By: var by } when status.IsAhead() && by < sight.Today => ContainerStyle.Attention,
        { Meeting.Start: var start, Status: var status } when status.IsFixed() && Taipei.Day(start) <= sight.Today.AddDays(SoonDays) => ContainerStyle.Warning,
        _ => ContainerStyle.Accent,
    };

    /// <summary>Days to the meeting, or to the day on which it should be held; null once it was.</summary>
    public static string? Left(ReviewSight sight, CultureInfo culture) => sight.Review switch
    {
        { Status: var status } when !status.IsAhead() => null,
        { Meeting.Start: var start } review when !IsStopped(review) => Days(Taipei.Day(start), sight.Today, culture),
        { By: var by } => Days(by, sight.Today, culture),
    };

    // The time that the meeting had then says nothing any more.
    private static bool IsStopped(Review review) => review.Status is ReviewStatus.Postponed or ReviewStatus.Cancelled;

    public static string Days(DateOnly day, DateOnly today, CultureInfo culture) => (day.DayNumber - today.DayNumber) switch
    {
        0 => Say(culture, "Today"),
        < 0 and var over => Say(culture, "DaysOver", -over),
        var left => Say(culture, "DaysLeft", left),
    };

    public static string Sentence(Review review, CultureInfo culture) => Say(culture, review.Status switch
    {
        ReviewStatus.Planned => "SentencePlanned",
        ReviewStatus.Scheduling => "SentenceScheduling",
        ReviewStatus.Scheduled => "SentenceScheduled",
        ReviewStatus.InputsOpen => "SentenceInputsOpen",
        ReviewStatus.Ready => "SentenceReady",
        ReviewStatus.Held => "SentenceHeld",
        ReviewStatus.MinutesDraft => "SentenceMinutesDraft",
        ReviewStatus.MinutesApproved => "SentenceMinutesApproved",
        ReviewStatus.FollowUp => "SentenceFollowUp",
        ReviewStatus.Closed => "SentenceClosed",
        ReviewStatus.Postponed => "SentencePostponed",
        ReviewStatus.Cancelled => "SentenceCancelled",
    });

    public static IEnumerable<(string Name, string? Value)> Facts(ReviewSight sight, CultureInfo culture)
    {
        var review = sight.Review;
        return
        [
            (Say(culture, "ReasonFact"), review.Reason is { } reason ? CardText.Paragraph(reason, TextLength) : null),
            (Say(culture, "MeetingFact"), review.Meeting is { } meeting && !IsStopped(review) ? Span(meeting.Start, meeting.End, culture) : null),
            (Say(culture, "ByFact"), review.Status.IsAhead() ? Taipei.Say(review.By, culture) : null),
            (Say(culture, "ChairFact"), review.Chair is { } chair ? Who(sight, chair) : null),
            (Say(culture, "NonconformityFact"), review.Nonconformity),
            (Say(culture, "HeldFact"), review.HeldAt is { } held ? Taipei.Say(held, culture) : null),
            (Say(culture, "StoppedFact"), review.Stopped is { } stopped && IsStopped(review) ? CardText.Paragraph(stopped.Text, TextLength) : null),
        ];
    }

    /// <summary>The day with both hours.</summary>
    public static string Span(DateTimeOffset start, DateTimeOffset end, CultureInfo culture) =>
        $"{Taipei.Say(start, culture)}–{Taipei.Time(end).ToString("HH':'mm", CultureInfo.InvariantCulture)}";

    public static string Who(ReviewSight sight, Guid person) => CardText.OneLine(sight.Name(person), NameLength);

    /// <summary>What happened, newest first.</summary>
    public static IEnumerable<string> Lines(ReviewSight sight, CultureInfo culture) => sight.Lines.Select(line => CardText.Join(
        culture,
        Taipei.Say(line.At, culture),
        line.By is { } by ? Who(sight, by) : "",
        ReviewEvents.Say(line.Kind, culture),
        CardText.OneLine(line.Text ?? "", 80)));

    public static ActionExecute Open(Review review, string title, string? view = null) => view is null
        ? CardGrammar.Secondary(title, "review.show", ("id", review.Id.ToString())) with { AssociatedInputs = AssociatedInputs.None }
        : CardGrammar.Secondary(title, "review.show", ("id", review.Id.ToString()), ("view", view)) with { AssociatedInputs = AssociatedInputs.None };

    public static ActionExecute Step(Review review, string title, string verb, params ReadOnlySpan<(string Name, string Value)> more) =>
        CardGrammar.Secondary(title, verb, [("id", review.Id.ToString()), .. more]);

    public static InputDate Day(string id, string label, DateOnly least, DateOnly value, CultureInfo culture) => new(label)
    {
        Id = id,
        Min = least,
        Value = value,
        IsRequired = true,
        ErrorMessage = Say(culture, "DayMissing"),
    };
}
