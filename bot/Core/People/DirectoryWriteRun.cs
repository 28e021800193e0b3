namespace TeamsIsms.People;

/// <summary>Stores what a refresh found, in portions: first that somebody came or went, then the person.</summary>
internal sealed class DirectoryWriteRun(PersonTable people, DirectoryTable directory)
{
    /// <param name="writes">Each person once.</param>
    /// <param name="now">The instant of this refresh.</param>
    /// <param name="tell">False at the very first refresh, when everybody would be a joiner.</param>
    /// <param name="cancellationToken">Ends between two portions.</param>
    public async Task<WriteCounts> WriteAsync(
        IAsyncEnumerable<PersonWrite> writes, DateTimeOffset now, bool tell, CancellationToken cancellationToken)
    {
        var counts = new WriteCounts(0, 0, 0);
        await foreach (var portion in writes.Chunk(PersonTable.Portion).WithCancellation(cancellationToken))
        {
            var changes = portion
                .Where(write => write.Change is not null)
                .Select(write => new DirectoryChange(write.Person.Id, write.Change!.Value, now)) // filtered above
                .ToList();
            if (tell)
            {
                await directory.RecordAsync(changes, cancellationToken);
            }

            await people.WriteAsync(portion, cancellationToken);
            counts = counts.Plus(portion.Length, changes);
        }

        return counts;
    }
}

internal sealed record WriteCounts(int Changed, int Joined, int Left)
{
    public WriteCounts Plus(int changed, IReadOnlyCollection<DirectoryChange> changes)
    {
        var joined = changes.Count(change => change.Kind is DirectoryChangeKind.Joined);
        return new WriteCounts(Changed + changed, Joined + joined, Left + changes.Count - joined);
    }

    public WriteCounts Plus(WriteCounts other) => new(Changed + other.Changed, Joined + other.Joined, Left + other.Left);
}
