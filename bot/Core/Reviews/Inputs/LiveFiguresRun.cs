namespace TeamsIsms.Reviews.Inputs;

/// <summary>Asks every source that feeds a leaf.</summary>
internal sealed class LiveFiguresRun(IEnumerable<IReviewSource> sources)
{
    public async Task<SayFigures> ReadAsync(InputLeaf leaf, LiveScope scope, CancellationToken cancellationToken)
    {
        var parts = new List<SayFigures>();
        foreach (var source in sources.Where(source => source.Leaves.Contains(leaf)))
        {
            parts.Add(await source.ReadAsync(leaf, scope, cancellationToken));
        }

        return culture => LiveFigures.Join(parts.Select(say => say(culture)));
    }

    /// <summary>Of every leaf that a source feeds.</summary>
    public async Task<IReadOnlyDictionary<InputLeaf, SayFigures>> ReadAsync(LiveScope scope, CancellationToken cancellationToken)
    {
        var read = new Dictionary<InputLeaf, SayFigures>();
        foreach (var leaf in InputLeaves.All)
        {
            read[leaf] = await ReadAsync(leaf, scope, cancellationToken);
        }

        return read;
    }
}
