using System.IO.Compression;
using System.Xml;

namespace TeamsIsms.Documents.Texts;

/// <summary>The parts of a Word file by what they are for, whatever its writer called them.</summary>
internal sealed class WordPackage
{
    private const long MostLetters = 20_000_000;

    private readonly ZipArchive _archive;
    private readonly string _main;
    private readonly IReadOnlyList<Relation> _relations;

    private WordPackage(ZipArchive archive, string main, IReadOnlyList<Relation> relations) =>
        (_archive, _main, _relations) = (archive, main, relations);

    public static XmlReaderSettings Settings { get; } = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = MostLetters,
        CloseInput = true,
    };

    /// <summary>Null when the archive is no Word file.</summary>
    public static WordPackage? Open(ZipArchive archive) =>
        Relations(archive, "_rels/.rels").FirstOrDefault(relation => relation.Kind == "officeDocument") is { Target: var target }
        && Resolve("", target) is var main && archive.GetEntry(main) is not null
            ? new WordPackage(archive, main, [.. AllRelations(archive, main)])
            : null;

    /// <summary>Why it is not opened although it could be; null when it may.</summary>
    public Refusal? Refuse() =>
        _archive.Entries.Any(part => part.Name.Contains("vbaProject", StringComparison.OrdinalIgnoreCase)) ? new HasMacros()
        : _relations.Any(relation => relation.IsOutside) ? new ReachesOutside()
        : null;

    public ZipArchiveEntry? Styles() => Parts("styles").FirstOrDefault();

    /// <summary>The body, what stands on every page, the notes.</summary>
    public IEnumerable<(TextPart Part, ZipArchiveEntry Entry)> Texts() =>
    [
        (TextPart.Body, _archive.GetEntry(_main)!), // it was there when it was opened
        .. Parts("header").Select(entry => (TextPart.Header, entry)),
        .. Parts("footer").Select(entry => (TextPart.Footer, entry)),
        .. Parts("footnotes").Concat(Parts("endnotes")).Select(entry => (TextPart.Note, entry)),
    ];

    private IEnumerable<ZipArchiveEntry> Parts(string kind) =>
        from relation in _relations
        where relation.Kind == kind && !relation.IsExternal && relation.From == _main
        select _archive.GetEntry(Resolve(Folder(_main), relation.Target)) into entry
        where entry is not null
        orderby entry.FullName
        select entry;

    private static IEnumerable<Relation> AllRelations(ZipArchive archive, string main) =>
        from entry in archive.Entries
        where entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)
        let owner = entry.FullName.Replace("_rels/", "", StringComparison.Ordinal)[..^".rels".Length]
        from relation in Relations(archive, entry.FullName)
        select relation with { From = owner.Equals(main, StringComparison.OrdinalIgnoreCase) ? main : owner };

    private static List<Relation> Relations(ZipArchive archive, string name)
    {
        List<Relation> relations = [];
        if (archive.GetEntry(name) is not { } part)
        {
            return relations;
        }

        using var reader = XmlReader.Create(part.Open(), Settings);
        while (reader.Read())
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "Relationship" })
            {
                var kind = reader.GetAttribute("Type") ?? "";
                relations.Add(new Relation(
                    kind[(kind.LastIndexOf('/') + 1)..], reader.GetAttribute("Target") ?? "", reader.GetAttribute("TargetMode") == "External"));
            }
        }

        return relations;
    }

    private static string Folder(string part) => part[..(part.LastIndexOf('/') + 1)];

    private static string Resolve(string folder, string target)
    {
        if (target.StartsWith('/'))
        {
            return target[1..];
        }

        var path = new List<string>(folder.Split('/', StringSplitOptions.RemoveEmptyEntries));
        foreach (var step in target.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (step == "..")
            {
                path.RemoveRange(Math.Max(0, path.Count - 1), Math.Min(1, path.Count));
            }
            else
            {
                path.Add(step);
            }
        }

        return string.Join('/', path);
    }

    private sealed record Relation(string Kind, string Target, bool IsExternal)
    {
        public string From { get; init; } = "";

        /// <summary>Word itself notes the template of its own machine, which is harmless; a person has to choose a hyperlink.</summary>
        public bool IsOutside => IsExternal && Kind switch
        {
            "hyperlink" or "image" => false,
            "attachedTemplate" => !Uri.TryCreate(Target, UriKind.Absolute, out var template) || !template.IsFile || template.IsUnc,
            _ => true,
        };
    }
}
