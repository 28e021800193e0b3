using System.Text;
using System.Text.Json.Nodes;
using TeamsIsms.Sandbox.Tenant;

namespace TeamsIsms.Sandbox.Connector;

/// <summary>The conversations part of the Bot Connector REST API.</summary>
internal sealed class ConnectorDoor(TenantState tenant, ChatBook chats, ThreadBook threads, Playgrounds playgrounds, FaultGate faults)
{
    // Microsoft gives 100 KB for one message, counted in UTF-16
    private const int LargestActivity = 50 * 1024;

    public void Map(WebApplication app)
    {
        var conversations = app.MapGroup("/v3/conversations");
        conversations.MapPost("", CreateAsync);
        conversations.MapPost("/{conversation}/activities", SendAsync);
        conversations.MapPost("/{conversation}/activities/{activity}", (string conversation, JsonObject body, CancellationToken cancellationToken) =>
            SendAsync(conversation, body, cancellationToken));
        conversations.MapPut("/{conversation}/activities/{activity}", UpdateAsync);
        conversations.MapDelete("/{conversation}/activities/{activity}", DeleteAsync);
    }

    /// <summary>Why the bot may not write into a conversation, or null.</summary>
    public IResult? Refuse(string conversation) => tenant.Installations.PersonOf(conversation) switch
    {
        null => RefuseChannel(conversation),
        { } person when tenant.People.Find(person) is null || chats.Of(conversation).Deleted => ConnectorAnswer.NoConversation(),
        { } person when IsBlocked(person, conversation) => ConnectorAnswer.Blocked(),
        { } person when !tenant.Installations.Has(person) => ConnectorAnswer.NotInRoster(),
        _ => null,
    };

    private IResult? RefuseChannel(string conversation) => TenantTeam.Of(conversation) switch
    {
        null => ConnectorAnswer.NoConversation(),
        { } when !tenant.Team.HasApp => ConnectorAnswer.NotInRoster(),
        { } channel when conversation != channel.Id && threads.Find(conversation) is null => ConnectorAnswer.NoConversation(),
        _ => null,
    };

    private async Task<IResult> CreateAsync(JsonObject body, CancellationToken cancellationToken) =>
        (bool?)body["isGroup"] == true ? await CreateThreadAsync(body, cancellationToken) : Create(body);

    private IResult Create(JsonObject body)
    {

        if ((string?)body["tenantId"] != tenant.Settings.TenantId.ToString() || body["members"] is not JsonArray { Count: 1 } members)
        {
            return ConnectorAnswer.BadSyntax("Incorrect conversation creation parameters");
        }

        if (PersonAddress.Read((string?)members[0]?["id"] ?? "", tenant.Settings.AppId) is not { } person || tenant.People.Find(person) is null)
        {
            return ConnectorAnswer.BadSyntax("The member does not exist.");
        }

        var conversation = tenant.Installations.ConversationOf(person);
        if (IsBlocked(person, conversation))
        {
            return ConnectorAnswer.Blocked();
        }

        if (!tenant.Installations.Has(person))
        {
            return ConnectorAnswer.NotInstalled();
        }

        chats.Of(conversation).Open();
        return ConnectorAnswer.Created(conversation);
    }

    private async Task<IResult> CreateThreadAsync(JsonObject body, CancellationToken cancellationToken)
    {
        if (TenantTeam.Find((string?)body["channelData"]?["channel"]?["id"] ?? "") is not { } channel || body["activity"] is not JsonObject activity)
        {
            return ConnectorAnswer.BadSyntax("Incorrect conversation creation parameters");
        }

        if (Refuse(channel.Id) is { } refusal)
        {
            return refusal;
        }

        if (IsTooBig(activity))
        {
            return ConnectorAnswer.TooBig();
        }

        var thread = threads.Begin(channel, chats.NextId(), activity);
        await playgrounds.ShowAsync(thread, thread.Root, activity, cancellationToken);
        return Results.Json(
            new JsonObject { ["id"] = thread.Chat.ConversationId, ["activityId"] = thread.Root }, statusCode: StatusCodes.Status201Created);
    }

    private async Task<IResult> SendAsync(string conversation, JsonObject body, CancellationToken cancellationToken)
    {
        if (Refuse(conversation) is { } refusal)
        {
            return refusal;
        }

        if (IsTooBig(body))
        {
            return ConnectorAnswer.TooBig();
        }

        var id = chats.NextId();
        if ((string?)body["type"] != "typing" && Keep(conversation, id, body) is { } thread)
        {
            await playgrounds.ShowAsync(thread, id, body, cancellationToken);
        }

        if (LinkOf(conversation) is { } link)
        {
            await link.ShowAsync(id, body, cancellationToken);
        }

        return ConnectorAnswer.Created(id);
    }

    private async Task<IResult> UpdateAsync(string conversation, string activity, JsonObject body, CancellationToken cancellationToken)
    {
        if (Refuse(conversation) is { } refusal)
        {
            return refusal;
        }

        if (IsTooBig(body))
        {
            return ConnectorAnswer.TooBig();
        }

        if (!ChatOf(conversation).Replace(activity, body, tenant.Clock.GetUtcNow()))
        {
            return ConnectorAnswer.NoActivity();
        }

        if (threads.Find(conversation) is { } thread)
        {
            await playgrounds.ReplaceAsync(thread, activity, body, cancellationToken);
        }

        if (LinkOf(conversation) is { } link)
        {
            await link.ReplaceAsync(activity, body, cancellationToken);
        }

        return ConnectorAnswer.Done(activity);
    }

    private async Task<IResult> DeleteAsync(string conversation, string activity, CancellationToken cancellationToken)
    {
        if (Refuse(conversation) is { } refusal)
        {
            return refusal;
        }

        if (!ChatOf(conversation).Remove(activity))
        {
            return ConnectorAnswer.NoActivity();
        }

        if (LinkOf(conversation) is { } link)
        {
            await link.RemoveAsync(activity, cancellationToken);
        }

        return Results.Ok();
    }

    // what is posted to a channel as a whole begins a thread; null: it is a chat's
    private ChannelThread? Keep(string conversation, string id, JsonObject body)
    {
        if (TenantTeam.Of(conversation) is { } channel && channel.Id == conversation)
        {
            return threads.Begin(channel, id, body);
        }

        ChatOf(conversation).Add(id, body);
        return threads.Find(conversation);
    }

    private Chat ChatOf(string conversation) => threads.Find(conversation)?.Chat ?? chats.Of(conversation);

    private bool IsBlocked(Guid person, string conversation) =>
        faults.Blocks(person.ToString()) || faults.Blocks(conversation) || faults.Blocks(PersonAddress.Of(person, tenant.Settings.AppId));

    private static bool IsTooBig(JsonObject body) => Encoding.Unicode.GetByteCount(body.ToJsonString()) > 2 * LargestActivity;

    private PlaygroundLink? LinkOf(string conversation) =>
        tenant.Installations.PersonOf(conversation) is { } person ? playgrounds.Of(person) : null;
}
