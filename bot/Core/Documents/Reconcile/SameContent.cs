using System.IO.Compression;
using System.Security.Cryptography;
using System.Xml;
using System.Xml.Linq;
using TeamsIsms.Documents.Texts;

namespace TeamsIsms.Documents.Reconcile;

/// <summary>
/// Whether two Office files differ in nothing but what SharePoint itself writes into them: it copies the library's columns into the
/// file's properties ("property demotion"), which changes the bytes and nothing that anybody reads.
/// </summary>
internal static class SameContent
{
    private static readonly string[] Properties = ["docProps/", "customXml/", "[Content_Types].xml"];

    public static bool Is(byte[] before, byte[] after) =>
        before.AsSpan().SequenceEqual(after) || (Parts(before) is { } old && Parts(after) is { } @new && old.SequenceEqual(@new));

    /// <summary>Null for what is no Office file.</summary>
    private static List<(string Name, string Hash)>? Parts(byte[] file)
    {
        if (PackageGate.Judge(file) != PackageVerdict.MayOpen)
        {
            return null;
        }

        try
        {
            using var archive = new ZipArchive(new MemoryStream(file, writable: false), ZipArchiveMode.Read);
            return PackageGate.Judge(archive) != PackageVerdict.MayOpen
                ? null
                :
                [
                    .. from part in archive.Entries
                       where !Properties.Any(own => part.FullName.StartsWith(own, StringComparison.OrdinalIgnoreCase))
                       orderby part.FullName
                       select (part.FullName, part.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase) ? Relations(part) : Hash(part)),
                ];
        }
        catch (Exception e) when (e is InvalidDataException or XmlException or NotSupportedException)
        {
            return null;
        }
    }

    private static string Hash(ZipArchiveEntry part)
    {
        using var content = part.Open();
        return Convert.ToHexStringLower(SHA256.HashData(content));
    }

    // The ids of relations are numbered anew when one of a property comes or goes; where they point to stays.
    private static string Relations(ZipArchiveEntry part)
    {
        using var reader = XmlReader.Create(part.Open(), WordPackage.Settings);
        var targets = from relation in XDocument.Load(reader).Root!.Elements() // a document that loads has a root
                      let kind = (string?)relation.Attribute("Type") ?? ""
                      where !kind.Contains("custom", StringComparison.OrdinalIgnoreCase) && !kind.EndsWith("properties", StringComparison.OrdinalIgnoreCase)
                      orderby (string?)relation.Attribute("Id"), (string?)relation.Attribute("Target")
                      select $"{(string?)relation.Attribute("Id")} {kind} {(string?)relation.Attribute("Target")} {(string?)relation.Attribute("TargetMode")}";
        return string.Join('\n', targets);
    }
}
