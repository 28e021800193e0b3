using TeamsIsms.Training.Courses;

namespace TeamsIsms.Training.Evaluations;

/// <param name="On">The day the course was completed, in Taipei.</param>
public sealed record HourEntry(DateOnly On, decimal Hours, HourKind Kind);

/// <summary>What a person has, and what is still missing.</summary>
public sealed record HourBalance(HourKind? Kind, decimal Done, decimal Needed)
{
    public decimal Missing => Math.Max(Needed - Done, 0);
}

/// <summary>Hours of a calendar year against what the person's group needs.</summary>
public static class HourQuota
{
    private const decimal GeneralHours = 3;
    private const decimal DedicatedHours = 12;
    private const decimal SpecialistHours = 3;

    /// <returns>A balance for each duty; a kind of null counts hours of every kind.</returns>
    public static IReadOnlyList<HourBalance> Of(StaffGroup group, IReadOnlyCollection<HourEntry> entries, int year) => group switch
    {
        StaffGroup.General => [Balance(entries, null, GeneralHours, year, year)],
        StaffGroup.DedicatedSecurity => [Balance(entries, HourKind.Specialist, DedicatedHours, year, year)],
        StaffGroup.OtherTechnical =>
        [
            Balance(entries, HourKind.General, GeneralHours, year, year),
            Balance(entries, HourKind.Specialist, SpecialistHours, year - 1, year),
        ],
    };

    private static HourBalance Balance(IEnumerable<HourEntry> entries, HourKind? kind, decimal needed, int first, int last) => new(
        kind,
        entries.Where(entry => entry.On.Year >= first && entry.On.Year <= last && (kind is null || entry.Kind == kind)).Sum(entry => entry.Hours),
        needed);
}
