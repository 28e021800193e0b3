using System.Net;
using Azure;
using Azure.Data.Tables;
using TeamsIsms.Storage;

namespace TeamsIsms.People;

/// <summary>The chats' side of the table People. Every write may be repeated; what is known already is not written again.</summary>
internal sealed class ConversationTable(
    TableServiceClient tables, PeopleTable people, RecentPeople recent)
{
    private readonly TableClient _table = tables.GetTableClient(TableNames.People);

    /// <summary>After every authenticated activity of the personal chat, and after an installation through Graph.</summary>
    public async Task MetAsync(Guid person, string conversationId, string serviceUrl, CancellationToken cancellationToken) =>
        await SaveAsync(
            person,
            Meeting.Met(await people.FindConversationAsync(person, cancellationToken), conversationId, serviceUrl),
            cancellationToken);

    public async Task RemovedAsync(Guid person, CancellationToken cancellationToken) =>
        await SaveAsync(
            person, Meeting.Removed(await people.FindConversationAsync(person, cancellationToken)), cancellationToken);

    public async Task BlockedAsync(Guid person, string code, CancellationToken cancellationToken) =>
        await SaveAsync(
            person, Meeting.Blocked(await people.FindConversationAsync(person, cancellationToken), code), cancellationToken);

    /// <summary>Keeps the language a person chose in their chat.</summary>
    public async Task ChooseLanguageAsync(Guid person, string tag, CancellationToken cancellationToken) =>
        await MergeAsync(person, new TableEntity { [nameof(Conversation.Language)] = tag }, cancellationToken);

    /// <summary>True for exactly one caller ever, however often the app is installed: that one welcomes.</summary>
    public async Task<bool> ClaimWelcomeAsync(Guid person, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var (partition, key) = (PeopleKeys.Partition(person), PeopleKeys.Conversation(person));
        var found = await _table.GetEntityIfExistsAsync<TableEntity>(partition, key, cancellationToken: cancellationToken);
        if (!found.HasValue || found.Value is not { } row || row.GetDateTimeOffset(nameof(Conversation.Welcomed)) is not null)
        {
            return false;
        }

        try
        {
            var claim = new TableEntity(partition, key) { [nameof(Conversation.Welcomed)] = now };
            await _table.UpdateEntityAsync(claim, row.ETag, TableUpdateMode.Merge, cancellationToken);
            return true;
        }
        catch (RequestFailedException e) when (e.Status == (int)HttpStatusCode.PreconditionFailed)
        {
            // Whatever changed the row meanwhile, only a welcome ends the claim.
            return await ClaimWelcomeAsync(person, now, cancellationToken);
        }
        finally
        {
            recent.Forget(person);
        }
    }

    private async Task SaveAsync(Guid person, Conversation? change, CancellationToken cancellationToken)
    {
        if (change is not null)
        {
            var row = PeopleRows.Row(PeopleKeys.Partition(person), PeopleKeys.Conversation(person), change);
            await MergeAsync(person, row, cancellationToken);
        }
    }

    private async Task MergeAsync(Guid person, TableEntity row, CancellationToken cancellationToken)
    {
        (row.PartitionKey, row.RowKey) = (PeopleKeys.Partition(person), PeopleKeys.Conversation(person));
        await _table.UpsertEntityAsync(row, TableUpdateMode.Merge, cancellationToken);
        recent.Forget(person);
    }
}
