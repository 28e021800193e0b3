using TeamsIsms.Incidents;

namespace TeamsIsms.Reviews.Inputs;

/// <summary>Feeds measurements, accepted risks and improvements from incidents, weaknesses and suggestions.</summary>
internal sealed class CaseReviewSource(IncidentTable cases) : IReviewSource
{
    public IReadOnlyList<InputLeaf> Leaves { get; } = [InputLeaf.Measurements, InputLeaf.RiskAssessment, InputLeaf.Improvements];

    public async Task<SayFigures> ReadAsync(InputLeaf leaf, LiveScope scope, CancellationToken cancellationToken)
    {
        var found = new Dictionary<CaseId, ICase>();
        for (var year = LivePeriod.Quarters(scope.Day)[0].Year; year <= scope.Day.Year; year++)
        {
            await foreach (var @case in cases.YearAsync(year, cancellationToken))
            {
                found[@case.Id] = @case;
            }
        }

        await foreach (var @case in cases.OpenAsync(cancellationToken))
        {
            found[@case.Id] = @case;
        }

        return leaf switch
        {
            InputLeaf.RiskAssessment => culture => CaseTrends.AcceptedRisks(found.Values, culture),
            InputLeaf.Improvements => culture => CaseTrends.Suggestions(found.Values, scope.Day, culture),
            _ => culture => CaseTrends.Measurements(found.Values, scope.Day, culture),
        };
    }
}
