using TeamsIsms.Bot.Messages;
using TeamsIsms.People;
using TeamsIsms.Teams;

namespace TeamsIsms.Bot.People;

/// <summary>Remembers the teams the bot is in, by whatever arrives from them.</summary>
internal static class ChannelRoutes
{
    public static void Add(Routes routes) => routes.Seen(SeenAsync);

    private static async Task SeenAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (turn.Place is not { } place || turn.IsFromDialog)
        {
            return;
        }

        var (channels, team) = (turn.Get<ChannelTable>(), turn.Activity.ChannelData?.Team?.Id);
        if (Leaves(turn.Activity))
        {
            await channels.RemovedAsync(team ?? place.Channel, cancellationToken);
            return;
        }

        await channels.MetAsync(place.Channel, team, turn.Conversation.ServiceUrl, cancellationToken);
        if (team is not null && team != place.Channel)
        {
            await channels.MetAsync(team, team, turn.Conversation.ServiceUrl, cancellationToken);
        }
    }

    private static bool Leaves(Activity activity) =>
        RouteRun.Kind(activity) is TurnEvent.Uninstalled
        || activity.ChannelData?.EventType is "teamDeleted" or "teamHardDeleted"
        || activity.MembersRemoved?.Any(member => member.Id == activity.Recipient?.Id) is true;
}
