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
    private readonly Envelope _envelope;
    private readonly BotClient _bot;
    private readonly ConcurrentDictionary<Guid, Task> _announcements = [];
    private readonly ConcurrentDictionary<Guid, bool> _announcedByClient = [];

    public Deliveries(TenantState tenant, ChatBook chats, Envelope envelope, BotClient bot)
    {
        (_tenant, _chats, _envelope, _bot) = (tenant, chats, envelope, bot);
        tenant.Installations.Installed += person => Announce(person, _envelope.Installation);
        tenant.Installations.Removed += person => Announce(person, user => [_envelope.Removal(user)]);
    }

    /// <summary>
    /// Delivers what a client sent. Who writes to the bot has its app: it is installed, and the bot told so, before the first message.
    /// </summary>
    public async Task<BotAnswer> SendAsync(JsonObject client, DirectoryUser person, CancellationToken cancellationToken)
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
            activity["replyToId"] ??= ClickedCard.Guess(chat.Read(), activity)?.ActivityId;
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
        activity["value"] is JsonObject && (string?)activity["type"] is "message" or "invoke";

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
