using TeamsIsms.Risks;

namespace TeamsIsms.Reviews.Inputs;

/// <summary>Feeds the risk assessment and the treatment plan from the register of risks.</summary>
internal sealed class RiskReviewSource(RiskTable risks) : IReviewSource
{
    public IReadOnlyList<InputLeaf> Leaves { get; } = [InputLeaf.RiskAssessment, InputLeaf.TreatmentPlan];

    public async Task<SayFigures> ReadAsync(InputLeaf leaf, LiveScope scope, CancellationToken cancellationToken)
    {
        var versions = await risks.VersionsAsync(cancellationToken);
        return leaf == InputLeaf.TreatmentPlan
            ? culture => RiskFigures.Treatment(versions.LastOrDefault(version => Taipei.Day(version.At) <= scope.Day), scope.Day, culture)
            : culture => RiskFigures.Assessment(versions, scope.Day, culture);
    }
}
