using TeamsIsms.Objectives;

namespace TeamsIsms.Reviews.Inputs;

/// <summary>Feeds the state of the security objectives.</summary>
internal sealed class ObjectiveReviewSource(ObjectiveTable objectives) : IReviewSource
{
    public IReadOnlyList<InputLeaf> Leaves { get; } = [InputLeaf.Objectives];

    public async Task<SayFigures> ReadAsync(InputLeaf leaf, LiveScope scope, CancellationToken cancellationToken)
    {
        var all = await objectives.ListAsync(cancellationToken);
        return culture => ObjectiveFigures.Of(all, scope.Day, culture);
    }
}
