using System.Globalization;
using Azure.Data.Tables;
using TeamsIsms.Storage;

namespace TeamsIsms.Campaigns;

/// <summary>Mail links by the hash of their token, spread over 256 partitions by its first two digits.</summary>
internal sealed class LinkTable(TableServiceClient tables)
{
    private const int Partitions = 256;

    private readonly RowTable _rows = new(tables.GetTableClient(TableNames.Links));

    public async Task AddAsync(string token, MailLink link, CancellationToken cancellationToken)
    {
        var hash = LinkToken.Hash(token);
        await _rows.CommitAsync(new Changes(hash[..2]).Insert(hash, link, MailLinkJson.Default.MailLink), cancellationToken);
    }

    /// <summary>Deletes the links that have expired: nobody can follow them any more.</summary>
    /// <returns>How many.</returns>
    public async Task<int> SweepAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var deleted = 0;
        for (var number = 0; number < Partitions; number++)
        {
            var partition = number.ToString("x2", CultureInfo.InvariantCulture);
            var changes = new Changes(partition);
            await foreach (var row in _rows.WithPrefixAsync(partition, partition, cancellationToken))
            {
                if (changes.Count < Changes.Most && row.Read(MailLinkJson.Default.MailLink).Expires <= now)
                {
                    changes.Delete(row.Key, row.Version);
                }
            }

            // What is more than one transaction holds goes the next day.
            if (changes.Count > 0 && await _rows.CommitAsync(changes, cancellationToken))
            {
                deleted += changes.Count;
            }
        }

        return deleted;
    }

    /// <summary>Takes as long for a wrong token as for a right one: what is compared is a hash, by the store.</summary>
    public async Task<MailLink?> FindAsync(string token, CancellationToken cancellationToken)
    {
        var hash = LinkToken.Hash(token);
        return await _rows.FindAsync(hash[..2], hash, cancellationToken) is { } row ? row.Read(MailLinkJson.Default.MailLink) : null;
    }
}
