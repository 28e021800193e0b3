using DiffPlex;
using DiffPlex.Model;
using TeamsIsms.Documents.Texts;

namespace TeamsIsms.Documents.Differences;

/// <summary>
/// Compares two revisions: first which paragraphs differ, each part of the file by itself, then what inside of a paragraph
/// (clause 6.4.2.3: changes are identified).
/// </summary>
internal static class CompareTexts
{
    /// <summary>More of them nobody reads on a card.</summary>
    public const int MostPassages = 200;

    public static DocumentDifference Compare(DocumentText before, DocumentText after)
    {
        var passages = new List<ChangedPassage>();
        foreach (var part in Enum.GetValues<TextPart>())
        {
            passages.AddRange(Of(part, Paragraphs(before, part), Paragraphs(after, part)));
        }

        return new DocumentDifference(
            passages.Count(passage => passage.Kind == PassageKind.Added),
            passages.Count(passage => passage.Kind == PassageKind.Removed),
            passages.Count(passage => passage.Kind == PassageKind.Changed),
            [.. passages.Take(MostPassages)]);
    }

    private static List<TextParagraph> Paragraphs(DocumentText text, TextPart part) =>
        [.. text.Paragraphs.Where(paragraph => paragraph.Part == part)];

    private static IEnumerable<ChangedPassage> Of(TextPart part, List<TextParagraph> before, List<TextParagraph> after)
    {
        var (headingsBefore, headingsAfter) = (Headings(before), Headings(after));
        foreach (var block in Blocks(before, after))
        {
            var removed = before.GetRange(block.DeleteStartA, block.DeleteCountA);
            var added = after.GetRange(block.InsertStartB, block.InsertCountB);
            foreach (var (old, @new) in PairParagraphs.Of(removed, added))
            {
                yield return (old, @new) switch
                {
                    ({ } from, { } to) => new ChangedPassage(
                        PassageKind.Changed, part, headingsAfter[block.InsertStartB + to], ComparePieces.Of(removed[from].Text, added[to].Text)),
                    ({ } from, null) => new ChangedPassage(
                        PassageKind.Removed, part, headingsBefore[block.DeleteStartA + from], [new TextPiece(PieceKind.Removed, removed[from].Text)]),
                    _ => new ChangedPassage(
                        PassageKind.Added, part, headingsAfter[block.InsertStartB + @new!.Value], [new TextPiece(PieceKind.Added, added[@new.Value].Text)]), // one of the two is there
                };
            }
        }
    }

    private static IList<DiffBlock> Blocks(List<TextParagraph> before, List<TextParagraph> after) => Differ.Instance.CreateDiffs(
        Joined(before), Joined(after), ignoreWhiteSpace: false, ignoreCase: false, LineChunks.Instance).DiffBlocks;

    private static string Joined(List<TextParagraph> paragraphs) => string.Join('\n', paragraphs.Select(paragraph => paragraph.Text));

    /// <summary>The nearest heading above each paragraph.</summary>
    private static List<string?> Headings(List<TextParagraph> paragraphs)
    {
        var headings = new List<string?>(paragraphs.Count);
        string? last = null;
        foreach (var paragraph in paragraphs)
        {
            headings.Add(last);
            last = paragraph.Level > 0 ? paragraph.Text : last;
        }

        return headings;
    }
}
