using System.Globalization;
using Azure.Data.Tables;
using TeamsIsms.Storage;
using TeamsIsms.Trail.Log;
using TeamsIsms.Trail.Sequencing;

namespace TeamsIsms.Trail.Seals;

/// <summary>How a seal stands in the log's table: in its year's partition, by its day.</summary>
internal static class SealRows
{
    /// <summary>Begins the key of every seal of a year.</summary>
    public const string Prefix = "seal|";

    private const string Days = "yyyy-MM-dd";

    public static string Day(DateOnly day) => day.ToString(Days, CultureInfo.InvariantCulture);

    public static string Key(DateOnly day) => Prefix + Day(day);

    public static TableEntity Write(Seal seal)
    {
        var row = new TableEntity(LogRows.Partition(seal.Id.Year), Key(seal.Id.Day))
        {
            ["Size"] = seal.Edge.Size,
            ["Edge"] = string.Join(' ', seal.Edge.Hashes),
            ["Root"] = Convert.ToBase64String(seal.Edge.Root()),
            [nameof(Seal.Copied)] = seal.Copied,
            [nameof(Seal.Shared)] = seal.Shared,
        };
        if (seal.Previous is { } previous)
        {
            row["PreviousYear"] = previous.Year;
            row["PreviousDay"] = Day(previous.Day);
        }

        if (seal.At is { } stamped)
        {
            row[nameof(Seal.At)] = stamped;
        }

        foreach (var (name, text) in Texts(seal).Where(column => column.Text is not null))
        {
            row[name] = text;
        }

        return row;
    }

    public static Loaded<Seal> Read(int year, Row row)
    {
        var entity = row.Entity;
        var edge = new LogEdge(
            entity.GetInt64("Size") ?? throw new InvalidDataException($"{row.Key} has no size."),
            entity.GetString("Edge").Split(' ', StringSplitOptions.RemoveEmptyEntries));
        var previous = entity.GetInt32("PreviousYear") is { } before ? new SealReference(before, Day(entity.GetString("PreviousDay"))) : null;
        return new Loaded<Seal>(row.Key, row.Version, new Seal(new SealReference(year, Day(row.Key[Prefix.Length..])), edge, previous)
        {
            Checkpoint = entity.GetString(nameof(Seal.Checkpoint)),
            KeyId = entity.GetString(nameof(Seal.KeyId)),
            Key = entity.GetString(nameof(Seal.Key)),
            Token = entity.GetString(nameof(Seal.Token)),
            Nonce = entity.GetString(nameof(Seal.Nonce)),
            At = entity.GetDateTimeOffset(nameof(Seal.At)),
            Copied = entity.GetBoolean(nameof(Seal.Copied)) ?? false,
            Shared = entity.GetBoolean(nameof(Seal.Shared)) ?? false,
        });
    }

    private static IEnumerable<(string Name, string? Text)> Texts(Seal seal) =>
    [
        (nameof(Seal.Checkpoint), seal.Checkpoint),
        (nameof(Seal.KeyId), seal.KeyId),
        (nameof(Seal.Key), seal.Key),
        (nameof(Seal.Token), seal.Token),
        (nameof(Seal.Nonce), seal.Nonce),
    ];

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, Days, CultureInfo.InvariantCulture);
}
