using System.Globalization;

namespace TeamsIsms.Records;

/// <summary>A legal hold: placed by one, released by another, each with a reason.</summary>
public static class HoldRecords
{
    public const int LongestScope = 60;
    public const int LongestReason = 500;

    /// <summary>At one time, so that the class fits its row and its card.</summary>
    public const int MostHeld = 20;

    /// <summary>How many released ones are remembered with the class; the trail keeps them all.</summary>
    public const int MostReleased = 50;

    /// <param name="scope">Number of one object; nothing for the whole class.</param>
    public static Outcome<RecordStep> Hold(RecordClass records, string? scope, string? reason, RecordActor by, Act act)
    {
        var number = scope?.Trim() ?? "";
        return records switch
        {
            _ when !by.MayHold => new HolderNeeded(),
            _ when number.Length > LongestScope => new ScopeTooLong(LongestScope),
            _ when reason?.Trim() is not { Length: > 0 and <= LongestReason } => new ReasonNeeded(),
            _ when records.Held.Any(hold => IsSame(hold.Scope, number)) => new HeldAlready(),
            _ when records.Held.Count() >= MostHeld => new TooManyHolds(MostHeld),
            _ => RecordStep.Of(
                records with
                {
                    Holds = [.. Remembered(records), new LegalHold(Next(records), number, reason.Trim(), by.Person, act.At)],
                },
                TrailKinds.RecordsHeld,
                act,
                reason,
                Note(Next(records), number)),
        };
    }

    public static Outcome<RecordStep> Release(RecordClass records, int number, string? reason, RecordActor by, Act act) =>
        records.Held.FirstOrDefault(hold => hold.Number == number) switch
        {
            _ when !by.MayHold => new HolderNeeded(),
            null => new NotHeld(),
            { } own when own.By == by.Person => new OwnHold(),
            _ when reason?.Trim() is not { Length: > 0 and <= LongestReason } => new ReasonNeeded(),
            { } held => RecordStep.Of(
                records with
                {
                    Holds =
                    [
                        .. records.Holds.Select(hold => hold.Number == number
                            ? hold with { Release = new HoldRelease(reason.Trim(), by.Person, act.At) }
                            : hold),
                    ],
                },
                TrailKinds.RecordsReleased,
                act,
                reason,
                Note(number, held.Scope)),
        };

    /// <summary>Whether the object, or all of its class, is held. Letters' case and outer spaces make no other number.</summary>
    public static bool IsHeld(RecordClass records, string number) =>
        records.Held.Any(hold => hold.Scope.Length == 0 || IsSame(hold.Scope, number));

    private static IEnumerable<LegalHold> Remembered(RecordClass records)
    {
        var forgotten = records.Holds.Where(hold => hold.Release is not null).Reverse().Skip(MostReleased).ToHashSet();
        return records.Holds.Where(hold => !forgotten.Contains(hold));
    }

    private static int Next(RecordClass records) => records.Holds.Select(hold => hold.Number).DefaultIfEmpty().Max() + 1;

    private static bool IsSame(string one, string other) => string.Equals(one.Trim(), other.Trim(), StringComparison.OrdinalIgnoreCase);

    private static string Note(int number, string scope) =>
        string.Create(CultureInfo.InvariantCulture, $"hold {number} {(scope.Length == 0 ? "all" : scope)}");
}
