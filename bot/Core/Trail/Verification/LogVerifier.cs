namespace TeamsIsms.Trail.Verification;

/// <summary>
/// Checks logs and the records they are of, in one pass over each. It stops at the first record that is wrong; where the rows of the
/// records are at hand, they tell which of two that disagree is the changed one.
/// </summary>
internal sealed class LogVerifier(IKeptLog log, Trust trust)
{
    private readonly PlaceIndex _places = new();
    private readonly List<(int Year, YearCheck Check, SealCheck Seals)> _years = [];

    /// <param name="only">The one year to check; null for all.</param>
    public async Task<Verdict> RunAsync(int? only, CancellationToken cancellationToken)
    {
        var all = await log.YearsAsync(cancellationToken);
        var years = all.Where(year => only is null || year == only).ToList();
        var fromStart = years.Count == 0 || years[0] == all[0];
        var chains = new ChainCheck(fromStart);
        var leaves = new SealLeaves(fromStart);
        var rows = new RowCheck(_places, leaves);
        var flaw = await ReadLogsAsync(years, chains, leaves, cancellationToken);
        if (log.HasRows && flaw is null or { Record: not null })
        {
            flaw = await ReadRowsAsync(rows, years, flaw, cancellationToken);
        }

        flaw ??= chains.Gaps().FirstOrDefault(gap => !rows.Waits(gap))?.Say();
        flaw ??= trust.Foreign(_years.Select(year => year.Seals.Origin)) is { } foreign ? new Flaw(FlawKind.OriginDiffers, foreign) : null;
        flaw ??= _years.Select(year => year.Seals.Stamps()).FirstOrDefault(wrong => wrong is not null);
        return new Verdict(flaw, [.. _years.Select(year => new CheckedYear(year.Year, year.Check.Size, year.Seals.Sizes))], rows.Waiting);
    }

    private async Task<Flaw?> ReadLogsAsync(List<int> years, ChainCheck chains, SealLeaves leaves, CancellationToken cancellationToken)
    {
        foreach (var year in years)
        {
            var seals = new SealCheck(log, year, trust, _years.LastOrDefault().Seals?.Last);
            var check = new YearCheck(log, year, seals, leaves, chains);
            _years.Add((year, check, seals));
            if (await check.RunAsync(_places, cancellationToken) is { } flaw)
            {
                return flaw;
            }
        }

        return null;
    }

    private async Task<Flaw?> ReadRowsAsync(RowCheck rows, List<int> years, Flaw? flaw, CancellationToken cancellationToken)
    {
        await foreach (var row in log.RowsAsync(cancellationToken))
        {
            rows.Add(row);
        }

        if (flaw is null)
        {
            await ReadNewAsync(rows, cancellationToken);
        }

        if (_places.First() is { } unseen)
        {
            rows.Missed(unseen.Year, await log.EntriesAsync(unseen.Year, unseen.Index, cancellationToken).FirstAsync(cancellationToken));
        }

        return rows.Find(flaw, year => years.Contains(year));
    }

    // Records that came in while the rows were read.
    private async Task ReadNewAsync(RowCheck rows, CancellationToken cancellationToken)
    {
        foreach (var (year, check, _) in _years)
        {
            await foreach (var entry in log.EntriesAsync(year, check.Size, cancellationToken))
            {
                rows.Came(year, entry);
            }
        }
    }
}
