using System.Globalization;
using TeamsIsms.Reviews.Slots;

namespace TeamsIsms.Reviews;

/// <summary>What the secretary records of the meeting while it lasts: who came, what was heard of earlier decisions, what it judged.</summary>
public static class HoldReview
{
    /// <summary>Held when the chair or a deputy with a letter and enough seats were there, else postponed.</summary>
    /// <param name="present">Seats that are not named stayed empty.</param>
    public static Outcome<ReviewStep> Record(ReviewFile file, IReadOnlyList<SeatPresence> present, ReviewActor by, Act act)
    {
        var review = file.Review;
        if ((ReviewGate.Refuse(file, ReviewDeed.RecordHeld, by)
            ?? (review.Meeting is { } meeting && act.At < meeting.Start ? new MeetingAhead(meeting.Start) : null)
            ?? Refuse(review, present)) is { } refusal)
        {
            return refusal;
        }

        List<SeatPresence> all =
        [
            .. review.Seats.Select(seat => present.FirstOrDefault(one => one.Holder == seat.Holder) ?? new SeatPresence(seat.Holder, null)),
        ];
        List<SeatAnswer> answers = [.. review.Seats.Zip(all, (seat, one) => new SeatAnswer(seat, one.By, Presence.Free))];
        var isMet = review.Quorum.IsMet(answers);
        var count = string.Create(
            CultureInfo.InvariantCulture, $"{answers.Count(answer => answer.By is not null)}/{review.Quorum.Of(answers.Count)}");
        return ReviewStep.Of(
            file,
            review with
            {
                Status = isMet ? ReviewStatus.Held : ReviewStatus.Postponed,
                Attendance = all,
                HeldAt = isMet ? review.Meeting?.Start ?? act.At : null,
                Secretaries = isMet ? With(review, by) : review.Secretaries,
            },
            isMet ? TrailKinds.ReviewHeld : TrailKinds.ReviewPostponed,
            act,
            note: $"quorum {count}");
    }

    /// <summary>What the meeting heard of a decision of an earlier one.</summary>
    public static Outcome<ReviewStep> Follow(ReviewFile file, DecisionId id, string? text, ReviewActor by, Act act)
    {
        if ((ReviewGate.Refuse(file, ReviewDeed.Follow, by)
            ?? ReviewLimits.Missing(ReviewField.Followed, ReviewLimits.Short, text)) is { } refusal)
        {
            return refusal;
        }

        return CarriedForward.Into(file).FirstOrDefault(decision => decision.Id == id) is not { } decision
            ? new UnknownDecision()
            : ReviewStep.Of(
                file,
                file.Review with
                {
                    Followed =
                    [
                        .. file.Review.Followed.Where(followed => followed.Decision != id),
                        new FollowedDecision(id, decision.Status, text!.Trim(), by.Person, act.At), // checked above
                    ],
                    Secretaries = With(file.Review, by),
                },
                TrailKinds.ReviewFollowed,
                act,
                text.Trim(),
                id.ToString());
    }

    /// <param name="isSuitable">適用性; null when nobody said so, as with the others.</param>
    /// <param name="isAdequate">適切性.</param>
    /// <param name="isEffective">有效性.</param>
    public static Outcome<ReviewStep> Judge(
        ReviewFile file, bool? isSuitable, bool? isAdequate, bool? isEffective, string? text, ReviewActor by, Act act) =>
        (ReviewGate.Refuse(file, ReviewDeed.SayVerdict, by)
            ?? (isSuitable is null || isAdequate is null || isEffective is null ? new VerdictMissing() : null)
            ?? ReviewLimits.Missing(ReviewField.Verdict, ReviewLimits.Long, text)) is { } refusal
            ? refusal
            : ReviewStep.Of(
                file,
                file.Review with
                {
                    Verdict = new ReviewVerdict(
                        isSuitable!.Value, isAdequate!.Value, isEffective!.Value, text!.Trim(), by.Person, act.At), // checked above
                    Secretaries = With(file.Review, by),
                },
                TrailKinds.ReviewJudged,
                act,
                text.Trim());

    /// <summary>Answers leaves of 9.3.2; of others the earlier answer stays.</summary>
    public static Outcome<ReviewStep> Tick(ReviewFile file, IReadOnlyDictionary<OutputLeaf, bool> ticks, ReviewActor by, Act act) =>
        ReviewGate.Refuse(file, ReviewDeed.TickOutputs, by) is { } refusal ? refusal
        : ticks.Count == 0 ? new ChoiceNeeded()
        : ReviewStep.Of(
            file,
            file.Review with
            {
                Outputs =
                [
                    .. file.Review.Outputs.Where(tick => !ticks.ContainsKey(tick.Leaf))
                        .Concat(ticks.Select(tick => new OutputTick(tick.Key, tick.Value)))
                        .OrderBy(tick => tick.Leaf),
                ],
                Secretaries = With(file.Review, by),
            },
            TrailKinds.ReviewOutputsTicked,
            act,
            note: string.Join(' ', ticks.OrderBy(tick => tick.Key).Select(tick => $"{tick.Key}:{tick.Value}")));

    internal static IReadOnlyList<Guid> With(Review review, ReviewActor by) => [.. review.Secretaries.Append(by.Person).Distinct()];

    private static Refusal? Refuse(Review review, IReadOnlyList<SeatPresence> present)
    {
        foreach (var one in present)
        {
            if (review.Seats.FirstOrDefault(seat => seat.Holder == one.Holder) is not { } seat)
            {
                return new UnknownSeat();
            }

            if (one.By is { } person && person != seat.Holder
                && (person != seat.Deputy ? new NotDeputy() : ReviewLimits.Missing(ReviewField.Mandate, ReviewLimits.Line, one.Mandate)) is { } refusal)
            {
                return refusal;
            }
        }

        var sitting = present.Where(one => one.By is not null).ToList();
        return sitting.DistinctBy(one => one.By).Count() < sitting.Count || present.DistinctBy(one => one.Holder).Count() < present.Count
            ? new SeatedTwice()
            : null;
    }
}
