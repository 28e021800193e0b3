using System.Text.Json.Nodes;
using TeamsIsms.Sandbox.Tenant;

namespace TeamsIsms.Sandbox.Connector;

/// <summary>Where in the team somebody writes.</summary>
/// <param name="Root">Id of the thread's first message; null: the channel as a whole.</param>
internal sealed record ChannelSpot(TeamChannel Channel, string? Root)
{
    /// <summary>
    /// Takes the members <c>channel</c> (id or name) and <c>thread</c> (id of its first message) out of what a test sends.
    /// </summary>
    /// <returns>Whether a channel was named, and the spot unless nobody knows that channel.</returns>
    public static (bool IsNamed, ChannelSpot? Spot) Take(JsonObject client)
    {
        var (named, root) = ((string?)client["channel"], (string?)client["thread"]);
        client.Remove("channel");
        client.Remove("thread");
        return (named is not null, TenantTeam.Find(named ?? "") is { } channel ? new ChannelSpot(channel, root) : null);
    }

    /// <param name="own">The activity's own id when it begins a thread unless it stands in one.</param>
    public string ConversationOf(string? own) => (Root ?? own) is { } root ? $"{Channel.Id};messageid={root}" : Channel.Id;

    /// <summary>What Teams adds in a team; a bot hears only messages that mention it.</summary>
    public void Mark(JsonObject activity, JsonObject bot)
    {
        var data = activity["channelData"]!.AsObject();
        data["team"] = new JsonObject { ["id"] = TenantTeam.Id, ["name"] = TenantTeam.Name };
        data["channel"] = new JsonObject { ["id"] = Channel.Id, ["name"] = Channel.Name };
        if ((string?)activity["type"] == "message" && (string?)activity["text"] is { } text)
        {
            var mention = $"<at>{bot["name"]}</at>";
            activity["text"] = text.Contains(mention, StringComparison.Ordinal) ? text : $"{mention} {text}";
            activity["entities"]!.AsArray().Add(
                (JsonNode)new JsonObject { ["type"] = "mention", ["text"] = mention, ["mentioned"] = bot.DeepClone() });
        }
    }
}
