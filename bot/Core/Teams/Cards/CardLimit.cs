using System.Globalization;

namespace TeamsIsms.Teams.Cards;

/// <summary>
/// Keeps a card within the size of a message: lists are cut first, with a line that says how many more there are,
/// then long texts.
/// </summary>
public static class CardLimit
{
    /// <summary>In UTF-8. Teams refuses messages from about 40 KB in some clouds; the envelope needs its part.</summary>
    public const int Bytes = 28 * 1024;

    private static readonly int[] Rows = [100, 50, 25, 12, 6, 3];
    private static readonly int[] Characters = [1000, 500, 200, 80];

    /// <summary>The card itself when it fits, else the longest shortened one that does.</summary>
    /// <exception cref="InvalidOperationException">It is too large even without its lists and long texts, which is a bug.</exception>
    public static AdaptiveCard Fit(AdaptiveCard card, CultureInfo culture)
    {
        if (Fits(card))
        {
            return card;
        }

        var shorter = from rows in Rows
                      select Cut(card, rows, int.MaxValue, culture);
        var shortest = from characters in Characters
                       select Cut(card, Rows[^1], characters, culture);
        return shorter.Concat(shortest).FirstOrDefault(Fits)
            ?? throw new InvalidOperationException($"A card is larger than {Bytes} bytes and nothing in it can be cut.");
    }

    private static bool Fits(AdaptiveCard card) => CardWire.Write(card).Length <= Bytes;

    private static AdaptiveCard Cut(AdaptiveCard card, int rows, int characters, CultureInfo culture) =>
        card with { Body = [.. card.Body.Select(element => Cut(element, rows, characters, culture))] };

    private static CardElement Cut(CardElement element, int rows, int characters, CultureInfo culture) => element switch
    {
        Container { IsList: true } list when list.Items.Count > rows => list with
        {
            Items =
            [
                .. list.Items.Take(rows).Select(item => Cut(item, rows, characters, culture)),
                More(list.Items.Count - rows, culture),
            ],
        },
        Container box => box with { Items = [.. box.Items.Select(item => Cut(item, rows, characters, culture))] },
        ColumnSet set => set with { Columns = [.. set.Columns.Select(column => Cut(column, rows, characters, culture))] },
        FactSet facts => facts with
        {
            Facts = [.. facts.Facts.Select(fact => fact with { Value = CardText.Paragraph(fact.Value, characters) })],
        },
        InputChoiceSet choices when choices.Choices.Count > rows => new Container(
            [choices with { Choices = [.. choices.Choices.Take(rows)] }, More(choices.Choices.Count - rows, culture)]),
        TextBlock text => text with { Text = CardText.Paragraph(text.Text, characters) },
        _ => element,
    };

    private static Column Cut(Column column, int rows, int characters, CultureInfo culture) =>
        column with { Items = [.. column.Items.Select(item => Cut(item, rows, characters, culture))] };

    private static TextBlock More(int count, CultureInfo culture) =>
        CardGrammar.Note(CardWords.Text.Say(culture, "More", count));
}
