using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace TeamsIsms.Sandbox.Library;

/// <summary>A file or folder of the library. Content of every version lies in its own file on disk.</summary>
internal sealed record LibraryItem(string Id, int Number, string? ParentId, string Name)
{
    public bool IsFolder { get; init; }

    public DateTimeOffset Created { get; init; }

    public DateTimeOffset Modified { get; init; }

    /// <summary>Raised with every change: the eTag.</summary>
    public int Tag { get; init; } = 1;

    /// <summary>Raised with a change of content only: the cTag.</summary>
    public int ContentTag { get; init; } = 1;

    /// <summary>Who has checked the file out, or null.</summary>
    public string? CheckedOutBy { get; init; }

    public JsonObject Fields { get; init; } = [];

    /// <summary>Oldest first; a folder has none.</summary>
    public IReadOnlyList<LibraryVersion> Versions { get; init; } = [];

    [JsonIgnore]
    public LibraryVersion Current => Versions[^1];

    [JsonIgnore]
    public long Size => IsFolder ? 0 : Current.Size;

    [JsonIgnore]
    public string ETag => string.Create(CultureInfo.InvariantCulture, $"\"{{{Id}}},{Tag}\"");

    [JsonIgnore]
    public string CTag => string.Create(CultureInfo.InvariantCulture, $"\"c:{{{Id}}},{ContentTag}\"");

    /// <summary>A change of the file or a field makes a version, as in a SharePoint library with major versions.</summary>
    public LibraryItem Next(DateTimeOffset now, LibraryVersion? content = null, JsonObject? fields = null)
    {
        var version = new LibraryVersion(Versions.Count + 1, now, content?.Size ?? Current.Size, content?.File ?? Current.File);
        return this with
        {
            Modified = now,
            Tag = Tag + 1,
            ContentTag = content is null ? ContentTag : ContentTag + 1,
            Fields = fields ?? Fields,
            Versions = [.. Versions, version],
        };
    }
}

/// <summary>One version; <c>File</c> is its content's name below the library's version folder.</summary>
internal sealed record LibraryVersion(int Number, DateTimeOffset At, long Size, string File)
{
    [JsonIgnore]
    public string Label => string.Create(CultureInfo.InvariantCulture, $"{Number}.0");
}
