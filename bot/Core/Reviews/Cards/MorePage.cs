using System.Globalization;
using TeamsIsms.Reviews.Slots;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Reviews.Cards;

/// <summary>Who sits at the table and what they answered, what happened, and what is exceptional.</summary>
internal static class MorePage
{
    public static ReviewPart Of(ReviewSight sight, CultureInfo culture) => new()
    {
        Sentence = Say(culture, "MoreSentence"),
        Body =
        [
            CardGrammar.Heading(Say(culture, "SeatsHeading")),
            CardGrammar.List(Seats(sight).Select((seat, at) => Row(sight, seat, culture) with { Separator = at > 0 })),
            CardGrammar.Heading(Say(culture, "HistoryHeading")),
            CardGrammar.List(ReviewLook.Lines(sight, culture).Take(12).Select(CardGrammar.Note)),
        ],
        Buttons =
        [
            .. Moves(sight, culture),
            .. sight.May(ReviewDeed.Postpone) ? [Stop(sight, "PostponeButton", "PostponeNote", "review.postpone", culture)] : Array.Empty<CardAction>(),
            .. sight.May(ReviewDeed.Cancel) ? [Stop(sight, "CancelButton", "CancelNote", "review.cancel", culture)] : Array.Empty<CardAction>(),
            CommitteeLook.Open(Say(culture, "CommitteeButton")),
        ],
    };

    // Only to a time that the quorum said yes to; else the meeting is postponed and times are looked for again.
    private static IEnumerable<CardAction> Moves(ReviewSight sight, CultureInfo culture)
    {
        var review = sight.Review;
        List<ProposedTime> others =
        [
            .. review.Times.Where(time => time.Start > sight.Now && time.Start != review.Meeting?.Start
                && review.Quorum.IsMet(FixMeeting.Accepted(review, time.Number))),
        ];
        return others.Count == 0 || !sight.May(ReviewDeed.Move)
            ? []
            :
            [
                CardGrammar.Exceptional(
                    Say(culture, "MoveButton"),
                    ReviewLook.Step(review, Say(culture, "MoveSend"), "review.move"),
                    CardGrammar.Note(Say(culture, "MoveNote")),
                    TimeLook.Choose(sight, others, Say(culture, "FixLabel"), culture),
                    CardGrammar.Reason(Say(culture, "ReasonFact"), Say(culture, "ReasonMissing"))),
            ];
    }

    // Before times were looked for, the register says who will sit.
    private static IReadOnlyList<Seat> Seats(ReviewSight sight) =>
        sight.Review.Seats.Count > 0 ? sight.Review.Seats : sight.Committee.On(sight.Today);

    private static Container Row(ReviewSight sight, Seat seat, CultureInfo culture) => new(
    [
        new TextBlock(CardText.Join(culture, ReviewLook.Who(sight, seat.Holder), seat.IsChair ? Say(culture, "Chair") : "")),
        CardGrammar.Note(CardText.Join(
            culture,
            seat.Deputy is { } deputy ? Say(culture, "DeputyIs", ReviewLook.Who(sight, deputy)) : Say(culture, "NoDeputy"),
            Answer(sight, seat, culture))) with { Spacing = Spacing.None },
    ]);

    private static string Answer(ReviewSight sight, Seat seat, CultureInfo culture)
    {
        var review = sight.Review;
        return review.Status switch
        {
            ReviewStatus.Scheduling => Votes(review, seat, culture),
            ReviewStatus.Scheduled or ReviewStatus.InputsOpen or ReviewStatus.Ready => MeetingLook.Of(review.Answers.GetValueOrDefault(seat.Holder), culture),
            _ => "",
        };
    }

    private static string Votes(Review review, Seat seat, CultureInfo culture)
    {
        List<TimeVote> votes = [.. review.Votes.Where(vote => vote.By == seat.Holder || vote.By == seat.Deputy).OrderBy(vote => vote.Number)];
        return votes.Count == 0 ? Say(culture, "NotVoted") : ReviewNames.List([.. votes.Select(vote => $"{vote.Number} {TimeLook.Of(vote.Choice, culture)}")], culture);
    }

    private static ActionShowCard Stop(ReviewSight sight, string button, string note, string verb, CultureInfo culture) => CardGrammar.Exceptional(
        Say(culture, button),
        ReviewLook.Step(sight.Review, Say(culture, button), verb) with { Style = ActionStyle.Destructive },
        CardGrammar.Note(Say(culture, note)),
        CardGrammar.Reason(Say(culture, "ReasonFact"), Say(culture, "ReasonMissing")));

    private static string Say(CultureInfo culture, string key, params object[] values) => ReviewLook.Say(culture, key, values);
}
