using TeamsIsms.Feedback;

namespace TeamsIsms.Reviews.Inputs;

/// <summary>Feeds what interested parties said.</summary>
internal sealed class FeedbackReviewSource(FeedbackTable feedback) : IReviewSource
{
    public IReadOnlyList<InputLeaf> Leaves { get; } = [InputLeaf.Feedback];

    public async Task<SayFigures> ReadAsync(InputLeaf leaf, LiveScope scope, CancellationToken cancellationToken)
    {
        var all = await feedback.ListAsync(cancellationToken);
        return culture => FeedbackFigures.Of(all, scope.Day, culture);
    }
}
