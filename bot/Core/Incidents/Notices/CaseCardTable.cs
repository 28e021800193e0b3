using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Azure.Data.Tables;
using TeamsIsms.Storage;

namespace TeamsIsms.Incidents.Notices;

/// <summary>Remembers the cards of a case beside it, so that every copy shows what became of it.</summary>
internal sealed class CaseCardTable(TableServiceClient tables)
{
    private const string Threads = "threads";

    // A sender that died, or heard nothing, gives way after the pause of the design.
    private static readonly TimeSpan Sending = TimeSpan.FromMinutes(2);

    private readonly RowTable _table = new(tables.GetTableClient(TableNames.Incidents));

    public async Task<SentCaseCard?> FindAsync(CaseId id, string purpose, Guid to, CancellationToken cancellationToken) =>
        await _table.FindAsync(id.Partition, Key(id, purpose, to), cancellationToken) is { } row
        && row.Read(NoticeJson.Default.SentCaseCard) is { IsSent: true } card
            ? card
            : null;

    /// <summary>True for one sender at a time: a message of a queue may be worked on twice at once.</summary>
    public async Task<bool> ClaimAsync(
        CaseId id, string purpose, Guid to, ConversationReference chat, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var key = Key(id, purpose, to);
        var earlier = await _table.FindAsync(id.Partition, key, cancellationToken);
        if (earlier?.Read(NoticeJson.Default.SentCaseCard) is { } card && (card.IsSent || now < card.At + Sending))
        {
            return false;
        }

        var claim = new SentCaseCard(purpose, to, chat, "", now);
        return await _table.CommitAsync(
            new Changes(id.Partition).Put(key, earlier, claim, NoticeJson.Default.SentCaseCard), cancellationToken);
    }

    /// <summary>Nothing was sent: the next sender need not wait.</summary>
    public async Task ReleaseAsync(CaseId id, string purpose, Guid to, CancellationToken cancellationToken)
    {
        var key = Key(id, purpose, to);
        if (await _table.FindAsync(id.Partition, key, cancellationToken) is { } row
            && !row.Read(NoticeJson.Default.SentCaseCard).IsSent)
        {
            await _table.CommitAsync(new Changes(id.Partition).Delete(key, row.Version), cancellationToken);
        }
    }

    /// <summary>Every card of the case that was sent.</summary>
    public async Task<IReadOnlyList<SentCaseCard>> ListAsync(CaseId id, CancellationToken cancellationToken)
    {
        var cards = new List<SentCaseCard>();
        await foreach (var row in _table.WithPrefixAsync(id.Partition, Prefix(id), cancellationToken))
        {
            if (row.Read(NoticeJson.Default.SentCaseCard) is { IsSent: true } card)
            {
                cards.Add(card);
            }
        }

        return cards;
    }

    public async Task SaveAsync(CaseId id, SentCaseCard card, CancellationToken cancellationToken)
    {
        var key = Key(id, card.Purpose, card.To);
        var earlier = await _table.FindAsync(id.Partition, key, cancellationToken);
        await _table.CommitAsync(
            new Changes(id.Partition).Put(key, earlier, card, NoticeJson.Default.SentCaseCard), cancellationToken);
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
    public async Task ForgetAsync(CaseId id, SentCaseCard card, CancellationToken cancellationToken)
    {
        var key = Key(id, card.Purpose, card.To);
        if (await _table.FindAsync(id.Partition, key, cancellationToken) is { } row)
        {
            await _table.CommitAsync(new Changes(id.Partition).Delete(key, row.Version), cancellationToken);
        }
    }

    /// <summary>In one transaction with the case: the card that becomes its receipt.</summary>
    public static void Remember(Changes changes, CaseId id, SentCaseCard card) =>
        changes.Insert(Key(id, card.Purpose, card.To), card, NoticeJson.Default.SentCaseCard);

    // Conversation ids hold characters that keys may not.
    private static string Thread(string conversation) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(conversation)));

    private static string Prefix(CaseId id) => $"card|{id}|";

    private static string Key(CaseId id, string purpose, Guid to) =>
        string.Create(CultureInfo.InvariantCulture, $"{Prefix(id)}{purpose}|{to:N}");
}
