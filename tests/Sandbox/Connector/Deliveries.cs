using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using TeamsIsms.Sandbox.Tenant;

namespace TeamsIsms.Sandbox.Connector;

/// <summary>Everything that travels from a person to the bot, and what the person's client does with the answer.</summary>
internal sealed class Deliveries
{
    private readonly TenantState _tenant;
    private readonly ChatBook _chats;
    private readonly ThreadBook _threads;
    private readonly Envelope _envelope;
    private readonly BotClient _bot;
    private readonly ConcurrentDictionary<Guid, Task> _announcements = [];
    private readonly ConcurrentDictionary<Guid, bool> _announcedByClient = [];

    public Deliveries(TenantState tenant, ChatBook chats, ThreadBook threads, Envelope envelope, BotClient bot)
    {
        (_tenant, _chats, _threads, _envelope, _bot) = (tenant, chats, threads, envelope, bot);
        tenant.Installations.Installed += person => Announce(person, _envelope.Installation);
        tenant.Installations.Removed += person => Announce(person, user => [_envelope.Removal(user)]);
    }

    /// <summary>
    /// Delivers what a client sent, in the person's chat or, with a member <c>channel</c>, in the team.
    /// Who writes to the bot has its app: it is installed, and the bot told so, before the first message.
    /// </summary>
    public Task<BotAnswer> SendAsync(JsonObject client, DirectoryUser person, CancellationToken cancellationToken) =>
        ChannelSpot.Take(client) switch
        {
            (false, _) => SendToChatAsync(client, person, cancellationToken),
            (_, { } spot) when spot.Root is null || _threads.Find(spot.Channel, spot.Root) is not null =>
                SendToTeamAsync(client, person, spot, cancellationToken),
            _ => Task.FromResult(new BotAnswer(StatusCodes.Status404NotFound, "There is no such channel or thread.", "text/plain")),
        };

    /// <summary>Raised when somebody wrote into a thread, with the id of their message.</summary>
    public event Action<ChannelThread, string>? Said;

    /// <summary>Adds the bot to the team, in the name of one person.</summary>
    public async Task JoinTeamAsync(Guid person)
    {
        _tenant.Team.HasApp = true;
        if (_tenant.People.Find(person) is { } user)
        {
            await DeliverAllAsync([.. _envelope.TeamInstallation(user)]);
        }
    }

    private async Task<BotAnswer> SendToTeamAsync(
        JsonObject client, DirectoryUser person, ChannelSpot spot, CancellationToken cancellationToken)
    {
        if ((string?)client["type"] == "installationUpdate")
        {
            _tenant.Team.HasApp = ((string?)client["action"])?.StartsWith("remove", StringComparison.Ordinal) != true;
        }

        var activity = _envelope.Fill(client, person, spot);
        var thread = spot.Root is { } root ? _threads.Find(spot.Channel, root) : null;
        if (IsCardAction(activity))
        {
            activity["replyToId"] ??= thread is null ? null : ClickedCard.Guess(thread.Chat.NewestFirst(), activity)?.ActivityId;
        }
        else if ((string?)activity["type"] == "message")
        {
            Keep(spot.Channel, thread, (string)activity["id"]!, activity);
        }

        return await _bot.DeliverAsync(activity, cancellationToken);
    }

    private void Keep(TeamChannel channel, ChannelThread? thread, string id, JsonObject activity)
    {
        if (thread is null)
        {
            thread = _threads.Begin(channel, id, activity);
        }
        else
        {
            thread.Chat.Add(id, activity);
        }

        Said?.Invoke(thread, id);
    }

    private async Task<BotAnswer> SendToChatAsync(JsonObject client, DirectoryUser person, CancellationToken cancellationToken)
    {
        Install(client, person.Id);
        if (_announcements.TryGetValue(person.Id, out var announced))
        {
            await announced.WaitAsync(cancellationToken);
        }

        var chat = _chats.Of(person.Id);
        var activity = _envelope.Fill(client, person);
        if (IsCardAction(activity))
        {
            activity["replyToId"] ??= ClickedCard.Guess(chat.NewestFirst(), activity)?.ActivityId;
        }

        var answer = await _bot.DeliverAsync(activity, cancellationToken);
        if (ReplacedCard(activity, answer) is { } card && (string?)activity["replyToId"] is { } clicked)
        {
            chat.Replace(clicked, card, _tenant.Clock.GetUtcNow());
        }

        return answer;
    }

    /// <summary>Waits until the bot has heard of a person's installation.</summary>
    public Task AnnouncedAsync(Guid person) => _announcements.GetValueOrDefault(person, Task.CompletedTask);

    private void Install(JsonObject client, Guid person)
    {
        var isInstallation = (string?)client["type"] == "installationUpdate";
        if (isInstallation)
        {
            _announcedByClient[person] = true;
        }

        if (isInstallation && ((string?)client["action"])?.StartsWith("remove", StringComparison.Ordinal) == true)
        {
            _tenant.Installations.Remove(person);
        }
        else
        {
            _tenant.Installations.Add(person);
        }

        _announcedByClient.TryRemove(person, out _);
    }

    private void Announce(Guid person, Func<DirectoryUser, IEnumerable<JsonObject>> activities)
    {
        if (_announcedByClient.ContainsKey(person) || _tenant.People.Find(person) is not { } user)
        {
            return;
        }

        var task = DeliverAllAsync([.. activities(user)]);
        _announcements[person] = task;
        _ = task.ContinueWith(
            _ => _announcements.TryRemove(new KeyValuePair<Guid, Task>(person, task)), TaskScheduler.Default);
    }

    private async Task DeliverAllAsync(IReadOnlyList<JsonObject> activities)
    {
        foreach (var activity in activities)
        {
            await _bot.DeliverAsync(activity, CancellationToken.None);
        }
    }

    private static bool IsCardAction(JsonObject activity) =>
        activity["value"] is JsonObject
        && ((string?)activity["type"] is "message" || (string?)activity["name"] is "adaptiveCard/action");

    // the client shows the card of a 200 answer in place of the clicked one
    private static JsonObject? ReplacedCard(JsonObject activity, BotAnswer answer)
    {
        if ((string?)activity["name"] != "adaptiveCard/action" || answer.Status != StatusCodes.Status200OK)
        {
            return null;
        }

        try
        {
            return JsonNode.Parse(answer.Body) is JsonObject body
                && (string?)body["type"] == ClickedCard.ContentType
                && body["value"] is JsonObject card
                ? new JsonObject
                {
                    ["attachments"] = new JsonArray(
                        new JsonObject { ["contentType"] = ClickedCard.ContentType, ["content"] = card.DeepClone() }),
                }
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
