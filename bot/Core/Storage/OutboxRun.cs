namespace TeamsIsms.Storage;

/// <summary>Posts what a partition owes. Posting twice is possible after a crash; every handler is repeatable.</summary>
public sealed class OutboxRun(WorkQueue queue)
{
    /// <returns>How many messages were posted.</returns>
    public async Task<int> PostAsync(RowTable table, string partition, CancellationToken cancellationToken)
    {
        var posted = 0;
        await foreach (var row in table.WithPrefixAsync(partition, Outbox.Prefix, cancellationToken))
        {
            var (name, message) = Outbox.Read(row);
            await queue.SendTextAsync(name, message, delay: null, cancellationToken);
            await table.CommitAsync(new Changes(partition).Delete(row.Key, row.Version), cancellationToken);
            posted++;
        }

        return posted;
    }

    /// <summary>What a partition owes now, and since when; nothing is posted.</summary>
    public static async Task<(int Count, DateTimeOffset? Oldest)> OwedAsync(RowTable table, string partition, CancellationToken cancellationToken)
    {
        var (count, oldest) = (0, (DateTimeOffset?)null);
        await foreach (var row in table.WithPrefixAsync(partition, Outbox.Prefix, cancellationToken))
        {
            oldest ??= Outbox.At(row); // keys are in the order of their time
            count++;
        }

        return (count, oldest);
    }
}
