using TeamsIsms.Documents.Texts;

namespace TeamsIsms.Documents.Differences;

/// <summary>What of a document's text is another in the newer revision.</summary>
/// <param name="Added">Paragraphs that are new.</param>
/// <param name="Removed">Paragraphs that are gone.</param>
/// <param name="Changed">Paragraphs that say something else than before.</param>
/// <param name="Passages">Those paragraphs in the order of the text; where there are very many, the first of them.</param>
public sealed record DocumentDifference(int Added, int Removed, int Changed, IReadOnlyList<ChangedPassage> Passages)
{
    public int Count => Added + Removed + Changed;

    public bool Equals(DocumentDifference? other) => other is not null
        && (Added, Removed, Changed) == (other.Added, other.Removed, other.Changed) && Passages.SequenceEqual(other.Passages);

    public override int GetHashCode() => HashCode.Combine(Added, Removed, Changed);
}

public enum PassageKind
{
    Added,
    Removed,
    Changed,
}

/// <param name="Heading">The nearest heading above it; null where there is none.</param>
public sealed record ChangedPassage(PassageKind Kind, TextPart Part, string? Heading, IReadOnlyList<TextPiece> Pieces)
{
    public bool Equals(ChangedPassage? other) => other is not null
        && (Kind, Part, Heading) == (other.Kind, other.Part, other.Heading) && Pieces.SequenceEqual(other.Pieces);

    public override int GetHashCode() => HashCode.Combine(Kind, Part, Heading, Pieces.Count);
}

public enum PieceKind
{
    Same,
    Added,
    Removed,
}

/// <summary>Part of a paragraph. What was removed stands before what came in its place.</summary>
public sealed record TextPiece(PieceKind Kind, string Text);
