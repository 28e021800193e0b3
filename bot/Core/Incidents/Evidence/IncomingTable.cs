using System.Globalization;
using Azure.Data.Tables;
using TeamsIsms.Storage;

namespace TeamsIsms.Incidents.Evidence;

/// <summary>
/// Where the files lie that people sent beside a report, or alone, until it is known which case they belong to.
/// Only where to fetch them is kept, for as long as that can work.
/// </summary>
internal sealed class IncomingTable(TableServiceClient tables)
{
    /// <summary>How long the download address of a file works at most.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromHours(1);

    private const string Partition = "incoming";
    private const int HashLength = 32;

    private readonly RowTable _rows = new(tables.GetTableClient(TableNames.Incidents));

    /// <summary>Keeps the files of one message; the same message again changes nothing.</summary>
    public async Task KeepAsync(
        Guid person, string activity, IReadOnlyList<AttachedFile> files, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var changes = new Changes(Partition);
        foreach (var (number, file) in files.Index())
        {
            changes.Insert(Key(person, activity, number), new IncomingFile(file, now), IncomingJson.Default.IncomingFile);
        }

        if (changes.Count > 0)
        {
            await _rows.CommitAsync(changes, cancellationToken); // not stored: it was there
        }
    }

    /// <summary>What a person sent lately, oldest first; what is too old to be fetched is forgotten here.</summary>
    /// <param name="sentBy">Leaves those out that were sent later.</param>
    public async Task<IReadOnlyList<KeyValuePair<string, AttachedFile>>> ReadAsync(
        Guid person, DateTimeOffset now, CancellationToken cancellationToken, DateTimeOffset? sentBy = null)
    {
        var (kept, old) = (new List<(string Key, IncomingFile File)>(), new Changes(Partition));
        await foreach (var row in _rows.WithPrefixAsync(Partition, Prefix(person), cancellationToken))
        {
            var file = row.Read(IncomingJson.Default.IncomingFile);
            if (now - file.At < Kept)
            {
                kept.Add((row.Key, file));
            }
            else if (old.Count < Changes.Most)
            {
                old.Delete(row.Key, row.Version);
            }
        }

        if (old.Count > 0)
        {
            await _rows.CommitAsync(old, cancellationToken);
        }

        return [.. kept.Where(one => !(one.File.At > sentBy)).OrderBy(one => one.File.At).Select(one => KeyValuePair.Create(one.Key, one.File.File))];
    }

    /// <summary>Forgets files of everybody that nobody can fetch any more; a transaction of them at a time.</summary>
    /// <returns>How many.</returns>
    public async Task<int> ForgetOldAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var old = new Changes(Partition);
        await foreach (var row in _rows.WithPrefixAsync(Partition, "", cancellationToken))
        {
            if (old.Count < Changes.Most && now - row.Read(IncomingJson.Default.IncomingFile).At >= Kept)
            {
                old.Delete(row.Key, row.Version);
            }
        }

        return old.Count > 0 && await _rows.CommitAsync(old, cancellationToken) ? old.Count : 0;
    }

    /// <summary>Forgets files that were stored, or that the person does not want to add; unknown keys are ignored.</summary>
    public async Task ForgetAsync(Guid person, IReadOnlyCollection<string> keys, CancellationToken cancellationToken)
    {
        foreach (var key in keys.Where(key => key.StartsWith(Prefix(person), StringComparison.Ordinal)))
        {
            if (await _rows.FindAsync(Partition, key, cancellationToken) is { } row)
            {
                await _rows.CommitAsync(new Changes(Partition).Delete(key, row.Version), cancellationToken);
            }
        }
    }

    private static string Prefix(Guid person) => $"{person:N}|";

    // Activity ids may hold anything; their hash is short and safe.
    private static string Key(Guid person, string activity, int number) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Prefix(person)}{KeyHash.Of(activity)[..HashLength]}|{number:D2}");
}
