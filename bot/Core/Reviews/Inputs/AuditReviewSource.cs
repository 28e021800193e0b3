using TeamsIsms.Audits;

namespace TeamsIsms.Reviews.Inputs;

/// <summary>Feeds the results of internal audits.</summary>
internal sealed class AuditReviewSource(AuditTable audits) : IReviewSource
{
    public IReadOnlyList<InputLeaf> Leaves { get; } = [InputLeaf.Audits];

    public async Task<SayFigures> ReadAsync(InputLeaf leaf, LiveScope scope, CancellationToken cancellationToken)
    {
        var all = await audits.ListAsync(cancellationToken);
        return culture => AuditFigures.Of(all, scope.Day, culture);
    }
}
