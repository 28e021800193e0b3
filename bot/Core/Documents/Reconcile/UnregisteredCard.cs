using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Documents.Reconcile;

/// <summary>The files of the library that no document names, for document controllers.</summary>
public static class UnregisteredCard
{
    public static AdaptiveCard Draw(IReadOnlyList<LibraryDocument> files, CultureInfo culture) => CardGrammar.Card(
        culture,
        new CardHead(files.Count == 0 ? ContainerStyle.Good : ContainerStyle.Accent, Say(culture, "UnregisteredKicker"), Say(culture, "UnregisteredTitle"))
        {
            Figure = files.Count == 0 ? null : Say(culture, "UnregisteredFigure", files.Count),
        },
        [
            CardGrammar.Sentence(Say(culture, files.Count == 0 ? "UnregisteredEmpty" : "UnregisteredSentence")),
            CardGrammar.List(files.Select((file, at) => Row(file, culture) with { Separator = at > 0 })),
        ]);

    /// <summary>Opens this card from another one.</summary>
    public static ActionExecute Button(CultureInfo culture) =>
        CardGrammar.Secondary(Say(culture, "UnregisteredTitle"), "document.unregistered") with { AssociatedInputs = AssociatedInputs.None };

    private static ColumnSet Row(LibraryDocument file, CultureInfo culture) => new(
    [
        new Column(
        [
            new TextBlock(CardText.OneLine(file.Title.Length > 0 ? file.Title : file.Name)) { Weight = TextWeight.Bolder },
            .. file.Title.Length > 0 || file.Number.Length > 0
                ? [CardGrammar.Note(CardText.Join(culture, CardText.OneLine(file.Number), CardText.OneLine(file.Name))) with { Spacing = Spacing.None }]
                : (CardElement[])[],
        ]),
        new Column([new ActionSet([CardGrammar.Secondary(Say(culture, "RegisterButton"), "document.register", ("item", file.ItemId))])])
        {
            Width = "auto",
            VerticalContentAlignment = VerticalAlignment.Center,
        },
    ]);

    private static string Say(CultureInfo culture, string key, params object[] values) => ReconcileWords.Text.Say(culture, key, values);
}
