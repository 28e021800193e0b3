using System.Globalization;
using Azure.Data.Tables;
using TeamsIsms.Storage;

namespace TeamsIsms.Approvals;

/// <summary>
/// What waits for approval, all in one partition, and beside it for each person what they lately had a part in. The requests themselves
/// stand in the records they are about; this is the list of them.
/// </summary>
internal sealed class ApprovalTable(TableServiceClient tables)
{
    private const string Open = "open";

    private readonly RowTable _table = new(tables.GetTableClient(TableNames.Approvals));

    /// <summary>Those that were asked first come first.</summary>
    public async Task<IReadOnlyList<OpenApproval>> ListAsync(CancellationToken cancellationToken)
    {
        var open = new List<OpenApproval>();
        await foreach (var row in _table.WithPrefixAsync(Open, "", cancellationToken))
        {
            open.Add(row.Read(ApprovalJson.Default.OpenApproval));
        }

        return [.. open.OrderBy(one => one.Matter.Request.AskedAt)];
    }

    public Task<Row?> FindAsync(ApprovalKey key, CancellationToken cancellationToken) =>
        _table.FindAsync(Open, key.ToString(), cancellationToken);

    /// <summary>Puts the request on the list, or takes a settled one off it.</summary>
    /// <param name="earlier">As it was read before the object was: whoever read the object later wins.</param>
    /// <returns>False when another writer was first.</returns>
    public async Task<bool> KeepAsync(ApprovalKey key, Row? earlier, OpenApproval? open, CancellationToken cancellationToken)
    {
        var changes = new Changes(Open);
        return open is not null
            ? await _table.CommitAsync(
                changes.Put(key.ToString(), earlier, open, ApprovalJson.Default.OpenApproval), cancellationToken)
            : earlier is null || await _table.CommitAsync(changes.Delete(earlier.Key, earlier.Version), cancellationToken);
    }

    /// <summary>Once for each; again it changes nothing.</summary>
    public async Task RememberAsync(Guid person, PastApproval past, CancellationToken cancellationToken) =>
        await _table.CommitAsync(
            new Changes(Partition(person)).Insert(Key(past), past, ApprovalJson.Default.PastApproval), cancellationToken);

    /// <summary>The newest, at most so many.</summary>
    public async Task<IReadOnlyList<PastApproval>> LatelyAsync(Guid person, int most, CancellationToken cancellationToken)
    {
        var past = new List<PastApproval>();
        await foreach (var row in _table.WithPrefixAsync(Partition(person), "", cancellationToken))
        {
            past.Add(row.Read(ApprovalJson.Default.PastApproval));
            if (past.Count == most)
            {
                break;
            }
        }

        return past;
    }

    private static string Partition(Guid person) => string.Create(CultureInfo.InvariantCulture, $"person.{person:N}");

    // Rows come in the order of their keys, so the newest has the smallest.
    private static string Key(PastApproval past) => string.Create(
        CultureInfo.InvariantCulture,
        $"{DateTimeOffset.MaxValue.Ticks - past.At.Ticks:D19}.{(past.Verdict is null ? "asked" : "decided")}.{past.Matter.Key}");
}
