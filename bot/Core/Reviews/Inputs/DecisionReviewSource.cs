namespace TeamsIsms.Reviews.Inputs;

/// <summary>Feeds the follow-up of earlier decisions.</summary>
internal sealed class DecisionReviewSource(ReviewTable reviews) : IReviewSource
{
    public IReadOnlyList<InputLeaf> Leaves { get; } = [InputLeaf.EarlierDecisions];

    public async Task<SayFigures> ReadAsync(InputLeaf leaf, LiveScope scope, CancellationToken cancellationToken) =>
        await reviews.FindAsync(scope.Review, cancellationToken) is { } file
            ? culture => DecisionFigures.Of(file, scope.Day, culture)
            : static _ => LiveFigures.None;
}
