namespace TeamsIsms.People;

/// <summary>The day's refresh, if it is due.</summary>
internal sealed class DirectoryDayRun(DirectoryTable directory, DirectoryRun refresh, TimeProvider time)
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var (state, _) = await directory.StateAsync(cancellationToken);
        if (RefreshPlan.IsDue(state, time.GetUtcNow()))
        {
            await refresh.RefreshAsync(cancellationToken);
        }
    }
}
