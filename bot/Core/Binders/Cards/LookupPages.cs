using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Binders.Cards;

/// <summary>A long list, some rows at a time.</summary>
internal static class LookupPages
{
    public const int Rows = 8;

    public static int Of(int count) => Math.Max(1, (count + Rows - 1) / Rows);

    /// <summary>A name and a smaller line.</summary>
    public static Container Row(string title, string note, int at) => new(
    [
        new TextBlock(CardText.OneLine(title, 80)) { Weight = TextWeight.Bolder },
        CardGrammar.Note(note) with { Spacing = Spacing.None },
    ])
    {
        Separator = at > 0,
    };

    /// <summary>Which page it is; null when there is one.</summary>
    public static TextBlock? Place(int page, int pages, CultureInfo culture) =>
        pages == 1 ? null : CardGrammar.Note(BinderWords.Text.Say(culture, "PageOf", page, pages));

    /// <summary>To the page before and the one after, as far as they exist, and to the file.</summary>
    public static IEnumerable<CardAction> Steps(string verb, int page, int pages, (string Name, string Value)[] data, CultureInfo culture)
    {
        if (page > 1)
        {
            yield return CardGrammar.Secondary(BinderWords.Text.Say(culture, "PreviousPage"), verb, [.. data, Page(page - 1)]);
        }

        if (page < pages)
        {
            yield return CardGrammar.Secondary(BinderWords.Text.Say(culture, "NextPage"), verb, [.. data, Page(page + 1)]);
        }

        yield return CardGrammar.Secondary(BinderWords.Text.Say(culture, "FileButton"), verb, [.. data, ("file", "true")]);
    }

    private static (string Name, string Value) Page(int page) => ("page", page.ToString(CultureInfo.InvariantCulture));
}
