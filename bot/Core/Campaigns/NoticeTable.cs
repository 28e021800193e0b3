using System.Globalization;
using Azure.Data.Tables;
using TeamsIsms.Storage;

namespace TeamsIsms.Campaigns;

/// <summary>A card that was sent to one person and shows a state that still changes.</summary>
/// <param name="About">What it shows: <c>approval</c>, or with a person's id <c>exemption|…</c>, <c>declined|…</c>.</param>
internal sealed record SentCard(string About, Guid To, ConversationReference Conversation, string Activity, DateTimeOffset At);

/// <summary>Remembers cards by campaign, so that every copy can show what became of the matter.</summary>
internal sealed class NoticeTable(TableServiceClient tables)
{
    private readonly RowTable _table = new(tables.GetTableClient(TableNames.Campaigns));

    public async Task<SentCard?> FindAsync(CampaignId campaign, string about, Guid to, CancellationToken cancellationToken) =>
        await _table.FindAsync(Partition(campaign), Key(about, to), cancellationToken) is { } row
            ? row.Read(CampaignJson.Default.SentCard)
            : null;

    /// <summary>Every card about the same matter.</summary>
    public async Task<IReadOnlyList<SentCard>> ListAsync(CampaignId campaign, string about, CancellationToken cancellationToken)
    {
        var cards = new List<SentCard>();
        await foreach (var row in _table.WithPrefixAsync(Partition(campaign), $"card|{about}|", cancellationToken))
        {
            cards.Add(row.Read(CampaignJson.Default.SentCard));
        }

        return cards;
    }

    public async Task SaveAsync(CampaignId campaign, SentCard card, CancellationToken cancellationToken)
    {
        var (partition, key) = (Partition(campaign), Key(card.About, card.To));
        var earlier = await _table.FindAsync(partition, key, cancellationToken);
        await _table.CommitAsync(
            new Changes(partition).Put(key, earlier, card, CampaignJson.Default.SentCard), cancellationToken);
    }

    private static string Partition(CampaignId campaign) => string.Create(CultureInfo.InvariantCulture, $"cards.{campaign}");

    private static string Key(string about, Guid to) => string.Create(CultureInfo.InvariantCulture, $"card|{about}|{to:N}");
}
