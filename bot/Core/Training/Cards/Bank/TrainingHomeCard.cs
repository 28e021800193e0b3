using System.Globalization;
using TeamsIsms.Teams.Cards;
using TeamsIsms.Training.Bank;

namespace TeamsIsms.Training.Cards.Bank;

/// <summary>Where the training manager and the reviewers of questions begin.</summary>
public static class TrainingHomeCard
{
    /// <param name="isManager">Who only reviews has no buttons to write questions.</param>
    public static AdaptiveCard Draw(BankFigures bank, bool isManager, CultureInfo culture) => CardGrammar.Card(
        culture,
        new CardHead(
            bank.ForMe > 0 ? ContainerStyle.Warning : ContainerStyle.Accent,
            BankLook.Say(culture, "HomeKicker"),
            BankLook.Say(culture, "HomeTitle"))
        {
            Figure = BankLook.Say(culture, "QuestionsFigure", bank.Approved),
        },
        [
            CardGrammar.Sentence(Sentence(bank, isManager, culture)),
            CardGrammar.Facts(
                (BankLook.Say(culture, "ApprovedFact"), BankLook.Say(culture, "Questions", bank.Approved)),
                (BankLook.Say(culture, "InReviewFact"), bank.InReview == 0 ? null : BankLook.Say(culture, "Questions", bank.InReview)),
                (BankLook.Say(culture, "DraftFact"), bank.Drafts == 0 ? null : BankLook.Say(culture, "Questions", bank.Drafts)),
                (BankLook.Say(culture, "ReturnedFact"), bank.Returned == 0 ? null : BankLook.Say(culture, "Questions", bank.Returned))),
        ],
        [
            .. Questions(bank, isManager, culture),
            .. isManager ? [CardGrammar.Secondary(BankLook.Say(culture, "CoursesButton"), "course.list")] : (CardAction[])[],
            CardGrammar.Secondary(BankLook.Say(culture, "ResultsButton"), "training.results"),
            CardGrammar.Secondary(BankLook.Say(culture, "MineButton"), "training.mine"),
        ]);

    private static IEnumerable<CardAction> Questions(BankFigures bank, bool isManager, CultureInfo culture)
    {
        if (bank.ForMe > 0)
        {
            yield return CardGrammar.Primary(BankLook.Say(culture, "ReviewButton", bank.ForMe), "question.review");
        }

        if (!isManager)
        {
            yield break;
        }

        if (bank.Drafts > 0)
        {
            var submit = BankLook.Say(culture, "SubmitButton", bank.Drafts);
            yield return bank.ForMe > 0 ? CardGrammar.Secondary(submit, "question.submit") : CardGrammar.Primary(submit, "question.submit");
        }

        yield return CardGrammar.Secondary(BankLook.Say(culture, "FilesButton"), "question.import");
    }

    private static string Sentence(BankFigures bank, bool isManager, CultureInfo culture) => BankLook.Say(culture, bank switch
    {
        { ForMe: > 0 } => "HomeReview",
        { Drafts: > 0 } when isManager => "HomeSubmit",
        _ when isManager => "HomeImport",
        _ => "HomeNothing",
    });
}
