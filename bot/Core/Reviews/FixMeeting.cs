using System.Globalization;
using TeamsIsms.Reviews.Slots;

namespace TeamsIsms.Reviews;

/// <summary>From the plan to a time that enough of the committee accepted, and away from it again.</summary>
public static class FixMeeting
{
    /// <param name="ranked">What <see cref="FindSlots"/> found for the committee's seats of the search's first day.</param>
    /// <param name="unread">Those of them whose calendar could not be read.</param>
    public static Outcome<ReviewStep> Propose(
        ReviewFile file,
        Committee committee,
        SlotSearch search,
        IReadOnlyList<MeetingSlot> ranked,
        IReadOnlyList<Guid> unread,
        ReviewActor by,
        Act act)
    {
        var seats = committee.On(search.From);
        var chosen = FindSlots.Choose([.. ranked.Where(slot => slot.Start > act.At)], ReviewLimits.MostTimes);
        return true switch
        {
            _ when ReviewGate.Refuse(file, ReviewDeed.FindTimes, by) is { } refusal => refusal,
            _ when !seats.Any(seat => seat.IsChair) => new ChairMissing(),
            _ when chosen.Count < ReviewLimits.LeastTimes => new TooFewTimes(
                chosen.Count, search.Until.AddDays(Math.Max(7, search.Until.DayNumber - search.From.DayNumber))),
            _ => ReviewStep.Of(
                file,
                file.Review with
                {
                    Status = ReviewStatus.Scheduling,
                    Round = file.Review.Round + 1,
                    Seats = seats,
                    Unread = unread,
                    IsUninvited = false,
                    Quorum = search.Quorum,
                    Times = [.. chosen.Select((slot, at) => new ProposedTime(at + 1, slot.Start, slot.End, slot.Coming, slot.Tentative))],
                    Votes = [],
                    Meeting = null,
                    Answers = new Dictionary<Guid, MeetingAnswer>(),
                    Attendance = [],
                },
                TrailKinds.ReviewTimesFound,
                act,
                note: string.Join(' ', chosen.Select(slot => slot.Start.ToString("u", CultureInfo.InvariantCulture)))),
        };
    }

    /// <param name="choices">By number of the time; of others the earlier vote stays.</param>
    public static Outcome<ReviewStep> Vote(ReviewFile file, IReadOnlyDictionary<int, TimeChoice> choices, ReviewActor by, Act act) => choices switch
    {
        _ when ReviewGate.Refuse(file, ReviewDeed.Vote, by) is { } refusal => refusal,
        { Count: 0 } => new ChoiceNeeded(),
        _ when choices.Keys.Any(number => file.Review.Times.All(time => time.Number != number)) => new UnknownTime(),
        _ => ReviewStep.Of(
            file,
            file.Review with
            {
                Votes =
                [
                    .. file.Review.Votes.Where(vote => vote.By != by.Person || !choices.ContainsKey(vote.Number)),
                    .. choices.OrderBy(choice => choice.Key).Select(choice => new TimeVote(by.Person, choice.Key, choice.Value, act.At)),
                ],
            },
            TrailKinds.ReviewVoted,
            act,
            note: string.Join(' ', choices.OrderBy(choice => choice.Key).Select(choice => $"{choice.Key}:{choice.Value}"))),
    };

    /// <summary>Who said yes to a time, seat by seat.</summary>
    public static IReadOnlyList<SeatAnswer> Accepted(Review review, int number) => Seating.Of(
        review.Seats,
        person => review.Votes.Any(vote => vote.By == person && vote.Number == number && vote.Choice == TimeChoice.Yes)
            ? Presence.Free
            : Presence.Away);

    public static Outcome<ReviewStep> Fix(ReviewFile file, int number, ReviewActor by, Act act)
    {
        var (review, time) = (file.Review, file.Review.Times.FirstOrDefault(time => time.Number == number));
        var accepted = Accepted(review, number);
        return time switch
        {
            _ when ReviewGate.Refuse(file, ReviewDeed.Fix, by) is { } refusal => refusal,
            null => new UnknownTime(),
            { Start: var start } when start <= act.At => new TimePast(),
            _ when !review.Quorum.IsMet(accepted) => new QuorumMissing(
                accepted.Count(answer => answer.By is not null), review.Quorum.Of(accepted.Count)),
            _ => ReviewStep.Of(
                file,
                review with
                {
                    Status = ReviewStatus.Scheduled,
                    Meeting = new ReviewMeeting(time.Start, time.End, Guid.CreateVersion7(act.At)),
                },
                TrailKinds.ReviewFixed,
                act,
                note: time.Start.ToString("u", CultureInfo.InvariantCulture)),
        };
    }

    /// <summary>To another of the proposed times that enough of the committee accepted; the invitation moves along.</summary>
    public static Outcome<ReviewStep> Move(ReviewFile file, int number, string? reason, ReviewActor by, Act act)
    {
        var (review, time) = (file.Review, file.Review.Times.FirstOrDefault(time => time.Number == number));
        var accepted = Accepted(review, number);
        return time switch
        {
            _ when ReviewGate.Refuse(file, ReviewDeed.Move, by) is { } refusal => refusal,
            null => new UnknownTime(),
            { Start: var start } when start == review.Meeting?.Start => new MeetsThenAlready(start),
            { Start: var start } when start <= act.At => new TimePast(),
            _ when !review.Quorum.IsMet(accepted) => new QuorumMissing(
                accepted.Count(answer => answer.By is not null), review.Quorum.Of(accepted.Count)),
            _ when ReviewLimits.Missing(ReviewField.Reason, ReviewLimits.Short, reason) is { } missing => missing,
            _ => ReviewStep.Of(
                file,
                review with
                {
                    Meeting = review.Meeting! with { Start = time.Start, End = time.End, Moves = review.Meeting.Moves + 1, IsStray = false }, // fixed: it has one
                    Answers = new Dictionary<Guid, MeetingAnswer>(),
                },
                TrailKinds.ReviewMoved,
                act,
                reason!.Trim(), // checked above
                time.Start.ToString("u", CultureInfo.InvariantCulture)),
        };
    }

    /// <summary>What the calendar tells of the invitation.</summary>
    public static Outcome<ReviewStep> NoteAnswers(
        ReviewFile file, IReadOnlyDictionary<Guid, MeetingAnswer> answers, ReviewActor by, Act act) =>
        ReviewGate.Refuse(file, ReviewDeed.NoteAnswers, by) is { } refusal
            ? refusal
            : ReviewStep.Of(
                file,
                file.Review with { Answers = answers },
                TrailKinds.ReviewAnswered,
                act,
                note: string.Join(' ', answers.OrderBy(answer => answer.Key).Select(answer => $"{TrailActor.Person(answer.Key)}:{answer.Value}")));

    public static Outcome<ReviewStep> Postpone(ReviewFile file, string? reason, ReviewActor by, Act act) =>
        (ReviewGate.Refuse(file, ReviewDeed.Postpone, by) ?? ReviewLimits.Missing(ReviewField.Reason, ReviewLimits.Short, reason)) is { } refusal
            ? refusal
            : Stop(file, ReviewStatus.Postponed, TrailKinds.ReviewPostponed, reason!.Trim(), by, act); // checked above

    /// <summary>Only when another is planned within the year that the policy allows.</summary>
    public static Outcome<ReviewStep> Cancel(ReviewFile file, string? reason, ReviewActor by, Act act)
    {
        var latest = ReviewDates.Latest(ReviewDates.LastHeld(file.Others), Taipei.Day(act.At));
        return (ReviewGate.Refuse(file, ReviewDeed.Cancel, by)
            ?? ReviewLimits.Missing(ReviewField.Reason, ReviewLimits.Short, reason)
            ?? (file.Others.Any(other => other.Status.IsAhead() && Day(other) <= latest) ? null : new OtherReviewNeeded(latest))) is { } refusal
            ? refusal
            : Stop(file, ReviewStatus.Cancelled, TrailKinds.ReviewCancelled, reason!.Trim(), by, act); // checked above
    }

    private static DateOnly Day(Review review) => review.Meeting is { } meeting ? Taipei.Day(meeting.Start) : review.By;

    private static ReviewStep Stop(ReviewFile file, ReviewStatus to, string kind, string reason, ReviewActor by, Act act) => ReviewStep.Of(
        file,
        file.Review with
        {
            Status = to,
            Stopped = new ReviewText(reason, by.Person, act.At),
            Withdrawn = file.Review.Meeting?.Event is { } made ? [.. file.Review.Withdrawn, new WithdrawnMeeting(made, reason)] : file.Review.Withdrawn,
            Meeting = file.Review.Meeting is { } meeting ? meeting with { Event = null, Join = null, Placed = null } : null,
        },
        kind,
        act,
        reason);
}
