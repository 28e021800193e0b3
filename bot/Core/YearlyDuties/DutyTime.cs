using System.Globalization;
using System.Text.Json;

namespace TeamsIsms.YearlyDuties;

/// <summary>One time that a duty was done.</summary>
/// <param name="Record">What shows it: a campaign's or a case's number, a file, a link. Empty where it was erased.</param>
public sealed record DutyTime(DutyKind Kind, DateOnly On, string Record)
{
    /// <summary>Who recorded it; null where the product knew by itself.</summary>
    public Guid? By { get; init; }

    /// <summary>When it was recorded, by the server's clock; null likewise.</summary>
    public DateTimeOffset? RecordedAt { get; init; }

    public string Note { get; init; } = "";

    /// <summary>What a record of the duty's trail tells; null when it is about something else.</summary>
    /// <remarks>Where the detail was erased, the day is that of the record.</remarks>
    internal static DutyTime? Of(DutyKind kind, TrailRecord record)
    {
        var leaf = TrailLeaf.Read(record.Leaf);
        if (leaf.Kind != TrailKinds.DutyRecorded)
        {
            return null;
        }

        var detail = record.Detail.Length is 0 ? new TrailDetail() : JsonSerializer.Deserialize(record.Detail, TrailJson.Default.TrailDetail);
        return new DutyTime(kind, Day(detail?.To) ?? Taipei.Day(leaf.At), detail?.Note ?? "")
        {
            By = TrailActor.PersonOf(leaf.Actor),
            RecordedAt = leaf.At,
            Note = detail?.Reason ?? "",
        };
    }

    private static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
