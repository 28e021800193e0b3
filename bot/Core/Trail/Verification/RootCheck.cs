using TeamsIsms.Trail.Log;

namespace TeamsIsms.Trail.Verification;

/// <summary>Compares the growing tree with every root that is known of it.</summary>
internal sealed class RootCheck(IEnumerable<Milestone> known)
{
    private readonly Queue<Milestone> _known = new(known.OrderBy(milestone => milestone.Size));

    /// <summary>The first of those that the log has not reached yet.</summary>
    public Milestone? Next => _known.TryPeek(out var next) ? next : null;

    /// <summary>Up to here the log is what was known of it.</summary>
    public long Agreed { get; private set; }

    /// <returns>What the tree of this size disagrees with; null when there is nothing.</returns>
    public Milestone? Find(LogEdge edge)
    {
        while (Next is { } next && next.Size == edge.Size)
        {
            if (!next.Root.AsSpan().SequenceEqual(edge.Root()))
            {
                return next;
            }

            Agreed = edge.Size;
            _known.Dequeue();
        }

        return null;
    }
}
