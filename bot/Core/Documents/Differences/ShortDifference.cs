namespace TeamsIsms.Documents.Differences;

/// <summary>What a revision that was submitted says differently, as the cards of those who decide show it.</summary>
/// <param name="Sha256">Of the file that was compared.</param>
/// <param name="Found">Its first passages, shortened; null where the two files cannot be compared.</param>
public sealed record ShortDifference(string Sha256, DocumentDifference? Found)
{
    /// <summary>More of them are on the card of the difference.</summary>
    public const int MostPassages = 3;

    // A card is 28 KB at most, and a passage of many small changes takes a run for each of them.
    private const int MostPieces = 8;
    private const int MostLetters = 120;

    private const string Cut = "…";

    public static ShortDifference Of(string sha256, Outcome<DocumentDifference> difference) =>
        new(sha256, difference.Value is { } found ? found with { Passages = [.. found.Passages.Take(MostPassages).Select(Short)] } : null);

    private static ChangedPassage Short(ChangedPassage passage) => passage with
    {
        Pieces =
        [
            .. passage.Pieces.Take(MostPieces).Select(piece => piece with { Text = Short(piece.Text) }),
            .. passage.Pieces.Count > MostPieces ? [new TextPiece(PieceKind.Same, Cut)] : Array.Empty<TextPiece>(),
        ],
    };

    private static string Short(string text) => text.Length <= MostLetters
        ? text
        : $"{text[..Whole(text, MostLetters / 2)]}{Cut}{text[Whole(text, text.Length - (MostLetters / 2))..]}";

    // Never through a letter of two code units.
    private static int Whole(string text, int at) => char.IsLowSurrogate(text[at]) ? at - 1 : at;
}
