using System.Globalization;

namespace TeamsIsms.Reviews.Notices;

/// <summary>Who is told from the plan to the meeting's time.</summary>
internal static class SchedulingAudience
{
    public static IEnumerable<ReviewTold> Of(Review review, IReadOnlyList<Guid> managers) => review switch
    {
        { Status: ReviewStatus.Scheduling } => Seated(review, $"vote.{review.Round}", ReviewPrompt.Vote),
        { Status: ReviewStatus.Scheduled or ReviewStatus.InputsOpen or ReviewStatus.Ready, Meeting: { } meeting } =>
        [
            .. Seated(review, $"meeting.{At(meeting)}", ReviewPrompt.Fixed),
            .. review.IsQuorumLost ? managers.Select(person => new ReviewTold($"lost.{At(meeting)}", person, ReviewPrompt.QuorumLost)) : [],
        ],
        { Status: ReviewStatus.Postponed } => Seated(review, $"postponed.{review.Round}", ReviewPrompt.Postponed),
        { Status: ReviewStatus.Cancelled } => Seated(review, "cancelled", ReviewPrompt.Cancelled),
        _ => [],
    };

    /// <param name="reminder">One about the policy's year.</param>
    public static IEnumerable<ReviewTold> Of(Review review, ReviewReminder reminder, IReadOnlyList<Guid> managers) => reminder switch
    {
        ReviewReminder.Proposed => managers.Select(person => new ReviewTold("proposed", person, ReviewPrompt.Proposed)),
        ReviewReminder.Warned => managers.Select(person => new ReviewTold("warned", person, ReviewPrompt.Warned)),
        ReviewReminder.Red => WithChair(review, managers).Select(person => new ReviewTold("red", person, ReviewPrompt.Red)),
        ReviewReminder.Missed => WithChair(review, managers).Select(person => new ReviewTold("missed", person, ReviewPrompt.Missed)),
    };

    private static IEnumerable<Guid> WithChair(Review review, IReadOnlyList<Guid> managers) =>
        managers.Concat(review.Chair is { } chair ? [chair] : []).Distinct();

    // A deputy may be the one who comes.
    private static IEnumerable<ReviewTold> Seated(Review review, string about, ReviewPrompt prompt) => review.Seats
        .SelectMany(seat => (Guid?[])[seat.Holder, seat.Deputy]).OfType<Guid>().Distinct()
        .Select(person => new ReviewTold(about, person, prompt));

    private static string At(ReviewMeeting meeting) => meeting.Start.UtcDateTime.ToString("yyyyMMddHHmm", CultureInfo.InvariantCulture);
}
