using TeamsIsms.Incidents.Documents;

namespace TeamsIsms.Incidents.Notices;

/// <summary>When unit heads hear of their units unasked: on Monday at nine, or when work begins after it, of the week before.</summary>
internal static class WeeklyDigest
{
    /// <summary>
    /// The weeks whose digest is due and not yet out of date, oldest first: of the last week, and after a week without any working
    /// day of the one before it too.
    /// </summary>
    public static IEnumerable<FigurePeriod> Due(DateTimeOffset now)
    {
        var current = FigurePeriod.WeekOf(Taipei.Day(now));
        return
            from monday in (DateOnly[])[current.Previous().First, current.First]
            let due = WorkingCalendar.NextWorkingInstant(Taipei.At(monday, WorkingCalendar.Opening))
            where due <= now && current.Contains(due)
            select FigurePeriod.WeekOf(monday).Previous();
    }

    /// <summary>The units with something to tell, each with what its head learns.</summary>
    public static IEnumerable<UnitDigest> Of(IReadOnlyList<ICase> cases, FigurePeriod week) =>
        from unit in cases.Select(@case => @case.ReporterUnit).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
        let digest = UnitDigest.Of(cases, unit, AnyHead, week)
        where digest.Lines.Count > 0
        select digest;

    private static CaseActor AnyHead { get; } = new(Guid.Empty, [Role.UnitHead]);
}
