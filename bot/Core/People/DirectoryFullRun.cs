using System.Runtime.CompilerServices;

namespace TeamsIsms.People;

/// <summary>Reads everybody and stores what differs. People that the directory no longer has are kept as having left.</summary>
internal sealed class DirectoryFullRun(
    DirectoryClient client, DirectoryDeltaClient delta, RolesRun roles, PersonTable people, DirectoryLeaveRun leave)
{
    public async Task<(DirectoryResult Result, DirectoryState State)> RefreshAsync(
        DirectoryState state, DateTimeOffset now, CancellationToken cancellationToken)
    {
        // Taken first: what changes while everybody is read comes again with the next delta.
        var link = await delta.StartAsync(cancellationToken);
        var holders = await roles.ReadAsync(cancellationToken);
        var walk = await Walk.OfAsync(people.ReadStoredAsync(cancellationToken), cancellationToken);
        var tell = state.RefreshedFully is not null;

        var found = await leave.Writes.WriteAsync(
            walk.CompareAsync(EverybodyAsync(cancellationToken), holders, cancellationToken), now, tell, cancellationToken);
        var (left, held) = await leave.ApplyAsync(walk.Missing(), walk.Known, now, cancellationToken);
        await people.MarkHeadsAsync(walk.NewHeads(), isHead: true, cancellationToken);
        await people.MarkHeadsAsync(walk.FormerHeads(), isHead: false, cancellationToken);
        await people.KeepUnitsAsync(walk.Units, cancellationToken);
        await roles.WriteAsync(holders, cancellationToken);

        var done = found.Plus(left);
        var count = walk.Known + done.Joined - done.Left;
        return (
            new DirectoryResult(Full: true, count, done.Changed, done.Joined, done.Left, held),
            new DirectoryState
            {
                // Held leavers are in no later delta: everybody is read again.
                DeltaLink = held > 0 ? null : link,
                Refreshed = now,
                RefreshedFully = now,
                People = count,
                HeldLeavers = held,
            });
    }

    private async IAsyncEnumerable<Person> EverybodyAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var user in client.UsersAsync(cancellationToken))
        {
            yield return user;
        }

        await foreach (var contact in client.ExternalPartiesAsync(cancellationToken))
        {
            yield return contact;
        }
    }
}
