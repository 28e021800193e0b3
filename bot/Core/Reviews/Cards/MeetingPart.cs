using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Reviews.Cards;

/// <summary>The meeting itself: who was there, what is on the agenda, and what the record still lacks before the minutes can be handed in.</summary>
internal static class MeetingPart
{
    /// <summary>From the meeting's start its attendance is recorded.</summary>
    public static IReadOnlyList<CardAction> Ready(ReviewSight sight, CultureInfo culture) =>
        sight.May(ReviewDeed.RecordHeld) && sight.Review.Meeting is { } meeting && meeting.Start <= sight.Now
            ? [ReviewLook.Open(sight.Review, Say(culture, "AttendanceButton"), MeetingPages.Attendance) with { Style = ActionStyle.Positive }]
            : [];

    /// <summary>From the meeting until its minutes are approved.</summary>
    public static ReviewPart Of(ReviewSight sight, CultureInfo culture)
    {
        var review = sight.Review;
        return new ReviewPart
        {
            Sentence = Say(culture, (review.IsWaiting, sight.May(ReviewDeed.Decide)) switch
            {
                (true, _) => "WaitingSentence",
                (_, true) => "RecordSentence",
                _ => "ReadSentence",
            }),
            Facts =
            [
                (Say(culture, "AttendanceFact"), Attended(review, culture)),
                (Say(culture, "MinutesDueFact"), review.HeldAt is { } held ? Taipei.Say(ReviewDates.Minutes(held), culture) : null),
                (Say(culture, "ReturnedFact"), Returned(review)),
            ],
            Body = [CardGrammar.List(Rows(sight, culture).Select((row, at) => row with { Separator = at > 0 }))],
            Buttons =
            [
                ReviewLook.Open(review, Say(culture, "AgendaButton"), MeetingPages.Agenda(InputLeaf.EarlierDecisions)) with { Style = ActionStyle.Positive },
                ReviewLook.Open(review, Say(culture, "MinutesButton"), MeetingPages.Minutes),
            ],
        };
    }

    public static string Attended(Review review, CultureInfo culture) => Say(
        culture,
        "Attended",
        review.Attendance.Count(seat => seat.By is not null),
        review.Attendance.Count,
        review.Quorum.Of(review.Attendance.Count));

    private static IEnumerable<ColumnSet> Rows(ReviewSight sight, CultureInfo culture)
    {
        var (file, review) = (sight.File, sight.Review);
        var earlier = CarriedForward.Into(file);
        yield return Row(
            sight,
            "EarlierTitle",
            earlier.Count == 0 ? Say(culture, "NoEarlier") : Say(culture, "Heard", earlier.Count - CarriedForward.Unheard(file).Count, earlier.Count),
            MeetingPages.Earlier,
            culture);
        yield return Row(
            sight,
            "DecisionsTitle",
            file.Decisions.Count == 0 && review.NoDecision is not null ? Say(culture, "NothingDecided") : Say(culture, "Decided", file.Decisions.Count),
            MeetingPages.Decisions,
            culture);
        yield return Row(sight, "OutputsTitle", Say(culture, "Ticked", review.Outputs.Count, OutputLeaves.All.Count), MeetingPages.Outputs, culture);
        yield return Row(sight, "VerdictTitle", Say(culture, review.Verdict is null ? "NotJudged" : "Judged"), MeetingPages.Verdict, culture);
    }

    private static ColumnSet Row(ReviewSight sight, string title, string note, string view, CultureInfo culture) =>
        MeetingPages.Row(sight, Say(culture, title), note, Say(culture, "OpenButton"), view);

    private static string? Returned(Review review) =>
        review is { Status: ReviewStatus.MinutesDraft, Approval: { Status: not ApprovalStatus.Pending, Decisions: [.., { Comment: { } comment }] } }
            ? CardText.Paragraph(comment, 300)
            : null;

    private static string Say(CultureInfo culture, string key, params object[] values) => MeetingWords.Say(culture, key, values);
}
