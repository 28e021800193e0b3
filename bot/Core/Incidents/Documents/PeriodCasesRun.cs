namespace TeamsIsms.Incidents.Documents;

/// <summary>Reads what figures are made from.</summary>
internal sealed class PeriodCasesRun(IncidentTable incidents)
{
    /// <summary>Every case of the years of a period, and every open one.</summary>
    public async Task<IReadOnlyList<ICase>> ReadAsync(FigurePeriod period, CancellationToken cancellationToken)
    {
        var cases = new Dictionary<CaseId, ICase>();
        for (var year = period.First.Year; year <= period.Last.Year; year++)
        {
            await foreach (var @case in incidents.YearAsync(year, cancellationToken))
            {
                cases[@case.Id] = @case;
            }
        }

        await foreach (var @case in incidents.OpenAsync(cancellationToken))
        {
            cases[@case.Id] = @case;
        }

        return [.. cases.Values];
    }
}
