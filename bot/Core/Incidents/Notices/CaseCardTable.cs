using System.Globalization;
using Azure.Data.Tables;
using TeamsIsms.Storage;

namespace TeamsIsms.Incidents.Notices;

/// <summary>Remembers the cards of a case beside it, so that every copy shows what became of it; and which digests were sent.</summary>
internal sealed class CaseCardTable(TableServiceClient tables)
{
    private const string Threads = "threads";

    // A sender that died, or heard nothing, gives way after the pause of the design.
    private static readonly TimeSpan Sending = TimeSpan.FromMinutes(2);

    private readonly RowTable _table = new(tables.GetTableClient(TableNames.Incidents));

    public async Task<SentCaseCard?> FindAsync(CardShelf shelf, string purpose, Guid to, CancellationToken cancellationToken) =>
        await _table.FindAsync(shelf.Partition, Key(shelf, purpose, to), cancellationToken) is { } row
        && row.Read(NoticeJson.Default.SentCaseCard) is { IsSent: true } card
            ? card
            : null;

    /// <summary>True for one sender at a time: a message of a queue may be worked on twice at once.</summary>
    public async Task<bool> ClaimAsync(
        CardShelf shelf, string purpose, Guid to, ConversationReference chat, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var key = Key(shelf, purpose, to);
        var earlier = await _table.FindAsync(shelf.Partition, key, cancellationToken);
        if (earlier?.Read(NoticeJson.Default.SentCaseCard) is { } card && (card.IsSent || now < card.At + Sending))
        {
            return false;
        }

        var claim = new SentCaseCard(purpose, to, chat, "", now);
        return await _table.CommitAsync(
            new Changes(shelf.Partition).Put(key, earlier, claim, NoticeJson.Default.SentCaseCard), cancellationToken);
    }

    /// <summary>Nothing was sent: the next sender need not wait.</summary>
    public async Task ReleaseAsync(CardShelf shelf, string purpose, Guid to, CancellationToken cancellationToken)
    {
        var key = Key(shelf, purpose, to);
        if (await _table.FindAsync(shelf.Partition, key, cancellationToken) is { } row
            && !row.Read(NoticeJson.Default.SentCaseCard).IsSent)
        {
            await _table.CommitAsync(new Changes(shelf.Partition).Delete(key, row.Version), cancellationToken);
        }
    }

    /// <summary>Every card of the case that was sent.</summary>
    public async Task<IReadOnlyList<SentCaseCard>> ListAsync(CardShelf shelf, CancellationToken cancellationToken)
    {
        var cards = new List<SentCaseCard>();
        await foreach (var row in _table.WithPrefixAsync(shelf.Partition, Prefix(shelf), cancellationToken))
        {
            if (row.Read(NoticeJson.Default.SentCaseCard) is { IsSent: true } card)
            {
                cards.Add(card);
            }
        }

        return cards;
    }

    public async Task SaveAsync(CardShelf shelf, SentCaseCard card, CancellationToken cancellationToken)
    {
        var key = Key(shelf, card.Purpose, card.To);
        var earlier = await _table.FindAsync(shelf.Partition, key, cancellationToken);
        await _table.CommitAsync(
            new Changes(shelf.Partition).Put(key, earlier, card, NoticeJson.Default.SentCaseCard), cancellationToken);
    }

    /// <summary>Saves the case's thread, and for its messages which case it is about.</summary>
    public async Task ThreadAsync(CaseId id, SentCaseCard root, CancellationToken cancellationToken)
    {
        await SaveAsync(id, root, cancellationToken);
        var key = Thread(root.Conversation.ConversationId);
        var earlier = await _table.FindAsync(Threads, key, cancellationToken);
        await _table.CommitAsync(
            new Changes(Threads).Put(key, earlier, new CaseReference(id), IncidentJson.Default.CaseReference), cancellationToken);
    }

    /// <summary>The case whose thread the conversation is; null for any other.</summary>
    public async Task<CaseId?> FindThreadAsync(string conversation, CancellationToken cancellationToken) =>
        (await _table.FindAsync(Threads, Thread(conversation), cancellationToken))?.Read(IncidentJson.Default.CaseReference).Id;

    /// <summary>The message is gone, or the chat: nothing is drawn there any more.</summary>
    public async Task ForgetAsync(CardShelf shelf, SentCaseCard card, CancellationToken cancellationToken)
    {
        var key = Key(shelf, card.Purpose, card.To);
        if (await _table.FindAsync(shelf.Partition, key, cancellationToken) is { } row)
        {
            await _table.CommitAsync(new Changes(shelf.Partition).Delete(key, row.Version), cancellationToken);
        }
    }

    /// <summary>In one transaction with the case: the card that becomes its receipt.</summary>
    public static void Remember(Changes changes, CardShelf shelf, SentCaseCard card) =>
        changes.Insert(Key(shelf, card.Purpose, card.To), card, NoticeJson.Default.SentCaseCard);

    // Conversation ids hold characters that keys may not.
    private static string Thread(string conversation) => KeyHash.Of(conversation);

    private static string Prefix(CardShelf shelf) => $"card|{shelf.Name}|";

    private static string Key(CardShelf shelf, string purpose, Guid to) =>
        string.Create(CultureInfo.InvariantCulture, $"{Prefix(shelf)}{purpose}|{to:N}");
}
