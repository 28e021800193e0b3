using System.Globalization;
using TeamsIsms.Reviews.Slots;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Reviews.Cards;

/// <summary>From the plan to the meeting's time: what is asked of the security manager and of the committee.</summary>
internal static class SchedulingPart
{
    public static ReviewPart Of(ReviewSight sight, CultureInfo culture) => sight.Review.Status switch
    {
        ReviewStatus.Scheduling => Voting(sight, culture),
        ReviewStatus.Scheduled => new ReviewPart
        {
            Sentence = MeetingLook.Problem(sight, culture),
            Facts = MeetingLook.Facts(sight, culture),
            Buttons = [.. MeetingLook.Buttons(sight, culture)],
        },
        ReviewStatus.Planned or ReviewStatus.Postponed => Waiting(sight, culture),
        _ => new ReviewPart(),
    };

    private static ReviewPart Waiting(ReviewSight sight, CultureInfo culture)
    {
        var seats = sight.Committee.On(sight.Today);
        var isReady = seats.Any(seat => seat.IsChair);
        return new ReviewPart
        {
            Sentence = !sight.May(ReviewDeed.FindTimes) ? null : Say(culture, isReady ? "FindTimesSentence" : "ChairFirstSentence"),
            Facts =
            [
                (Say(culture, "SeatsFact"), Say(culture, "Seats", seats.Count)),
                (Say(culture, "QuorumFact"), Say(culture, "QuorumOf", new Quorum(sight.Committee.Needed).Of(seats.Count))),
            ],
            Buttons = !sight.May(ReviewDeed.FindTimes) ? []
                : isReady ? [FindTimes(sight, culture) with { Style = ActionStyle.Positive }]
                : [CommitteeLook.Open(Say(culture, "CommitteeButton")) with { Style = ActionStyle.Positive }],
        };
    }

    private static ReviewPart Voting(ReviewSight sight, CultureInfo culture)
    {
        var review = sight.Review;
        var mayVote = sight.May(ReviewDeed.Vote);
        return new ReviewPart
        {
            Sentence = mayVote ? Say(culture, review.Votes.Any(vote => vote.By == sight.Viewer.Person) ? "VotedSentence" : "VoteSentence") : null,
            Facts =
            [
                (Say(culture, "QuorumFact"), Say(culture, "QuorumOf", review.Quorum.Of(review.Seats.Count))),
                (Say(culture, "VotedFact"), Say(culture, "Voted", Voted(review), review.Seats.Count)),
                (Say(culture, "UnreadFact"), review.Unread.Count > 0 ? ReviewNames.List([.. review.Unread.Select(person => ReviewLook.Who(sight, person))], culture) : null),
            ],
            Body = [CardGrammar.List(review.Times.SelectMany((time, at) => TimeLook.Row(sight, time, at > 0, mayVote, culture)))],
            Buttons =
            [
                .. mayVote ? [ReviewLook.Step(review, Say(culture, "VoteSend"), "review.vote") with { Style = ActionStyle.Positive }] : Array.Empty<CardAction>(),
                .. sight.May(ReviewDeed.Fix) ? [Fix(sight, !mayVote, culture), FindTimes(sight, culture)] : Array.Empty<CardAction>(),
            ],
        };
    }

    // A seat has voted when its holder or deputy did.
    private static int Voted(Review review) =>
        review.Seats.Count(seat => review.Votes.Any(vote => vote.By == seat.Holder || vote.By == seat.Deputy));

    public static ActionShowCard FindTimes(ReviewSight sight, CultureInfo culture)
    {
        var least = sight.Today.AddDays(1);
        var from = sight.Review.Kind == ReviewKind.Yearly ? sight.Today.AddDays(ReviewDates.InputDays + 1) : least;
        var start = from <= sight.Review.By ? from : least;
        var until = start.AddDays(20);
        return CardGrammar.Exceptional(
            Say(culture, sight.Review.Status == ReviewStatus.Scheduling ? "FindAgainButton" : "FindTimesButton"),
            ReviewLook.Step(sight.Review, Say(culture, "FindTimesSend"), "review.findTimes"),
            ReviewLook.Day("from", Say(culture, "FromLabel"), least, start, culture),
            ReviewLook.Day("until", Say(culture, "UntilLabel"), least, until > sight.Review.By && sight.Review.By > start ? sight.Review.By : until, culture),
            new InputChoiceSet(
                Say(culture, "LengthLabel"),
                [.. ((int[])[60, 90, 120, 180]).Select(minutes => new Choice(Say(culture, "Minutes", minutes), minutes.ToString(CultureInfo.InvariantCulture)))])
            {
                Id = "length",
                Value = "120",
                IsRequired = true,
                ErrorMessage = Say(culture, "LengthMissing"),
            });
    }

    private static ActionShowCard Fix(ReviewSight sight, bool isMain, CultureInfo culture) => CardGrammar.Exceptional(
        Say(culture, "FixButton"),
        ReviewLook.Step(sight.Review, Say(culture, "FixSend"), "review.fix") with { Style = ActionStyle.Positive },
        CardGrammar.Note(Say(culture, "FixNote")),
        TimeLook.Choose(sight, sight.Review.Times, Say(culture, "FixLabel"), culture)) with
    {
        Style = isMain && sight.Review.Times.Any(time => sight.Review.Quorum.IsMet(FixMeeting.Accepted(sight.Review, time.Number)))
            ? ActionStyle.Positive
            : ActionStyle.Default,
    };

    private static string Say(CultureInfo culture, string key, params object[] values) => ReviewLook.Say(culture, key, values);
}
