namespace TeamsIsms.Campaigns;

/// <summary>Deletes expired links once a day; after a restart once more, which finds nothing.</summary>
internal sealed class LinkSweepRun(LinkTable links)
{
    private DateOnly _done;

    public async Task RunAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var today = Taipei.Day(now);
        if (_done != today)
        {
            await links.SweepAsync(now, cancellationToken);
            _done = today;
        }
    }
}
