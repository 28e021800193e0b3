using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace TeamsIsms.Bot.Package;

/// <summary>The files of an app package: the filled manifest, its language files and its two icons, and nothing else.</summary>
internal sealed record AppPackage(IReadOnlyDictionary<string, byte[]> Files)
{
    public const string ManifestFile = "manifest.json";

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // The same files make the same bytes: the earliest time a zip can hold stands for all of them.
    private static readonly DateTimeOffset Always = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The package, or everything that has to be changed first.</summary>
    /// <param name="folder">The files of the manifest's folder by name.</param>
    /// <param name="options">What this organisation fills in.</param>
    /// <param name="faults">Empty when there is a package.</param>
    public static AppPackage? Make(IReadOnlyDictionary<string, byte[]> folder, PackageOptions options, out IReadOnlyList<ManifestFault> faults)
    {
        var found = new List<ManifestFault>();
        faults = found;
        if (Read(folder, ManifestFile, found) is not { } template)
        {
            return null;
        }

        var manifest = AppManifest.Fill(template, options);
        found.AddRange(ManifestRules.Check(manifest));
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal)
        {
            [ManifestFile] = JsonSerializer.SerializeToUtf8Bytes<JsonNode>(manifest, Readable),
        };
        foreach (var name in Languages(manifest))
        {
            if (Read(folder, name, found) is { } language)
            {
                found.AddRange(LanguageRules.Check(manifest, name, language));
                files[name] = folder[name];
            }
        }

        foreach (var (kind, size) in (ReadOnlySpan<(string, int)>)[("color", IconRules.ColourSize), ("outline", IconRules.OutlineSize)])
        {
            var name = manifest["icons"]?[kind]?.ToString() ?? "";
            if (name.Length > 0 && Icon(folder, name, size, kind is "outline") is { } fault)
            {
                found.Add(fault);
            }
            else if (name.Length > 0)
            {
                files[name] = folder[name];
            }
        }

        return found.Count is 0 ? new AppPackage(files) : null;
    }

    public void Write(Stream stream)
    {
        using var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var (name, content) in Files)
        {
            var entry = zip.CreateEntry(name);
            entry.LastWriteTime = Always;
            using var file = entry.Open();
            file.Write(content);
        }
    }

    private static IEnumerable<string> Languages(JsonObject manifest) =>
        (manifest["localizationInfo"]?["additionalLanguages"] as JsonArray ?? []).Select(language => language?["file"]?.ToString() ?? "");

    private static ManifestFault? Icon(IReadOnlyDictionary<string, byte[]> folder, string name, int size, bool seeThrough) =>
        folder.TryGetValue(name, out var picture)
            ? IconRules.Check(name, picture, size, seeThrough)
            : new ManifestFault(name, "NoFile");

    private static JsonObject? Read(IReadOnlyDictionary<string, byte[]> folder, string name, List<ManifestFault> faults)
    {
        if (!folder.TryGetValue(name, out var content))
        {
            faults.Add(new ManifestFault(name, "NoFile"));
            return null;
        }

        try
        {
            return JsonNode.Parse(content) as JsonObject ?? throw new JsonException();
        }
        catch (JsonException)
        {
            faults.Add(new ManifestFault(name, "NotJson"));
            return null;
        }
    }
}
