using System.Runtime.CompilerServices;

namespace TeamsIsms.People;

/// <summary>One comparison of everybody in the directory with everybody stored. Holds a <see cref="StoredPerson"/> for each, never a person.</summary>
internal sealed class Walk
{
    private readonly Dictionary<Guid, StoredPerson> _stored = [];
    private readonly HashSet<Guid> _seen = [];
    private readonly HashSet<Guid> _heads = [];

    private Walk()
    {
    }

    /// <summary>How many enabled people were stored.</summary>
    public int Known { get; private set; }

    /// <summary>The units that somebody in the directory has, and those of people kept though the directory lacks them.</summary>
    public HashSet<string> Units { get; } = new(StringComparer.Ordinal);

    public static async Task<Walk> OfAsync(IAsyncEnumerable<StoredPerson> stored, CancellationToken cancellationToken)
    {
        var walk = new Walk();
        await foreach (var person in stored.WithCancellation(cancellationToken))
        {
            walk._stored[person.Id] = person;
            walk.Known += person.Enabled ? 1 : 0;
        }

        return walk;
    }

    /// <summary>What has to be written. A person that comes twice, because pages shifted, counts once; a disabled account counts as missing.</summary>
    public async IAsyncEnumerable<PersonWrite> CompareAsync(
        IAsyncEnumerable<Person> directory,
        IReadOnlyDictionary<Guid, IReadOnlyList<Role>> roles,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var read in directory.WithCancellation(cancellationToken))
        {
            if (!read.Enabled || !_seen.Add(read.Id))
            {
                continue;
            }

            Note(read);
            var person = read with { Roles = roles.GetValueOrDefault(read.Id, []) };
            if (PersonWrite.Of(person, _stored.GetValueOrDefault(person.Id)) is { } write)
            {
                yield return write;
            }
        }
    }

    /// <summary>Who was stored as present and is not in the directory; to be asked for when the walk is over.</summary>
    public IReadOnlyList<Guid> Missing()
    {
        var missing = _stored.Values.Where(person => person.Enabled && !_seen.Contains(person.Id)).ToList();
        Units.UnionWith(missing.Where(person => person.Unit is not null).Select(person => person.Unit!)); // filtered
        return [.. missing.Select(person => person.Id)];
    }

    public IEnumerable<Guid> NewHeads() =>
        _heads.Where(head => _seen.Contains(head) && _stored.GetValueOrDefault(head) is not { IsHead: true });

    public IEnumerable<Guid> FormerHeads() =>
        _stored.Values.Where(person => person.IsHead && !_heads.Contains(person.Id)).Select(person => person.Id);

    private void Note(Person person)
    {
        if (person.Head is { } head)
        {
            _heads.Add(head);
        }

        if (person.Unit is { } unit)
        {
            Units.Add(unit);
        }
    }
}
