using System.Collections.Concurrent;
using Microsoft.Graph.Models.ODataErrors;
using TeamsIsms.Documents.Register;

namespace TeamsIsms.Documents.Find;

/// <summary>Which documents a person may see. Groups are asked only where nothing else decides, and remembered for some minutes.</summary>
internal sealed class SeeRun(PeopleTable people, DirectoryClient directory, TimeProvider time)
{
    private const int MostKept = 50;

    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(5);
    private static readonly HashSet<Guid> Nobody = [];

    private readonly ConcurrentDictionary<Guid, (DateTimeOffset At, IReadOnlySet<Guid> Members)> _groups = new();

    /// <summary>Those of the lines that the person may see, in their order; whom the directory does not know yet sees what everybody does.</summary>
    public async Task<IReadOnlyList<RegisterLine>> SeenAsync(
        IReadOnlyList<RegisterLine> lines, Guid viewer, CancellationToken cancellationToken)
    {
        if (await people.FindAsync(viewer, cancellationToken) is not { Person: { } person })
        {
            return [.. lines.Where(SeeDocument.IsForEverybody)];
        }

        var seen = new List<RegisterLine>();
        foreach (var line in lines)
        {
            if (SeeDocument.MaySee(line, person, Nobody)
                || (line.Distribution.Groups.Count > 0 && SeeDocument.MaySee(line, person, await MembersAsync(line, cancellationToken))))
            {
                seen.Add(line);
            }
        }

        return seen;
    }

    public async Task<bool> MaySeeAsync(RegisterLine line, Guid viewer, CancellationToken cancellationToken) =>
        (await SeenAsync([line], viewer, cancellationToken)).Count > 0;

    private async Task<IReadOnlySet<Guid>> MembersAsync(RegisterLine line, CancellationToken cancellationToken)
    {
        var members = new HashSet<Guid>();
        foreach (var group in line.Distribution.Groups)
        {
            members.UnionWith(await MembersAsync(group, cancellationToken));
        }

        return members;
    }

    // Who cannot be looked up is not in the group: a document is rather hidden than shown to the wrong person.
    private async Task<IReadOnlySet<Guid>> MembersAsync(Guid group, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        if (_groups.TryGetValue(group, out var known) && now - known.At < Kept)
        {
            return known.Members;
        }

        var members = new HashSet<Guid>();
        try
        {
            await foreach (var member in directory.MembersAsync(group, cancellationToken))
            {
                members.Add(member);
            }
        }
        catch (Exception e) when (e is ODataError or HttpRequestException)
        {
            return Nobody;
        }

        if (_groups.Count >= MostKept)
        {
            _groups.Clear();
        }

        _groups[group] = (now, members);
        return members;
    }
}
