using System.Globalization;
using TeamsIsms.Documents.External;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Documents.Find;

/// <summary>What was found for some words: the organisation's documents and those of external origin, each as it is in force.</summary>
public static class FoundCard
{
    private const int Most = 10;

    /// <param name="today">In Taipei.</param>
    public static AdaptiveCard Draw(
        string words, IReadOnlyList<FoundDocument> found, IReadOnlyList<ExternalDocument> external, DateOnly today, CultureInfo culture)
    {
        var (own, others) = (found.Take(Most).ToList(), external.Take(Most).ToList());
        var (all, more) = (found.Count + external.Count, found.Count - own.Count + external.Count - others.Count);
        return CardGrammar.Card(
            culture,
            new CardHead(all == 0 ? ContainerStyle.Emphasis : ContainerStyle.Accent, FoundLook.Say(culture, "Kicker"), FoundLook.Say(culture, "Title", CardText.OneLine(words, 40)))
            {
                Figure = all == 0 ? null : FoundLook.Say(culture, "Figure", all),
            },
            [
                CardGrammar.Sentence(FoundLook.Say(culture, all == 0 ? "Nothing" : "Sentence")),
                own.Count > 0 && others.Count > 0 ? CardGrammar.Heading(FoundLook.Say(culture, "OwnGroup")) : null,
                CardGrammar.List(own.Select((one, at) => Row(one, culture) with { Separator = at > 0 })),
                others.Count > 0 ? CardGrammar.Heading(FoundLook.Say(culture, "ExternalGroup")) : null,
                CardGrammar.List(others.Select((one, at) => ExternalLook.Row(one, today, culture) with { Separator = at > 0 })),
                more > 0 ? CardGrammar.Note(FoundLook.Say(culture, "More", more)) : null,
            ],
            [CardGrammar.Secondary(FoundLook.Say(culture, "AllButton"), "document.list")]);
    }

    private static ColumnSet Row(FoundDocument found, CultureInfo culture) => new(
    [
        new Column(
        [
            new TextBlock(CardText.OneLine(found.Line.Title)) { Weight = TextWeight.Bolder },
            CardGrammar.Note(FoundLook.Line(found, culture)) with { Spacing = Spacing.None },
            .. FoundLook.Warning(found, culture) is { } warning
                ? [new TextBlock(warning) { Size = TextSize.Small, Weight = TextWeight.Bolder, Color = TextColor.Attention, Spacing = Spacing.None }]
                : (CardElement[])[],
        ]),
        new Column([new ActionSet([CardGrammar.Secondary(FoundLook.Say(culture, "ShowButton"), "document.show", ("id", found.Line.Id.ToString()))])])
        {
            Width = "auto",
            VerticalContentAlignment = VerticalAlignment.Center,
        },
    ]);
}
