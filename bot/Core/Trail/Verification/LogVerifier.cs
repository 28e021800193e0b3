namespace TeamsIsms.Trail.Verification;

/// <summary>
/// Checks logs and the records they are of, in one pass over each. It stops at the first record that is wrong; where the rows of the
/// records are at hand, they tell which of two that disagree is the changed one.
/// </summary>
internal sealed class LogVerifier(IKeptLog log, Trust trust)
{
    private readonly PlaceIndex _places = new();
    private readonly List<YearCheck> _years = [];

    /// <param name="only">The one year to check; null for all.</param>
    public async Task<Verdict> RunAsync(int? only, CancellationToken cancellationToken)
    {
        var all = await log.YearsAsync(cancellationToken);
        var years = all.Where(year => only is null || year == only).ToList();
        var chains = new ChainCheck(fromStart: years.FirstOrDefault() == all.FirstOrDefault());
        var rows = new RowCheck(_places);
        var flaw = await ReadLogsAsync(years, chains, cancellationToken);
        if (log.HasRows && flaw is null or { Record: not null })
        {
            flaw = await ReadRowsAsync(rows, years, flaw, cancellationToken);
        }

        flaw ??= chains.Gaps().FirstOrDefault(gap => !rows.Waits(gap))?.Say();
        flaw ??= _years.Select(year => year.Seals.Stamps()).FirstOrDefault(wrong => wrong is not null);
        return new Verdict(flaw, [.. years.Zip(_years, (year, check) => new CheckedYear(year, check.Size, check.Seals.Sizes))], rows.Waiting);
    }

    private async Task<Flaw?> ReadLogsAsync(List<int> years, ChainCheck chains, CancellationToken cancellationToken)
    {
        foreach (var year in years)
        {
            var check = new YearCheck(log, year, trust, chains, _places);
            _years.Add(check);
            if (await check.RunAsync(cancellationToken) is { } flaw)
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
            await ReadNewAsync(rows, years, cancellationToken);
        }

        if (_places.First() is { } unseen)
        {
            rows.Missed(unseen.Year, await log.EntriesAsync(unseen.Year, unseen.Index, cancellationToken).FirstAsync(cancellationToken));
        }

        return rows.Find(flaw, year => years.Contains(year));
    }

    // Records that came in while the rows were read.
    private async Task ReadNewAsync(RowCheck rows, List<int> years, CancellationToken cancellationToken)
    {
        foreach (var (year, check) in years.Zip(_years))
        {
            await foreach (var entry in log.EntriesAsync(year, check.Size, cancellationToken))
            {
                rows.Came(year, entry);
            }
        }
    }
}
