using System.Globalization;
using TeamsIsms.Teams.Cards;
using TeamsIsms.Training.Bank;

namespace TeamsIsms.Training.Cards.Bank;

/// <summary>What reviewers and authors are told of the questions that were submitted together.</summary>
public static class ReviewNoticeCard
{
    private const int MostReasons = 10;
    private const int LongestReason = 200;

    /// <summary>For a reviewer.</summary>
    /// <param name="by">Name of whoever submitted them.</param>
    public static AdaptiveCard Asked(ReviewTally round, string by, CultureInfo culture) => CardGrammar.Card(
        culture,
        new CardHead(
            round.Waiting > 0 ? ContainerStyle.Accent : ContainerStyle.Emphasis,
            BankLook.Say(culture, "ReviewsKicker"),
            BankLook.Say(culture, round.Waiting > 0 ? "ReviewsAskedTitle" : "ReviewsDoneTitle"))
        {
            Figure = BankLook.Say(culture, "QuestionsFigure", round.All),
        },
        [
            CardGrammar.Sentence(round.Waiting > 0
                ? BankLook.Say(culture, "ReviewsAsked", CardText.OneLine(by), round.All)
                : BankLook.Say(culture, "ReviewsDone")),
            round.Waiting == 0 ? Counts(round, culture) : null,
        ],
        round.Waiting > 0 ? [CardGrammar.Primary(BankLook.Say(culture, "ReviewBegin"), "question.review")] : [BankLook.Home(culture)]);

    /// <summary>For whoever wrote or submitted them.</summary>
    /// <param name="round">The questions that are the person's.</param>
    public static AdaptiveCard Outcome(IReadOnlyList<Question> round, CultureInfo culture)
    {
        var tally = ReviewTally.Of(round);
        List<Question> refused = [.. round.Where(question => question.Review?.Status is ApprovalStatus.ChangesRequested or ApprovalStatus.Rejected)];
        return CardGrammar.Card(
            culture,
            new CardHead(
                refused.Count > 0 ? ContainerStyle.Warning : ContainerStyle.Good,
                BankLook.Say(culture, "ReviewsKicker"),
                BankLook.Say(culture, refused.Count > 0 ? "OutcomeMendTitle" : "OutcomeTitle"))
            {
                Figure = BankLook.Say(culture, "OutcomeFigure", tally.Approved, tally.All),
            },
            [
                CardGrammar.Sentence(BankLook.Say(culture, refused.Count > 0 ? "OutcomeMend" : "Outcome")),
                Counts(tally, culture),
                CardGrammar.List(refused.Take(MostReasons).Select((question, at) => Row(question, culture) with { Separator = at > 0 })),
                refused.Count > MostReasons ? CardGrammar.Note(BankLook.Say(culture, "MoreReasons", refused.Count - MostReasons)) : null,
            ],
            BankLook.Home(culture));
    }

    private static Container Row(Question question, CultureInfo culture) => new(
    [
        new TextBlock(CardText.OneLine(question.Newest.Content.Title)) { Weight = TextWeight.Bolder },
        CardGrammar.Note(CardText.Join(
            culture,
            question.Review is { } review ? ApprovalLook.Say(review.Status, culture) : "",
            CardText.OneLine(question.Reason ?? "", LongestReason))) with
        { Spacing = Spacing.None },
    ]);

    private static FactSet? Counts(ReviewTally round, CultureInfo culture) => CardGrammar.Facts(
        (BankLook.Say(culture, "ApprovedFact"), BankLook.Say(culture, "Questions", round.Approved)),
        (BankLook.Say(culture, "ReturnedFact"), round.Returned == 0 ? null : BankLook.Say(culture, "Questions", round.Returned)),
        (BankLook.Say(culture, "RejectedFact"), round.Rejected == 0 ? null : BankLook.Say(culture, "Questions", round.Rejected)),
        (BankLook.Say(culture, "InReviewFact"), round.Waiting == 0 ? null : BankLook.Say(culture, "Questions", round.Waiting)));
}
