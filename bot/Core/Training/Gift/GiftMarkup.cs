using TeamsIsms.Training.Questions;

namespace TeamsIsms.Training.Gift;

/// <summary>The name of a markup before a text: <c>[html]</c>.</summary>
internal static class GiftMarkup
{
    private static readonly (Markup Markup, string Mark)[] Marks =
        [(Markup.Moodle, "[moodle]"), (Markup.Plain, "[plain]"), (Markup.Markdown, "[markdown]"), (Markup.Html, "[html]")];

    public static string Mark(Markup markup) => Marks.First(known => known.Markup == markup).Mark;

    /// <param name="inherited">What holds where the text names none.</param>
    public static MarkedText Read(GiftPiece piece, Markup inherited)
    {
        var text = piece.Trim();
        foreach (var (markup, mark) in Marks)
        {
            if (text.Span.StartsWith(mark, StringComparison.OrdinalIgnoreCase))
            {
                return new MarkedText(Decode(text.From(mark.Length)), markup);
            }
        }

        return new MarkedText(Decode(text), inherited);
    }

    private static string Decode(GiftPiece piece) => GiftText.Decode(piece.Trim().ToString()).Trim();
}
