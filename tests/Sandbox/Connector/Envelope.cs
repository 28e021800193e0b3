using System.Globalization;
using System.Text.Json.Nodes;
using TeamsIsms.Sandbox.Tenant;

namespace TeamsIsms.Sandbox.Connector;

/// <summary>What the channel puts around that which a person's client sends.</summary>
internal sealed class Envelope(TenantState tenant, ChatBook chats, string serviceUrl)
{
    private const string ZoneId = "Asia/Taipei";
    private static readonly TimeSpan ZoneOffset = TimeSpan.FromHours(8);

    public string ServiceUrl => serviceUrl;

    /// <summary>
    /// The activity as the bot receives it. The client's own members stay, except who, where and through which channel:
    /// those are the channel's. A client may name an <c>id</c>, which is how a repeated delivery is tried.
    /// </summary>
    /// <param name="client">What the person's client sends.</param>
    /// <param name="person">Who sends it.</param>
    /// <param name="spot">Where in the team; null: the person's chat with the bot.</param>
    public JsonObject Fill(JsonObject client, DirectoryUser person, ChannelSpot? spot = null)
    {
        var now = tenant.Clock.GetUtcNow();
        var type = (string?)client["type"] ?? "message";
        var activity = client.DeepClone().AsObject();
        activity["type"] = type;
        activity["id"] ??= type == "message" ? chats.NextId() : $"f:{Guid.CreateVersion7(now)}";
        activity["timestamp"] ??= now.UtcDateTime.ToString("O", CultureInfo.InvariantCulture);
        activity["localTimestamp"] ??= now.ToOffset(ZoneOffset).ToString("O", CultureInfo.InvariantCulture);
        activity["localTimezone"] ??= ZoneId;
        activity["locale"] ??= person.Language ?? "zh-TW";
        activity["serviceUrl"] = serviceUrl;
        activity["channelId"] = "msteams";
        activity["from"] = Sender(person);
        activity["conversation"] = Conversation(activity, person, spot);
        activity["recipient"] = Bot();
        activity["entities"] ??= new JsonArray(new JsonObject
        {
            ["locale"] = activity["locale"]!.DeepClone(),
            ["country"] = "TW",
            ["platform"] = "Web",
            ["timezone"] = ZoneId,
            ["type"] = "clientInfo",
        });
        var channel = activity["channelData"] as JsonObject ?? [];
        channel["tenant"] = new JsonObject { ["id"] = tenant.Settings.TenantId.ToString() };
        activity["channelData"] = channel.DeepClone();
        if (type == "message" && activity["text"] is not null)
        {
            activity["textFormat"] ??= "plain";
        }

        spot?.Mark(activity, Bot());
        return activity;
    }

    /// <summary>The two activities that tell the bot that somebody added it to the team.</summary>
    public IEnumerable<JsonObject> TeamInstallation(DirectoryUser person)
    {
        var general = new ChannelSpot(TenantTeam.Channels[0], null);
        yield return Fill(new JsonObject { ["type"] = "installationUpdate", ["action"] = "add" }, person, general);
        yield return Fill(
            new JsonObject
            {
                ["type"] = "conversationUpdate",
                ["membersAdded"] = new JsonArray(Bot()),
                ["channelData"] = new JsonObject { ["eventType"] = "teamMemberAdded" },
            },
            person,
            general);
    }

    /// <summary>The two activities that tell the bot of its installation for a person; Teams sends both.</summary>
    public IEnumerable<JsonObject> Installation(DirectoryUser person)
    {
        yield return Fill(new JsonObject { ["type"] = "installationUpdate", ["action"] = "add" }, person);
        yield return Fill(
            new JsonObject
            {
                ["type"] = "conversationUpdate",
                ["membersAdded"] = new JsonArray(Bot(), Sender(person)),
            },
            person);
    }

    public JsonObject Removal(DirectoryUser person) =>
        Fill(new JsonObject { ["type"] = "installationUpdate", ["action"] = "remove" }, person);

    // a message to a channel as a whole is the first of its own thread
    private JsonObject Conversation(JsonObject activity, DirectoryUser person, ChannelSpot? spot)
    {
        var conversation = new JsonObject
        {
            ["conversationType"] = spot is null ? "personal" : "channel",
            ["tenantId"] = tenant.Settings.TenantId.ToString(),
            ["id"] = spot is null
                ? tenant.Installations.ConversationOf(person.Id)
                : spot.ConversationOf((string?)activity["type"] == "message" ? (string?)activity["id"] : null),
        };
        if (spot is not null)
        {
            (conversation["isGroup"], conversation["name"]) = (true, spot.Channel.Name);
        }

        return conversation;
    }

    private JsonObject Bot() => new() { ["id"] = $"28:{tenant.Settings.AppId}", ["name"] = "ISMS" };

    private JsonObject Sender(DirectoryUser person) => new()
    {
        ["id"] = PersonAddress.Of(person.Id, tenant.Settings.AppId),
        ["name"] = person.Name,
        ["aadObjectId"] = person.Id.ToString(),
    };
}
