using System.Text.Json.Serialization;

namespace TeamsIsms.Operation.Backups;

/// <summary>What a backup holds; written last, so a folder without it is no backup.</summary>
/// <param name="Version">Of the format of the files.</param>
/// <param name="At">When it was begun.</param>
public sealed record BackupManifest(int Version, DateTimeOffset At, IReadOnlyList<BackupFile> Files)
{
    public const string FileName = "manifest.json";
    public const int Current = 1;

    [JsonIgnore]
    public long Rows => Files.Sum(file => file.Rows);
}

/// <summary>One table's rows, one JSON object a line.</summary>
/// <param name="Sha256">Of the file, in lower-case hexadecimal digits.</param>
public sealed record BackupFile(string Table, string Name, long Rows, string Sha256);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(BackupManifest))]
internal sealed partial class BackupJson : JsonSerializerContext;
