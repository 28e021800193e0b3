namespace TeamsIsms.Training.Gift;

/// <summary>A part of a block that knows where it stands, so that a mistake in it can be told with its line.</summary>
internal readonly record struct GiftPiece(string Source, int Start, int End)
{
    public static GiftPiece Of(string source) => new(source, 0, source.Length);

    public int Length => End - Start;

    public bool IsEmpty => Start == End;

    public ReadOnlySpan<char> Span => Source.AsSpan(Start, Length);

    public char this[int at] => Source[Start + at];

    public override string ToString() => Source[Start..End];

    public int Find(string mark) => Span.IndexOf(mark, StringComparison.Ordinal);

    public bool Has(char mark) => Span.Contains(mark);

    public bool StartsWith(string mark) => Span.StartsWith(mark, StringComparison.Ordinal);

    /// <summary>The first letters, without those at <paramref name="end"/> and after it.</summary>
    public GiftPiece Until(int end) => new(Source, Start, Start + end);

    public GiftPiece From(int start) => new(Source, Start + start, End);

    public GiftPiece Trim()
    {
        var (start, end) = (Start, End);
        while (start < end && IsSpace(Source[start]))
        {
            start++;
        }

        while (start < end && IsSpace(Source[end - 1]))
        {
            end--;
        }

        return new(Source, start, end);
    }

    /// <summary>What stands before the first such mark, and what after it; null when there is none.</summary>
    public (GiftPiece Before, GiftPiece? After) Cut(string mark) =>
        Find(mark) is >= 0 and var at ? (Until(at), From(at + mark.Length)) : (this, null);

    private static bool IsSpace(char letter) => char.IsWhiteSpace(letter) || letter == GiftText.Comment;
}
