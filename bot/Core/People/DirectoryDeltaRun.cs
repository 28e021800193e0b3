using System.Runtime.CompilerServices;

namespace TeamsIsms.People;

/// <summary>Applies what changed since the last refresh, and whose roles changed, which no delta tells.</summary>
internal sealed class DirectoryDeltaRun(
    DirectoryDeltaClient client, RolesRun roles, PeopleTable people, PersonTable table, DirectoryLeaveRun leave)
{
    /// <returns>Null when everybody must be read again.</returns>
    public async Task<(DirectoryResult Result, DirectoryState State)?> RefreshAsync(
        DirectoryState state, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (await client.SinceAsync(state.DeltaLink!, cancellationToken) is not { } deltas) // the caller begins with a link
        {
            return null;
        }

        var removed = deltas.SelectMany(delta => delta.Removed).ToHashSet();
        var changed = deltas.SelectMany(delta => delta.Changed).Where(id => !removed.Contains(id)).ToHashSet();
        var earlier = await HoldersAsync(cancellationToken);
        var holders = await roles.ReadAsync(cancellationToken);
        changed.UnionWith(earlier.Keys.Union(holders.Keys).Where(id => !Same(earlier, holders, id)));

        var leavers = new HashSet<Guid>(removed);
        var heads = new HashSet<Guid>();
        var found = await leave.Writes.WriteAsync(
            ReadAsync(changed, holders, leavers, heads, cancellationToken), now, tell: true, cancellationToken);
        var present = await PresentAsync(leavers, cancellationToken);
        var (left, held) = await leave.ApplyAsync(present, state.People, now, cancellationToken);
        await roles.WriteAsync(holders, cancellationToken);
        await table.MarkHeadsAsync(await StoredAsync(heads, cancellationToken), isHead: true, cancellationToken);

        var done = found.Plus(left);
        var count = state.People + done.Joined - done.Left;
        return (
            new DirectoryResult(Full: false, count, done.Changed, done.Joined, done.Left, held),
            state with
            {
                // Held leavers come again with the same delta.
                DeltaLink = held > 0 ? state.DeltaLink : deltas[^1].DeltaLink,
                Refreshed = now,
                People = count,
                HeldLeavers = held,
            });
    }

    private static bool Same(
        Dictionary<Guid, IReadOnlyList<Role>> earlier, IReadOnlyDictionary<Guid, IReadOnlyList<Role>> now, Guid id) =>
        earlier.GetValueOrDefault(id, []).SequenceEqual(now.GetValueOrDefault(id, []));

    private async Task<Dictionary<Guid, IReadOnlyList<Role>>> HoldersAsync(CancellationToken cancellationToken)
    {
        var holders = new Dictionary<Guid, IReadOnlyList<Role>>();
        foreach (var role in Enum.GetValues<Role>())
        {
            foreach (var person in await people.WithRoleAsync(role, cancellationToken))
            {
                holders[person.Id] = [.. person.Roles.Where(held => held is not Role.UnitHead)];
            }
        }

        return holders;
    }

    // Those who are disabled or not found wait for the decision about leavers; the rest is written as it comes.
    private async IAsyncEnumerable<PersonWrite> ReadAsync(
        IReadOnlySet<Guid> changed,
        IReadOnlyDictionary<Guid, IReadOnlyList<Role>> holders,
        HashSet<Guid> leavers,
        HashSet<Guid> heads,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var found = new HashSet<Guid>();
        await foreach (var read in client.ReadAsync(changed, cancellationToken))
        {
            found.Add(read.Id);
            var person = read with { Roles = holders.GetValueOrDefault(read.Id, []) };
            if (!person.Enabled)
            {
                leavers.Add(person.Id);
                continue;
            }

            if (person.Head is { } head)
            {
                heads.Add(head);
            }

            var stored = (await people.FindAsync(person.Id, cancellationToken))?.Person;
            if (PersonWrite.Of(person, stored is null ? null : StoredPerson.Of(stored, stored.Has(Role.UnitHead))) is { } write)
            {
                yield return write;
            }
        }

        leavers.UnionWith(changed.Where(id => !found.Contains(id)));
    }

    private async Task<IReadOnlyList<Guid>> PresentAsync(IEnumerable<Guid> ids, CancellationToken cancellationToken)
    {
        var present = new List<Guid>();
        foreach (var id in ids)
        {
            if (await people.FindAsync(id, cancellationToken) is { Person.Enabled: true })
            {
                present.Add(id);
            }
        }

        return present;
    }

    private async Task<IReadOnlyList<Guid>> StoredAsync(IEnumerable<Guid> heads, CancellationToken cancellationToken)
    {
        var stored = new List<Guid>();
        foreach (var head in heads)
        {
            if (await people.FindAsync(head, cancellationToken) is { Person: { } person } && !person.Roles.Contains(Role.UnitHead))
            {
                stored.Add(head);
            }
        }

        return stored;
    }
}
