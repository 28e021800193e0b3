using Azure.Data.Tables;
using TeamsIsms.Storage;

namespace TeamsIsms.Campaigns;

/// <summary>Mail links by the hash of their token, spread over 256 partitions by its first two digits.</summary>
internal sealed class LinkTable(TableServiceClient tables)
{
    private readonly RowTable _rows = new(tables.GetTableClient(TableNames.Links));

    public async Task AddAsync(string token, MailLink link, CancellationToken cancellationToken)
    {
        var hash = LinkToken.Hash(token);
        await _rows.CommitAsync(new Changes(hash[..2]).Insert(hash, link, MailLinkJson.Default.MailLink), cancellationToken);
    }

    /// <summary>Takes as long for a wrong token as for a right one: what is compared is a hash, by the store.</summary>
    public async Task<MailLink?> FindAsync(string token, CancellationToken cancellationToken)
    {
        var hash = LinkToken.Hash(token);
        return await _rows.FindAsync(hash[..2], hash, cancellationToken) is { } row ? row.Read(MailLinkJson.Default.MailLink) : null;
    }
}
