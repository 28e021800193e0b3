using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace TeamsIsms.Documents.Texts;

/// <summary>
/// The paragraphs of one part as a reader sees them when all tracked changes are accepted. Numbers that Word counts itself are not in
/// the file, so they are not here.
/// </summary>
internal sealed partial class WordParagraphs
{
    private readonly List<(string Text, int Level)> _lines = [];
    private readonly Stack<Paragraph> _open = new(); // a text box holds paragraphs inside of one

    private WordParagraphs()
    {
    }

    public IReadOnlyList<(string Text, int Level)> Lines => _lines;

    /// <summary>That a field starts a program or fetches from one (DDE).</summary>
    public bool CallsOutside { get; private set; }

    public static WordParagraphs Read(ZipArchiveEntry part, IReadOnlyDictionary<string, int> levels)
    {
        var found = new WordParagraphs();
        using var reader = XmlReader.Create(part.Open(), WordPackage.Settings);
        for (var more = reader.Read(); more;)
        {
            if (IsNotRead(reader))
            {
                reader.Skip();
                more = !reader.EOF;
                continue;
            }

            if (reader.NodeType == XmlNodeType.Element)
            {
                if (found.Take(reader, levels))
                {
                    continue; // the reader stands behind the text it took
                }
            }
            else if (reader is { NodeType: XmlNodeType.EndElement, LocalName: "p" })
            {
                found.Close();
            }

            more = reader.Read();
        }

        return found;
    }

    // What was deleted or moved away, what a paragraph looked like before, the reading of a character, and the second telling of a drawing.
    private static bool IsNotRead(XmlReader reader) =>
        reader is { NodeType: XmlNodeType.Element, LocalName: "del" or "moveFrom" or "pPrChange" or "rPrChange" or "rt" or "Fallback" };

    private bool Take(XmlReader reader, IReadOnlyDictionary<string, int> levels)
    {
        switch (reader.LocalName)
        {
            case "p" when !reader.IsEmptyElement:
                _open.Push(new Paragraph());
                break;
            case "pStyle" when _open.TryPeek(out var styled):
                styled.Level = levels.GetValueOrDefault(WordStyles.Attribute(reader, "val") ?? "");
                break;
            case "outlineLvl" when _open.TryPeek(out var outlined):
                outlined.Level = WordStyles.Outline(WordStyles.Attribute(reader, "val"));
                break;
            case "t" when _open.TryPeek(out var written):
                written.Text.Append(reader.ReadElementContentAsString());
                return true;
            case "instrText" when _open.TryPeek(out var told):
                told.Fields.Append(reader.ReadElementContentAsString());
                return true;
            case "tab" or "br" or "cr" when _open.TryPeek(out var broken):
                broken.Text.Append(' ');
                break;
            case "noBreakHyphen" when _open.TryPeek(out var hyphened):
                hyphened.Text.Append('-');
                break;
            case "fldSimple":
                CallsOutside |= Dde().IsMatch(WordStyles.Attribute(reader, "instr") ?? "");
                break;
        }

        return false;
    }

    private void Close()
    {
        if (_open.TryPop(out var done))
        {
            _lines.Add((done.Text.ToString(), done.Level));
            CallsOutside |= Dde().IsMatch(done.Fields.ToString());
        }
    }

    [GeneratedRegex(@"(?:^|\s)DDE(?:AUTO)?\s", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Dde();

    private sealed class Paragraph
    {
        public StringBuilder Text { get; } = new();

        /// <summary>What its fields do; one may be written in several pieces.</summary>
        public StringBuilder Fields { get; } = new();

        public int Level { get; set; }
    }
}
