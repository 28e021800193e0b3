using System.IO.Compression;
using System.Text;
using System.Xml;

namespace TeamsIsms.Training.Sheets;

/// <summary>Finds the parts of a workbook and the text in them.</summary>
internal static class WorkbookParts
{
    private const string Folder = "xl/";
    private const string WorkbookPart = "xl/workbook.xml";
    private const string RelationsPart = "xl/_rels/workbook.xml.rels";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>Null when the archive is no workbook.</summary>
    public static ZipArchiveEntry? FirstSheet(ZipArchive archive, XmlReaderSettings settings)
    {
        if (archive.GetEntry(WorkbookPart) is not { } workbook || archive.GetEntry(RelationsPart) is not { } relations)
        {
            return null;
        }

        using var sheets = XmlReader.Create(workbook.Open(), settings);
        var id = Next(sheets, "sheet") ? sheets.GetAttribute("id", Relations) : null;
        using var targets = XmlReader.Create(relations.Open(), settings);
        while (id is not null && Next(targets, "Relationship"))
        {
            if (targets.GetAttribute("Id") == id && targets.GetAttribute("Target") is { } target)
            {
                return archive.GetEntry(target.StartsWith('/') ? target[1..] : Folder + target);
            }
        }

        return null;
    }

    /// <summary>Goes on to the next such element, whatever prefix its writer gave the namespace.</summary>
    public static bool Next(XmlReader reader, string name)
    {
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == name)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// The text of the cell or string the reader stands on: its value, or its runs put together; formulas and the readings of
    /// characters (furigana) are not part of it.
    /// </summary>
    public static string Text(XmlReader reader)
    {
        if (reader.IsEmptyElement)
        {
            return "";
        }

        var text = new StringBuilder();
        using var element = reader.ReadSubtree();
        element.Read();
        for (var more = element.Read(); more;)
        {
            if (element is { NodeType: XmlNodeType.Element, LocalName: "rPh" or "f" })
            {
                element.Skip();
                more = !element.EOF;
                continue;
            }

            text.Append(element.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.CDATA ? element.Value : "");
            more = element.Read();
        }

        return text.ToString();
    }
}
