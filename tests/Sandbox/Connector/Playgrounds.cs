using System.Text.Json.Nodes;
using TeamsIsms.Sandbox.Tenant;

namespace TeamsIsms.Sandbox.Connector;

/// <summary>The personas' windows, by object id; empty without playgrounds.</summary>
internal sealed class Playgrounds(
    IReadOnlyDictionary<Guid, PlaygroundLink> links, Deliveries deliveries, ChatBook chats, TenantState tenant)
{
    // members a playground makes up and the channel knows better
    private static readonly string[] MadeUp =
        ["id", "timestamp", "localTimestamp", "localTimezone", "locale", "serviceUrl", "channelId", "from", "conversation", "recipient", "entities"];

    public PlaygroundLink? Of(Guid person) => links.GetValueOrDefault(person);

    public void Map(WebApplication app) => app.MapPost("/playground/{key}", async (string key, JsonObject activity, CancellationToken cancellationToken) =>
    {
        var persona = Personas.All.FirstOrDefault(persona => persona.Key == key);
        return persona is not null && Of(persona.Id) is { } link && tenant.People.Find(persona.Id) is { } person
            ? await TakeAsync(activity, person, link, cancellationToken)
            : Results.NotFound();
    });

    private async Task<IResult> TakeAsync(
        JsonObject activity, DirectoryUser person, PlaygroundLink link, CancellationToken cancellationToken)
    {
        if ((string?)activity["conversation"]?["id"] is { } conversation && conversation != link.ConversationId)
        {
            return Results.Text(
                "The sandbox offers the personal chat with the bot only.", statusCode: StatusCodes.Status403Forbidden);
        }

        if (IsGreeting(activity))
        {
            await OpenAsync(activity, person, link, cancellationToken);
            return Results.Ok();
        }

        foreach (var member in MadeUp)
        {
            activity.Remove(member);
        }

        if ((string?)activity["replyToId"] is { } theirs)
        {
            activity["replyToId"] = link.Ours(theirs);
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

    private async Task OpenAsync(JsonObject activity, DirectoryUser person, PlaygroundLink link, CancellationToken cancellationToken)
    {
        tenant.Installations.Add(person.Id);
        await deliveries.AnnouncedAsync(person.Id).WaitAsync(cancellationToken);
        if ((string?)activity["type"] is "installationUpdate")
        {
            await link.OpenAsync(chats.Of(person.Id), cancellationToken);
        }
    }
}
