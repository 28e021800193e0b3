using System.Runtime.CompilerServices;

namespace TeamsIsms.Campaigns;

/// <summary>Finds the people an audience binds, for the dry run as for the start.</summary>
internal sealed class AudienceRun(PeopleTable people, DirectoryClient directory)
{
    /// <summary>
    /// Everybody bound, each once, in an order that stays the same while the directory does. Only a page of people is held at a time,
    /// beside the ids of the members of the audience's groups.
    /// </summary>
    public async IAsyncEnumerable<KnownPerson> ReadAsync(
        Audience audience, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var members = await MembersAsync(audience, cancellationToken);
        await foreach (var known in people.ReadAllAsync(cancellationToken))
        {
            if (audience.Binds(known.Person, members))
            {
                yield return known;
            }
        }
    }

    /// <summary>The members of the audience's groups, also through groups inside them.</summary>
    public async Task<IReadOnlySet<Guid>> MembersAsync(Audience audience, CancellationToken cancellationToken)
    {
        var members = new HashSet<Guid>();
        foreach (var group in audience.Groups)
        {
            await foreach (var member in directory.MembersAsync(group, cancellationToken))
            {
                members.Add(member);
            }
        }

        return members;
    }
}
