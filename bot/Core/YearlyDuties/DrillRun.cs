using TeamsIsms.Incidents;

namespace TeamsIsms.YearlyDuties;

/// <summary>Reads the drills among the incidents.</summary>
internal sealed class DrillRun(IncidentTable incidents)
{
    /// <param name="first">Year of the case's number.</param>
    /// <param name="last">Likewise; it belongs to them.</param>
    public async Task<IReadOnlyList<Incident>> BetweenAsync(int first, int last, CancellationToken cancellationToken)
    {
        var drills = new List<Incident>();
        for (var year = first; year <= last; year++)
        {
            await foreach (var found in incidents.YearAsync(year, cancellationToken))
            {
                if (found is Incident { IsDrill: true } drill)
                {
                    drills.Add(drill);
                }
            }
        }

        return drills;
    }
}
