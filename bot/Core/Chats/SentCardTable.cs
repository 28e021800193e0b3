using Azure.Data.Tables;
using TeamsIsms.Storage;

namespace TeamsIsms.Chats;

/// <summary>Remembers which cards were sent, and lets one sender at a time send a card.</summary>
internal sealed class SentCardTable(TableServiceClient tables)
{
    // A sender that died, or heard nothing, gives way after the pause of the design.
    private static readonly TimeSpan Sending = TimeSpan.FromMinutes(2);

    public async Task<SentCard?> FindAsync(CardShelf shelf, string about, Guid to, CancellationToken cancellationToken) =>
        await Rows(shelf).FindAsync(shelf.Partition, shelf.Key(about, to), cancellationToken) is { } row
        && Read(row) is { IsSent: true } card
            ? card
            : null;

    /// <summary>True for one sender at a time: a message of a queue may be worked on twice at once.</summary>
    public async Task<bool> ClaimAsync(
        CardShelf shelf, string about, Guid to, ConversationReference chat, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var key = shelf.Key(about, to);
        var earlier = await Rows(shelf).FindAsync(shelf.Partition, key, cancellationToken);
        if (earlier is not null && Read(earlier) is var card && (card.IsSent || now < card.At + Sending))
        {
            return false;
        }

        var claim = new SentCard(about, to, chat, "", now);
        return await Rows(shelf).CommitAsync(
            new Changes(shelf.Partition).Put(key, earlier, claim, ChatJson.Default.SentCard), cancellationToken);
    }

    /// <summary>Nothing was sent: the next sender need not wait.</summary>
    public async Task ReleaseAsync(CardShelf shelf, string about, Guid to, CancellationToken cancellationToken)
    {
        var key = shelf.Key(about, to);
        if (await Rows(shelf).FindAsync(shelf.Partition, key, cancellationToken) is { } row && !Read(row).IsSent)
        {
            await Rows(shelf).CommitAsync(new Changes(shelf.Partition).Delete(key, row.Version), cancellationToken);
        }
    }

    public async Task SaveAsync(CardShelf shelf, SentCard card, CancellationToken cancellationToken)
    {
        var key = shelf.Key(card.About, card.To);
        var earlier = await Rows(shelf).FindAsync(shelf.Partition, key, cancellationToken);
        await Rows(shelf).CommitAsync(
            new Changes(shelf.Partition).Put(key, earlier, card, ChatJson.Default.SentCard), cancellationToken);
    }

    /// <summary>The message is gone, or the chat: nothing is drawn there any more.</summary>
    public async Task ForgetAsync(CardShelf shelf, SentCard card, CancellationToken cancellationToken)
    {
        var key = shelf.Key(card.About, card.To);
        if (await Rows(shelf).FindAsync(shelf.Partition, key, cancellationToken) is { } row)
        {
            await Rows(shelf).CommitAsync(new Changes(shelf.Partition).Delete(key, row.Version), cancellationToken);
        }
    }

    /// <summary>Every card that was sent, or only those about one thing.</summary>
    public async Task<IReadOnlyList<SentCard>> ListAsync(CardShelf shelf, string? about, CancellationToken cancellationToken)
    {
        var cards = new List<SentCard>();
        var prefix = about is null ? shelf.Prefix : $"{shelf.Prefix}{about}|";
        await foreach (var row in Rows(shelf).WithPrefixAsync(shelf.Partition, prefix, cancellationToken))
        {
            if (Read(row) is { IsSent: true } card)
            {
                cards.Add(card);
            }
        }

        return cards;
    }

    /// <summary>In one transaction with what the card shows.</summary>
    public static void Remember(Changes changes, CardShelf shelf, SentCard card) =>
        changes.Insert(shelf.Key(card.About, card.To), card, ChatJson.Default.SentCard);

    private RowTable Rows(CardShelf shelf) => new(tables.GetTableClient(shelf.Table));

    private static SentCard Read(Row row) => row.Read(ChatJson.Default.SentCard);
}
