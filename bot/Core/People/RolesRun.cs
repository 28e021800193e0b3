using Microsoft.Extensions.Options;

namespace TeamsIsms.People;

/// <summary>Reads who holds which role and keeps the lists of roles.</summary>
internal sealed class RolesRun(DirectoryClient client, PersonTable people, IOptions<RoleOptions> options)
{
    /// <returns>For each holder the roles, in the order in which they are declared.</returns>
    public async Task<IReadOnlyDictionary<Guid, IReadOnlyList<Role>>> ReadAsync(CancellationToken cancellationToken)
    {
        var roles = new Dictionary<Guid, IReadOnlyList<Role>>();
        foreach (var role in Enum.GetValues<Role>())
        {
            var holders = new HashSet<Guid>();
            foreach (var group in options.Value.GroupsOf(role))
            {
                await foreach (var member in client.MembersAsync(group, cancellationToken))
                {
                    holders.Add(member);
                }
            }

            foreach (var holder in holders)
            {
                roles[holder] = [.. roles.GetValueOrDefault(holder, []), role];
            }
        }

        return roles;
    }

    /// <summary>Comes last in a refresh: while a list is older than the people, a difference is still found and mended.</summary>
    public async Task WriteAsync(
        IReadOnlyDictionary<Guid, IReadOnlyList<Role>> roles, CancellationToken cancellationToken)
    {
        foreach (var role in Enum.GetValues<Role>())
        {
            var holders = roles.Where(holder => holder.Value.Contains(role)).Select(holder => holder.Key).ToHashSet();
            await people.WriteRoleAsync(role, holders, cancellationToken);
        }
    }
}
