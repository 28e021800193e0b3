namespace TeamsIsms.Setup;

/// <summary>A group of Entra.</summary>
public sealed record FoundGroup(Guid Id, string Name);

/// <summary>Finds the one group that an administrator means.</summary>
internal sealed class FindGroupRun(DirectoryClient directory)
{
    /// <param name="typed">The whole name, or the object id.</param>
    public async Task<Outcome<FoundGroup>> FindAsync(string? typed, CancellationToken cancellationToken)
    {
        var name = typed?.Trim() ?? "";
        if (name.Length == 0)
        {
            return new GroupNotFound(name, 0);
        }

        if (Guid.TryParse(name, out var id))
        {
            return await directory.GroupNameAsync(id, cancellationToken) is { } called ? new FoundGroup(id, called) : new GroupNotFound(name, 0);
        }

        return await directory.GroupsAsync(name, cancellationToken) switch
        {
            [var one] => new FoundGroup(one, name),
            var all => new GroupNotFound(name, all.Count),
        };
    }
}
