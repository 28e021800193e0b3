using System.Text.Json.Serialization;

namespace TeamsIsms.Incidents;

/// <summary>A file that proves something. The file lies in SharePoint; its hash stands here and in the trail.</summary>
/// <param name="Sequence">From 1, without gaps.</param>
/// <param name="Name">As the person named it.</param>
/// <param name="Sha256">Hexadecimal, of the bytes that were received.</param>
/// <param name="Size">In bytes.</param>
/// <param name="Where">Null when it is kept outside SharePoint, as a disk in a safe.</param>
public sealed record EvidenceItem(
    int Sequence, string Name, string Sha256, long Size, FolderLink? Where, Guid By, DateTimeOffset At, string? Note = null)
{
    /// <summary>Who held it, oldest first; the last one holds it now.</summary>
    public IReadOnlyList<Custody> Custody { get; init; } = [];

    /// <summary>Nobody but who brought it has held it.</summary>
    [JsonIgnore]
    public bool IsNew => Custody.Count == 1;
}

/// <param name="Holder">Who is responsible for it from then on.</param>
public sealed record Custody(Guid Holder, DateTimeOffset At, string? Note = null);
