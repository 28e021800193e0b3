using TeamsIsms.Training.Evaluations;

namespace TeamsIsms.Training.Results;

/// <summary>A person's hours of a calendar year in Taipei.</summary>
/// <param name="Hours">Of every kind.</param>
/// <param name="Balances">Against the quota of the person's group; empty where no quota holds.</param>
public sealed record TrainingYear(int Year, decimal Hours, IReadOnlyList<HourBalance> Balances)
{
    /// <param name="group">Null where the organisation's level asks for no hours.</param>
    public static TrainingYear Of(IEnumerable<PersonTraining> trainings, StaffGroup? group, int year)
    {
        List<HourEntry> entries = [.. trainings.Select(one => one.Hours).OfType<HourEntry>()];
        return new TrainingYear(
            year,
            entries.Where(entry => entry.On.Year == year).Sum(entry => entry.Hours),
            group is { } known ? HourQuota.Of(known, entries, year) : []);
    }

    public bool IsMet => Balances.Count > 0 && Balances.All(balance => balance.Missing == 0);
}
