using Azure.Data.Tables;
using TeamsIsms.Storage;

namespace TeamsIsms.Incidents.Notices;

/// <summary>The thread of a case in the response channel: its first message is one of the case's cards, in nobody's chat.</summary>
internal sealed class CaseThreadTable(TableServiceClient tables)
{
    private const string Threads = "threads";

    private readonly SentCardTable _cards = new(tables);
    private readonly RowTable _table = new(tables.GetTableClient(TableNames.Incidents));

    public async Task<bool> IsBegunAsync(CaseId id, CancellationToken cancellationToken) =>
        await _cards.FindAsync(CaseCards.Of(id), CardPurpose.Channel, Guid.Empty, cancellationToken) is not null;

    /// <inheritdoc cref="SentCardTable.ClaimAsync"/>
    public Task<bool> ClaimAsync(CaseId id, ConversationReference channel, DateTimeOffset now, CancellationToken cancellationToken) =>
        _cards.ClaimAsync(CaseCards.Of(id), CardPurpose.Channel, Guid.Empty, channel, now, cancellationToken);

    /// <inheritdoc cref="SentCardTable.ReleaseAsync"/>
    public Task ReleaseAsync(CaseId id, CancellationToken cancellationToken) =>
        _cards.ReleaseAsync(CaseCards.Of(id), CardPurpose.Channel, Guid.Empty, cancellationToken);

    /// <summary>Saves the case's thread, and for its messages which case it is about.</summary>
    /// <param name="root">Its first message.</param>
    public async Task SaveAsync(
        CaseId id, ConversationReference thread, string root, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await _cards.SaveAsync(
            CaseCards.Of(id), new SentCard(CardPurpose.Channel, Guid.Empty, thread, root, now), cancellationToken);
        var key = KeyHash.Of(thread.ConversationId); // it holds characters that keys may not
        var earlier = await _table.FindAsync(Threads, key, cancellationToken);
        await _table.CommitAsync(
            new Changes(Threads).Put(key, earlier, new CaseReference(id), IncidentJson.Default.CaseReference), cancellationToken);
    }

    /// <summary>The case whose thread the conversation is; null for any other.</summary>
    public async Task<CaseId?> FindAsync(string conversation, CancellationToken cancellationToken) =>
        (await _table.FindAsync(Threads, KeyHash.Of(conversation), cancellationToken))?.Read(IncidentJson.Default.CaseReference).Id;
}
