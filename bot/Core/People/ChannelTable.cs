using System.Runtime.CompilerServices;
using Azure.Data.Tables;
using Microsoft.Extensions.Options;
using TeamsIsms.Storage;

namespace TeamsIsms.People;

/// <summary>The teams' side of the table People: where the bot is, and by which address it is served there.</summary>
internal sealed class ChannelTable(TableServiceClient tables, IOptions<BotOptions> bot)
{
    private readonly TableClient _table = tables.GetTableClient(TableNames.People);

    /// <summary>After an activity of a channel the bot is in; what is known already is not written again.</summary>
    public async Task MetAsync(string channel, string? team, string serviceUrl, CancellationToken cancellationToken)
    {
        var known = await ReadAsync(channel, cancellationToken);
        var met = new KnownChannel(channel, serviceUrl, team ?? known?.Team ?? "", Installed: true);
        if (met != known)
        {
            await _table.UpsertEntityAsync(PeopleRows.Row(met), TableUpdateMode.Replace, cancellationToken);
        }
    }

    /// <summary>The app was removed from a team, or the team deleted: none of its channels can be written to.</summary>
    public async Task RemovedAsync(string team, CancellationToken cancellationToken)
    {
        await foreach (var channel in AllAsync(cancellationToken))
        {
            if (channel.Team == team && channel.Installed)
            {
                await _table.UpsertEntityAsync(
                    PeopleRows.Row(channel with { Installed = false }), TableUpdateMode.Replace, cancellationToken);
            }
        }
    }

    /// <summary>Where to begin a thread in a channel that the configuration names, whether or not anything came from it yet.</summary>
    /// <returns>Null when the app was removed from the channel's team.</returns>
    public async Task<ConversationReference?> FindAsync(string channel, CancellationToken cancellationToken)
    {
        if (await ReadAsync(channel, cancellationToken) is { } known)
        {
            return known.Installed ? new ConversationReference(channel, known.ServiceUrl) : null;
        }

        // One tenant's teams are served by one address, so that of any other channel is the best guess.
        await foreach (var other in AllAsync(cancellationToken))
        {
            if (other.Installed)
            {
                return new ConversationReference(channel, other.ServiceUrl);
            }
        }

        return new ConversationReference(channel, bot.Value.ServiceUrl);
    }

    private async Task<KnownChannel?> ReadAsync(string channel, CancellationToken cancellationToken)
    {
        var found = await _table.GetEntityIfExistsAsync<TableEntity>(
            PeopleKeys.Channels, PeopleKeys.Channel(channel), cancellationToken: cancellationToken);
        return found.HasValue && found.Value is { } row ? PeopleRows.Channel(row) : null;
    }

    private async IAsyncEnumerable<KnownChannel> AllAsync(
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {PeopleKeys.Channels}");
        await foreach (var row in _table.QueryAsync<TableEntity>(filter, cancellationToken: cancellationToken))
        {
            yield return PeopleRows.Channel(row);
        }
    }
}
