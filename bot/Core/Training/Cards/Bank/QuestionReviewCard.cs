using System.Globalization;
using TeamsIsms.Teams.Cards;
using TeamsIsms.Training.Bank;
using TeamsIsms.Training.Import;
using TeamsIsms.Training.Questions;

namespace TeamsIsms.Training.Cards.Bank;

/// <summary>One question as its reviewer reads it: with the key, the explanation and the decision. Only for reviewers, in their own chat.</summary>
public static class QuestionReviewCard
{
    private const int LongestText = 1500;
    private const int LongestReason = 200;

    public static AdaptiveCard Draw(QuestionReviewView view, CultureInfo culture)
    {
        var content = view.Question.Newest.Content;
        return CardGrammar.Card(
            culture,
            new CardHead(
                view.Problem is null ? State(view.Question.Status) : ContainerStyle.Attention,
                BankLook.Say(culture, "ReviewKicker", BankLook.Category(content.Category, culture)),
                CardText.OneLine(content.Title))
            {
                Figure = view.Of > 0 ? BankLook.Say(culture, "ReviewPosition", view.Position, view.Of) : null,
            },
            [
                view.Problem is null ? null : CardGrammar.Problem(view.Problem),
                new TextBlock(CardText.Paragraph(PlainText.Of(content.Text), LongestText)) { Weight = TextWeight.Bolder },
                content.Image is { } image && ImageSource.IsAddress(image.Source)
                    ? new Image(new Uri(image.Source), CardText.OneLine(image.Alternative))
                    : null,
                .. QuestionKeyRows.Of(content.Key, culture),
                content.Explanation is null ? null : CardGrammar.Heading(BankLook.Say(culture, "ExplanationTitle")),
                content.Explanation is { } why ? new TextBlock(CardText.Paragraph(PlainText.Of(why), LongestText)) : null,
                CardGrammar.Facts(
                    (BankLook.Say(culture, "KindFact"), QuestionKeyRows.Kind(content.Key, culture)),
                    (BankLook.Say(culture, "DifficultyFact"), BankLook.Of(content.Difficulty, culture)),
                    (BankLook.Say(culture, "AreaFact"), content.Area is { } area ? ControlAreas.Number(area) : null),
                    (BankLook.Say(culture, "PictureFact"), content.Image is { } file && !ImageSource.IsAddress(file.Source)
                        ? CardText.OneLine($"{file.Source}（{file.Alternative}）")
                        : null),
                    (BankLook.Say(culture, "AuthorFact"), CardText.OneLine(view.Author)),
                    (BankLook.Say(culture, "VersionFact"), view.Question.Newest.Number > 1
                        ? BankLook.Say(culture, "Version", view.Question.Newest.Number)
                        : null),
                    (BankLook.Say(culture, "ReasonFact"), view.Question.Status == QuestionStatus.InReview
                        ? null
                        : CardText.OneLine(view.Question.Reason ?? "", LongestReason))),
                CardGrammar.History(view.Before is null ? [] : [view.Before]),
            ],
            Buttons(view, culture));
    }

    /// <summary>Nothing waits any more.</summary>
    /// <param name="before">What became of the question that was decided last; null when there was none.</param>
    public static AdaptiveCard Nothing(string? before, CultureInfo culture) => CardGrammar.Card(
        culture,
        new CardHead(ContainerStyle.Good, BankLook.Say(culture, "ReviewsKicker"), BankLook.Say(culture, "ReviewsDoneTitle")),
        [
            CardGrammar.Sentence(BankLook.Say(culture, "ReviewsDone")),
            CardGrammar.History(before is null ? [] : [before]),
        ],
        BankLook.Home(culture));

    private static IEnumerable<CardAction> Buttons(QuestionReviewView view, CultureInfo culture)
    {
        var id = view.Question.Id.ToString();
        if (view is { MayDecide: true, Question.Review: { } request })
        {
            foreach (var button in ApprovalLook.Decide(new ApprovalKey(QuestionSubject.Called, id), request, culture))
            {
                yield return button;
            }
        }

        yield return CardGrammar.Secondary(BankLook.Say(culture, view.MayDecide ? "SkipButton" : "NextButton"), "question.review", ("id", id));
    }

    private static ContainerStyle State(QuestionStatus status) => status switch
    {
        QuestionStatus.InReview => ContainerStyle.Accent,
        QuestionStatus.Approved => ContainerStyle.Good,
        QuestionStatus.Draft => ContainerStyle.Warning,
        QuestionStatus.Rejected => ContainerStyle.Attention,
        QuestionStatus.Retired => ContainerStyle.Emphasis,
    };
}
