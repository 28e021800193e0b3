using Microsoft.Extensions.Logging;

namespace TeamsIsms.People;

/// <summary>What a refresh did.</summary>
internal sealed record DirectoryResult(bool Full, int People, int Changed, int Joined, int Left, int HeldLeavers);

/// <summary>
/// Brings the table People up to the directory: once a day by what changed, every seventh day, after a 410 and at first by reading everybody.
/// May be repeated at any point; who came and went is recorded before it is applied, so that a crash tells it twice and never not at all.
/// </summary>
internal sealed partial class DirectoryRun(
    DirectoryFullRun full, DirectoryDeltaRun delta, DirectoryTable directory, TimeProvider time, ILogger<DirectoryRun> logger)
{
    private static readonly TimeSpan FullAgain = TimeSpan.FromDays(7);

    public async Task<DirectoryResult> RefreshAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var (state, version) = await directory.StateAsync(cancellationToken);
        var (result, next) = await RefreshAsync(state, now, cancellationToken);
        // Another refresh that ran meanwhile has stored the same people; its state stands, and the next day begins there.
        await directory.SaveAsync(next, version, cancellationToken);
        Log.Refreshed(logger, result.Full, result.People, result.Changed, result.Joined, result.Left);
        if (result.HeldLeavers > 0)
        {
            Log.Held(logger, result.HeldLeavers, state.People);
        }

        return result;
    }

    private async Task<(DirectoryResult Result, DirectoryState State)> RefreshAsync(
        DirectoryState state, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (state is { DeltaLink: not null, RefreshedFully: { } read }
            && now - read < FullAgain
            && await delta.RefreshAsync(state, now, cancellationToken) is { } done)
        {
            return done;
        }

        return await full.RefreshAsync(state, now, cancellationToken);
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "Directory refreshed (full: {Full}): {People} people, {Changed} changed, {Joined} joined, {Left} left.")]
        public static partial void Refreshed(ILogger logger, bool full, int people, int changed, int joined, int left);

        [LoggerMessage(2, LogLevel.Warning, "{Leavers} of {People} people would have left. They are kept until Directory:ConfirmedLeavers says that it is right.")]
        public static partial void Held(ILogger logger, int leavers, int people);
    }
}
