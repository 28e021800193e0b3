using System.Globalization;
using TeamsIsms.Documents.Texts;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Documents.Differences;

/// <summary>Changed passages in words, old above new; what changed in them is struck or bold besides its colour, which not everybody sees.</summary>
public static class DifferenceSection
{
    private const int MostLetters = 300;
    private const int Around = 24;
    private const string Cut = "…";

    /// <summary>A part of another card: how much changed, and the first of it.</summary>
    public static IEnumerable<CardElement> Draw(ShortDifference difference, CultureInfo culture)
    {
        yield return CardGrammar.Heading(Say(culture, "SectionTitle"));
        if (difference.Found is not { } found)
        {
            yield return CardGrammar.Note(new NotComparable().Say(culture));
            yield break;
        }

        yield return CardGrammar.Note(Counts(found, culture));
        foreach (var passage in found.Passages)
        {
            yield return Passage(passage, culture);
        }

        if (found.Count > found.Passages.Count)
        {
            yield return CardGrammar.Note(Say(culture, "More", found.Count - found.Passages.Count));
        }
    }

    /// <summary>How many paragraphs are another.</summary>
    public static string Counts(DocumentDifference difference, CultureInfo culture) => difference.Count == 0
        ? Say(culture, "NoDifference")
        : Say(culture, "Counts", difference.Changed, difference.Added, difference.Removed);

    public static Container Passage(ChangedPassage passage, CultureInfo culture) => new(
    [
        CardGrammar.Note(CardText.Join(culture, Kind(passage.Kind, culture), Place(passage, culture))) with { Weight = TextWeight.Bolder },
        .. passage.Kind == PassageKind.Added ? [] : (CardElement[])[Line(passage, PieceKind.Removed, culture)],
        .. passage.Kind == PassageKind.Removed ? [] : (CardElement[])[Line(passage, PieceKind.Added, culture)],
    ])
    {
        Separator = true,
    };

    private static RichTextBlock Line(ChangedPassage passage, PieceKind side, CultureInfo culture)
    {
        List<TextPiece> pieces = [.. passage.Pieces.Where(piece => piece.Kind == side || piece.Kind == PieceKind.Same)];
        List<TextRun> runs = [new TextRun(Say(culture, side == PieceKind.Removed ? "Before" : "After")) { IsSubtle = true }];
        for (var at = 0; at < pieces.Count; at++)
        {
            var text = pieces[at].Kind == PieceKind.Same
                ? Context(pieces[at].Text, isFirst: at == 0, isLast: at == pieces.Count - 1)
                : Whole(pieces[at].Text);
            if (text.Length > 0)
            {
                runs.Add(pieces[at].Kind == PieceKind.Same ? new TextRun(text) : Changed(text, side));
            }
        }

        return new RichTextBlock(runs) { Spacing = Spacing.Small };
    }

    private static TextRun Changed(string text, PieceKind side) => new(text)
    {
        Weight = TextWeight.Bolder,
        Color = side == PieceKind.Removed ? TextColor.Attention : TextColor.Good,
        Strikethrough = side == PieceKind.Removed,
        Underline = side == PieceKind.Added,
    };

    // What did not change only tells where the change stands.
    private static string Context(string text, bool isFirst, bool isLast) => text switch
    {
        _ when text.Length <= 2 * Around => Whole(text),
        _ when isFirst && isLast => Whole(text),
        _ when isFirst => Cut + Whole(End(text)),
        _ when isLast => Whole(Start(text)) + Cut,
        _ => Whole(Start(text)) + Cut + Whole(End(text)),
    };

    private static string Start(string text) => text[..(char.IsHighSurrogate(text[Around - 1]) ? Around - 1 : Around)];

    private static string End(string text) => text[(char.IsLowSurrogate(text[^Around]) ? ^(Around - 1) : ^Around)..];

    // Cleaning takes the spaces at both ends, which part Latin words here.
    private static string Whole(string text)
    {
        var clean = CardText.OneLine(text, MostLetters);
        return clean.Length == 0 ? text.Length > 0 ? " " : ""
            : $"{(text[0] == ' ' ? " " : "")}{clean}{(text[^1] == ' ' ? " " : "")}";
    }

    private static string Place(ChangedPassage passage, CultureInfo culture) => passage.Part switch
    {
        TextPart.Body => CardText.OneLine(passage.Heading ?? "", 40),
        TextPart.Header => Say(culture, "PartHeader"),
        TextPart.Footer => Say(culture, "PartFooter"),
        TextPart.Note => Say(culture, "PartNote"),
    };

    private static string Kind(PassageKind kind, CultureInfo culture) => kind switch
    {
        PassageKind.Added => Say(culture, "AddedIn"),
        PassageKind.Removed => Say(culture, "RemovedIn"),
        PassageKind.Changed => Say(culture, "ChangedIn"),
    };

    private static string Say(CultureInfo culture, string key, params object[] values) => DifferenceWords.Text.Say(culture, key, values);
}
