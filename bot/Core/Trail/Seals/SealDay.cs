using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using TeamsIsms.Trail.Sequencing;

namespace TeamsIsms.Trail.Seals;

/// <summary>Which day is to be sealed, and what its leaf says.</summary>
internal static class SealDay
{
    private const string Function = "TrailSeal";

    /// <summary>
    /// The day whose seal is missing, the last one when there are several: one seal then stands for all of them. A log ends with its year.
    /// </summary>
    /// <param name="today">Of Taipei; never sealed itself.</param>
    public static DateOnly? Due(LogState state, DateOnly today)
    {
        var yesterday = today.AddDays(-1);
        var lastOfYear = new DateOnly(state.Year, 12, 31);
        var day = yesterday < lastOfYear ? yesterday : lastOfYear;
        return First(state) <= day ? day : null;
    }

    /// <summary>Whether the seal of this day is the last leaf of its log.</summary>
    public static bool Ends(LogState state, DateOnly day) => day >= new DateOnly(state.Year, 12, 31);

    /// <summary>
    /// The leaf: how many records of each kind came since the last seal, and the hashes of that seal's two files, whose time is so
    /// vouched for anew. The leaf itself holds the hash of the last checkpoint.
    /// </summary>
    public static TrailEvent Event(LogState state, DateOnly day, Seal? previous) => new(
        TrailKinds.SealDay,
        Subject(state.Year),
        TrailActor.System(Function),
        new TrailDetail(
            From: SealRows.Day(First(state)),
            To: SealRows.Day(day),
            Reason: previous is null
                ? null
                : $"{LogRows.Partition(previous.Id.Year)}/{SealRows.Day(previous.Id.Day)} {CheckpointHash(previous)} {TokenHash(previous)}",
            Note: string.Join('\n', state.Counts
                .OrderBy(count => count.Key, StringComparer.Ordinal)
                .Select(count => string.Create(CultureInfo.InvariantCulture, $"{count.Key} {count.Value}")))),
        previous is null ? null : CheckpointHash(previous));

    public static string Subject(int year) => $"seal/{LogRows.Partition(year)}";

    /// <summary>When the seal of this day raises the alarm if it is not there.</summary>
    public static DateTimeOffset LateAt(DateOnly day, TimeSpan after) => Taipei.At(day.AddDays(1), TimeOnly.MinValue) + after;

    private static DateOnly First(LogState state) => state.LastSeal?.Day.AddDays(1) ?? state.Begun;

    // it is done, so it has both
    private static string CheckpointHash(Seal seal) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(seal.Checkpoint!)));

    private static string TokenHash(Seal seal) => Convert.ToHexStringLower(SHA256.HashData(Convert.FromBase64String(seal.Token!)));
}
