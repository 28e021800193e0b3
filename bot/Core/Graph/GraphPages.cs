using System.Runtime.CompilerServices;

namespace TeamsIsms.Graph;

/// <summary>One page of a listing, and where it goes on: another page, or, at the end of a delta, where the next round begins.</summary>
internal sealed record GraphPage<T>(IReadOnlyList<T> Items, string? Next, string? Delta = null);

internal static class GraphPages
{
    /// <summary>All pages, one at a time. Empty pages are followed too; a link that was followed before is a fault, else the walk would never end.</summary>
    public static async IAsyncEnumerable<GraphPage<T>> FollowAsync<T>(
        Func<string?, CancellationToken, Task<GraphPage<T>>> read,
        string? from,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var followed = new HashSet<string>(StringComparer.Ordinal);
        var next = from;
        do
        {
            var page = await read(next, cancellationToken);
            yield return page;
            next = page.Next;
            if (next is not null && !followed.Add(next))
            {
                throw new InvalidDataException("Graph sent the same next link twice.");
            }
        }
        while (next is not null);
    }
}
