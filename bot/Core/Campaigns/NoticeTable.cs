using System.Globalization;
using Azure.Data.Tables;
using TeamsIsms.Storage;

namespace TeamsIsms.Campaigns;

/// <summary>A card that was sent to one person and shows a state that still changes.</summary>
/// <param name="About">What it shows: <c>approval</c>, or with a person's id <c>exemption|…</c>, <c>declined|…</c>.</param>
/// <param name="Activity">The message; empty while somebody is sending it.</param>
internal sealed record SentCard(string About, Guid To, ConversationReference Conversation, string Activity, DateTimeOffset At)
{
    public bool IsSent => Activity.Length > 0;
}

/// <summary>Remembers cards by campaign, so that every copy can show what became of the matter.</summary>
internal sealed class NoticeTable(TableServiceClient tables)
{
    // A sender that died, or heard nothing, gives way after the pause of the design.
    private static readonly TimeSpan Sending = TimeSpan.FromMinutes(2);

    private readonly RowTable _table = new(tables.GetTableClient(TableNames.Campaigns));

    public async Task<SentCard?> FindAsync(CampaignId campaign, string about, Guid to, CancellationToken cancellationToken) =>
        await _table.FindAsync(Partition(campaign), Key(about, to), cancellationToken) is { } row
        && row.Read(CampaignJson.Default.SentCard) is { IsSent: true } card
            ? card
            : null;

    /// <summary>True for one sender at a time: a message of a queue may be worked on twice at once.</summary>
    public async Task<bool> ClaimAsync(
        CampaignId campaign, string about, Guid to, ConversationReference chat, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var (partition, key) = (Partition(campaign), Key(about, to));
        var earlier = await _table.FindAsync(partition, key, cancellationToken);
        if (earlier?.Read(CampaignJson.Default.SentCard) is { } card && (card.IsSent || now < card.At + Sending))
        {
            return false;
        }

        var claim = new SentCard(about, to, chat, "", now);
        return await _table.CommitAsync(
            new Changes(partition).Put(key, earlier, claim, CampaignJson.Default.SentCard), cancellationToken);
    }

    /// <summary>Nothing was sent: the next sender need not wait.</summary>
    public async Task ReleaseAsync(CampaignId campaign, string about, Guid to, CancellationToken cancellationToken)
    {
        var (partition, key) = (Partition(campaign), Key(about, to));
        if (await _table.FindAsync(partition, key, cancellationToken) is { } row && !row.Read(CampaignJson.Default.SentCard).IsSent)
        {
            await _table.CommitAsync(new Changes(partition).Delete(key, row.Version), cancellationToken);
        }
    }

    /// <summary>Every card about the same matter.</summary>
    public async Task<IReadOnlyList<SentCard>> ListAsync(CampaignId campaign, string about, CancellationToken cancellationToken)
    {
        var cards = new List<SentCard>();
        await foreach (var row in _table.WithPrefixAsync(Partition(campaign), $"card|{about}|", cancellationToken))
        {
            if (row.Read(CampaignJson.Default.SentCard) is { IsSent: true } card)
            {
                cards.Add(card);
            }
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
