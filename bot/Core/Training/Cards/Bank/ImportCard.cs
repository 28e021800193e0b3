using System.Globalization;
using TeamsIsms.Teams.Cards;
using TeamsIsms.Training.Bank;
using TeamsIsms.Training.Import;

namespace TeamsIsms.Training.Cards.Bank;

/// <summary>What became of a file of questions.</summary>
public static class ImportCard
{
    private const int MostErrors = 20;
    private const int LongestName = 80;

    public static AdaptiveCard Done(string name, QuestionImport import, CultureInfo culture)
    {
        var changes = import.Added + import.Changed;
        return CardGrammar.Card(
            culture,
            new CardHead(
                ContainerStyle.Good,
                BankLook.Say(culture, "ImportKicker"),
                BankLook.Say(culture, changes > 0 ? "ImportedTitle" : "SameTitle"))
            {
                Subtitle = CardText.OneLine(name, LongestName),
                Figure = BankLook.Say(culture, "QuestionsFigure", changes),
            },
            [
                CardGrammar.Sentence(BankLook.Say(culture, changes > 0 ? "Imported" : "Same")),
                CardGrammar.Facts(
                    (BankLook.Say(culture, "AddedFact"), BankLook.Say(culture, "Questions", import.Added)),
                    (BankLook.Say(culture, "ChangedFact"), BankLook.Say(culture, "Questions", import.Changed)),
                    (BankLook.Say(culture, "UnchangedFact"), BankLook.Say(culture, "Questions", import.Unchanged))),
            ],
            [
                .. changes > 0 ? [CardGrammar.Primary(BankLook.Say(culture, "SubmitAllButton"), "question.submit")] : (CardAction[])[],
                BankLook.Home(culture),
            ]);
    }

    /// <summary>Nothing was imported.</summary>
    /// <param name="list">Where all lines are listed when they are too many for a card.</param>
    public static AdaptiveCard Refused(string name, IReadOnlyList<ImportError> errors, Uri? list, CultureInfo culture) => CardGrammar.Card(
        culture,
        new CardHead(ContainerStyle.Attention, BankLook.Say(culture, "ImportKicker"), BankLook.Say(culture, "RefusedTitle"))
        {
            Subtitle = CardText.OneLine(name, LongestName),
            Figure = BankLook.Say(culture, "ErrorsFigure", errors.Count),
        },
        [
            CardGrammar.Sentence(BankLook.Say(culture, "Refused")),
            CardGrammar.List(errors.Take(MostErrors).Select((error, at) => new TextBlock(CardText.OneLine(error.Say(culture), 240))
            {
                Size = TextSize.Small,
                Separator = at > 0,
            })),
            errors.Count > MostErrors ? CardGrammar.Note(BankLook.Say(culture, "MoreErrors", errors.Count - MostErrors)) : null,
        ],
        [
            .. list is null ? (CardAction[])[] : [new ActionOpenUrl(BankLook.Say(culture, "ErrorsButton"), list)],
            CardGrammar.Secondary(BankLook.Say(culture, "TemplateButton"), "question.template"),
            BankLook.Home(culture),
        ]);
}
