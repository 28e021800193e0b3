namespace TeamsIsms.Incidents.Notices;

/// <summary>Who is on call, by the clock of Taipei.</summary>
internal static class Rota
{
    /// <returns>Each person once, in the order of the configuration; empty when nobody is.</returns>
    public static IReadOnlyList<Guid> At(IReadOnlyList<OnCallOptions> turns, DateTimeOffset now)
    {
        var (day, time) = (Taipei.Day(now), Taipei.Time(now));
        return [.. turns.Where(turn => Covers(turn, day, time)).Select(turn => turn.Person!.Value).Distinct()]; // checked at the start
    }

    private static bool Covers(OnCallOptions turn, DateOnly day, TimeOnly time) => turn switch
    {
        { Start: null } or { End: null } => IsOn(turn, day),
        { Start: { } start, End: { } end } when start < end => start <= time && time < end && IsOn(turn, day),

        // over midnight: the morning belongs to the day before
        { Start: { } start, End: { } end } => (time >= start && IsOn(turn, day)) || (time < end && IsOn(turn, day.AddDays(-1))),
    };

    private static bool IsOn(OnCallOptions turn, DateOnly day) =>
        !(day < turn.From) && !(day > turn.To) && (turn.Weekdays.Count == 0 || turn.Weekdays.Contains(day.DayOfWeek));
}
