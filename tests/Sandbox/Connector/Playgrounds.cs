using System.Text.Json.Nodes;
using TeamsIsms.Sandbox.Tenant;

namespace TeamsIsms.Sandbox.Connector;

/// <summary>The personas' windows, by object id; empty without playgrounds.</summary>
internal sealed class Playgrounds(
    IReadOnlyDictionary<Guid, PlaygroundWindow> windows, Deliveries deliveries, ChatBook chats, ThreadBook threads, TenantState tenant)
{
    // members a playground makes up and the channel knows better
    private static readonly string[] MadeUp =
        ["id", "timestamp", "localTimestamp", "localTimezone", "locale", "serviceUrl", "channelId", "from", "conversation", "recipient", "entities"];

    public PlaygroundLink? Of(Guid person) => windows.GetValueOrDefault(person)?.Chat;

    /// <summary>Draws a message of a thread in every window.</summary>
    public Task ShowAsync(ChannelThread thread, string activityId, JsonObject activity, CancellationToken cancellationToken) =>
        Task.WhenAll(windows.Values.Select(window => window.Team.ShowAsync(thread, activityId, activity, cancellationToken)));

    public Task ReplaceAsync(ChannelThread thread, string activityId, JsonObject activity, CancellationToken cancellationToken) =>
        Task.WhenAll(windows.Values.Select(window => window.Team.ReplaceAsync(thread, activityId, activity, cancellationToken)));

    public void Map(WebApplication app)
    {
        deliveries.Said += (thread, id) => _ = thread.Chat.Read().FirstOrDefault(message => message.ActivityId == id) is { } said
            ? ShowAsync(thread, id, said.ToActivity(), CancellationToken.None)
            : Task.CompletedTask;
        app.MapPost("/playground/{key}", async (string key, JsonObject activity, CancellationToken cancellationToken) =>
        {
            var persona = Personas.All.FirstOrDefault(persona => persona.Key == key);
            return persona is not null && windows.TryGetValue(persona.Id, out var window) && tenant.People.Find(persona.Id) is { } person
                ? await TakeAsync(activity, person, window, cancellationToken)
                : Results.NotFound();
        });
    }

    private async Task<IResult> TakeAsync(
        JsonObject activity, DirectoryUser person, PlaygroundWindow window, CancellationToken cancellationToken)
    {
        var conversation = (string?)activity["conversation"]?["id"] ?? window.Chat.ConversationId;
        var (isChat, place) = (conversation == window.Chat.ConversationId, TenantTeam.Of(conversation));
        if (!isChat && place is null)
        {
            return Results.Text("The sandbox offers the chat with the bot and the team.", statusCode: StatusCodes.Status403Forbidden);
        }

        if (IsGreeting(activity))
        {
            if (isChat)
            {
                await OpenAsync(activity, person, window, cancellationToken);
            }

            return Results.Ok();
        }

        var typed = (string?)activity["id"];
        foreach (var member in MadeUp)
        {
            activity.Remove(member);
        }

        if ((string?)activity["replyToId"] is { } theirs)
        {
            activity["replyToId"] = isChat ? window.Chat.Ours(theirs) : window.Team.Ours(theirs);
        }

        return isChat || window.Team.Spot(conversation, chats.NextId, out var begins) is not { } spot
            ? (await deliveries.SendAsync(activity, person, cancellationToken)).ToResult()
            : await TakeInTeamAsync(activity, person, spot, begins ?? Known(window, typed), cancellationToken);
    }

    // what stands in the window already is not drawn there again
    private string Known(PlaygroundWindow window, string? typed)
    {
        var id = chats.NextId();
        window.Team.Know(id, typed ?? id);
        return id;
    }

    private async Task<IResult> TakeInTeamAsync(
        JsonObject activity, DirectoryUser person, ChannelSpot spot, string id, CancellationToken cancellationToken)
    {
        activity["channel"] = spot.Channel.Id;
        if (spot.Root is { } root)
        {
            activity["thread"] = root;
        }

        if ((string?)activity["type"] == "message")
        {
            activity["id"] = id;
        }

        return (await deliveries.SendAsync(activity, person, cancellationToken)).ToResult();
    }

    // each page posts both of these when it opens; the channel has its own pair for a person who has the app newly
    private static bool IsGreeting(JsonObject activity) => (string?)activity["type"] switch
    {
        "installationUpdate" => (string?)activity["action"] is "add",
        "conversationUpdate" => activity["membersAdded"] is JsonArray,
        _ => false,
    };

    private async Task OpenAsync(JsonObject activity, DirectoryUser person, PlaygroundWindow window, CancellationToken cancellationToken)
    {
        tenant.Installations.Add(person.Id);
        await deliveries.AnnouncedAsync(person.Id).WaitAsync(cancellationToken);
        if ((string?)activity["type"] is "installationUpdate")
        {
            await window.Chat.OpenAsync(chats.Of(person.Id), cancellationToken);
            await window.Team.OpenAsync([.. TenantTeam.Channels.SelectMany(threads.Of)], cancellationToken);
        }
    }
}
