using System.Globalization;

namespace TeamsIsms.Reviews.Notices;

/// <summary>Who is told from the plan to the meeting's time.</summary>
internal static class SchedulingAudience
{
    public static IEnumerable<ReviewTold> Of(Review review, ReviewWatchers watchers) => review switch
    {
        { Status: ReviewStatus.Scheduling } => Seated(review, $"vote.{review.Round}", ReviewPrompt.Vote),
        { Meeting: { } meeting } when review.Status.IsFixed() =>
        [
            .. Seated(review, $"meeting.{At(meeting)}", meeting.Moves > 0 ? ReviewPrompt.Moved : ReviewPrompt.Fixed),
            .. review.IsQuorumLost ? Each(watchers.Managers, $"lost.{At(meeting)}", ReviewPrompt.QuorumLost) : [],
            .. meeting.IsStray ? Each(watchers.Managers, $"stray.{At(meeting)}", ReviewPrompt.Strayed) : [],
            .. review.IsUninvited ? Each(watchers.Managers, $"uninvited.{At(meeting)}", ReviewPrompt.Uninvited) : [],
        ],
        { Status: ReviewStatus.Postponed } => Seated(review, $"postponed.{review.Round}", ReviewPrompt.Postponed),
        { Status: ReviewStatus.Cancelled } => Seated(review, "cancelled", ReviewPrompt.Cancelled),
        _ => [],
    };

    /// <param name="reminder">One about the policy's year.</param>
    public static IEnumerable<ReviewTold> Of(ReviewReminder reminder, ReviewWatchers watchers) => reminder switch
    {
        ReviewReminder.Proposed => Each(watchers.Managers, "proposed", ReviewPrompt.Proposed),
        ReviewReminder.Warned => Each(watchers.Managers, "warned", ReviewPrompt.Warned),
        ReviewReminder.Red => Each(WithChair(watchers), "red", ReviewPrompt.Red),
        ReviewReminder.Missed => Each(WithChair(watchers), "missed", ReviewPrompt.Missed),
        ReviewReminder.InputsDue or ReviewReminder.InputsLate or ReviewReminder.Pack => [],
    };

    private static IEnumerable<Guid> WithChair(ReviewWatchers watchers) =>
        watchers.Managers.Concat(watchers.Chair is { } chair ? [chair] : []).Distinct();

    private static IEnumerable<ReviewTold> Each(IEnumerable<Guid> people, string about, ReviewPrompt prompt) =>
        people.Select(person => new ReviewTold(about, person, prompt));

    // A deputy may be the one who comes.
    private static IEnumerable<ReviewTold> Seated(Review review, string about, ReviewPrompt prompt) => review.Seats
        .SelectMany(seat => (Guid?[])[seat.Holder, seat.Deputy]).OfType<Guid>().Distinct()
        .Select(person => new ReviewTold(about, person, prompt));

    private static string At(ReviewMeeting meeting) => string.Create(CultureInfo.InvariantCulture, $"{meeting.Transaction:N}.{meeting.Moves}");
}
