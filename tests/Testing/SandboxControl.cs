using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace TeamsIsms.Tests.Testing;

/// <summary>The bot's answer to an activity.</summary>
public sealed record SandboxAnswer(int Status, string Body)
{
    public JsonObject Json => JsonNode.Parse(Body)!.AsObject();
}

/// <summary>One message of the bot as the person sees it now.</summary>
public sealed record SandboxMessage(string ActivityId, string? Text, JsonArray? Attachments, DateTimeOffset? Updated)
{
    /// <summary>Who wrote it in a channel; null: the bot.</summary>
    public string? From { get; init; }

    /// <summary>The first card, or null.</summary>
    public JsonObject? Card => Attachments?.Select(attachment => attachment?["content"] as JsonObject).FirstOrDefault(card => card is not null);

    /// <summary>The card's JSON, unescaped, or the text: for looking for words.</summary>
    public string Words => (Card is { } card ? string.Join('\n', Strings(card)) : "") + Text;

    private static IEnumerable<string> Strings(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => Strings(member.Value)),
        JsonArray items => items.SelectMany(Strings),
        JsonValue value => [value.ToString()],
        _ => [],
    };
}

/// <summary>One thread of a channel: the id of its first message, and all messages, people's and the bot's.</summary>
public sealed record SandboxThread(string Thread, string ConversationId, IReadOnlyList<SandboxMessage> Messages);

/// <summary>One request of the bot or the functions; status 0: the connection was cut.</summary>
public sealed record SandboxRequest(string Door, string Method, string Url, string? Body, int Status, long Sequence)
{
    /// <summary>When it came, on the sandbox's clock.</summary>
    public DateTimeOffset At { get; init; }
}

/// <summary>The sandbox's control door.</summary>
public sealed class SandboxControl(Uri address) : IDisposable
{
    private static readonly TimeSpan ShortestPause = TimeSpan.FromMilliseconds(25);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMilliseconds(200);

    // A timer that was fired has this long before it is fired again.
    private static readonly TimeSpan Minute = TimeSpan.FromSeconds(1);

    // Only what never comes true takes this long: a machine that is much slower, or shared with others, is no fault.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly HttpClient _http = new() { BaseAddress = address, Timeout = TimeSpan.FromMinutes(5) };
    private readonly ConcurrentDictionary<string, (EntityTagHeaderValue? Version, object Content)> _known = new(StringComparer.Ordinal);

    public async Task<SandboxAnswer> SendAsync(Guid person, JsonObject activity, CancellationToken cancellationToken)
    {
        using var answer = await _http.PostAsJsonAsync($"/people/{person}/activities", activity, cancellationToken);
        return new SandboxAnswer((int)answer.StatusCode, await answer.Content.ReadAsStringAsync(cancellationToken));
    }

    /// <summary>Sends a file, or without a name a picture, with or without words.</summary>
    public async Task<SandboxAnswer> SendFileAsync(
        Guid person, string? name, byte[] content, string? text, CancellationToken cancellationToken)
    {
        using var body = new ByteArrayContent(content) { Headers = { ContentType = new(name is null ? "image/png" : "application/octet-stream") } };
        var query = string.Join('&', new[] { ("name", name), ("text", text) }
            .Where(part => part.Item2 is not null).Select(part => $"{part.Item1}={Uri.EscapeDataString(part.Item2!)}")); // only those that are given
        using var answer = await _http.PostAsync($"/people/{person}/files?{query}", body, cancellationToken);
        return new SandboxAnswer((int)answer.StatusCode, await answer.Content.ReadAsStringAsync(cancellationToken));
    }

    public Task<SandboxAnswer> SayAsync(Guid person, string text, CancellationToken cancellationToken) =>
        SendAsync(person, new JsonObject { ["type"] = "message", ["text"] = text }, cancellationToken);

    /// <summary>Presses an <c>Action.Execute</c> button.</summary>
    /// <param name="person">Who presses.</param>
    /// <param name="verb">The button's verb.</param>
    /// <param name="data">The button's data merged with what was typed into the card.</param>
    /// <param name="message">The message that holds the card; null: the newest that offers the verb.</param>
    public Task<SandboxAnswer> ClickAsync(
        Guid person, string verb, JsonObject? data, string? message, CancellationToken cancellationToken)
    {
        var activity = new JsonObject
        {
            ["type"] = "invoke",
            ["name"] = "adaptiveCard/action",
            ["value"] = new JsonObject
            {
                ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = verb, ["data"] = data?.DeepClone() ?? new JsonObject() },
                ["trigger"] = "manual",
            },
        };
        if (message is not null)
        {
            activity["replyToId"] = message;
        }

        return SendAsync(person, activity, cancellationToken);
    }

    public async Task<IReadOnlyList<SandboxMessage>> ChatAsync(Guid person, CancellationToken cancellationToken) =>
        await NewestAsync<SandboxMessage[]>($"/people/{person}/chat", cancellationToken);

    /// <summary>Asks again until the chat holds a message of this kind, and gives the newest such.</summary>
    /// <exception cref="TimeoutException">None within three minutes.</exception>
    public async Task<SandboxMessage> SeesAsync(Guid person, Func<SandboxMessage, bool> kind, CancellationToken cancellationToken)
    {
        SandboxMessage? found = null;
        await EventuallyAsync(
            async () => (found = (await ChatAsync(person, cancellationToken)).LastOrDefault(kind)) is not null, cancellationToken);
        return found!;
    }

    /// <summary>Asks again, less and less often, until something holds.</summary>
    /// <exception cref="TimeoutException">It did not within three minutes.</exception>
    public static async Task EventuallyAsync(Func<Task<bool>> holds, CancellationToken cancellationToken)
    {
        var (clock, pause) = (TimeProvider.System, ShortestPause);
        for (var begun = clock.GetTimestamp(); !await holds();)
        {
            if (clock.GetElapsedTime(begun) > Patience)
            {
                throw new TimeoutException("It did not come true in time.");
            }

            await Task.Delay(pause, clock, cancellationToken);
            pause = pause * 1.5 < LongestPause ? pause * 1.5 : LongestPause;
        }
    }

    /// <summary>As above; timers look once a minute, so a minute passes in every second of it.</summary>
    public Task PassAsync(Func<Task<bool>> holds, CancellationToken cancellationToken)
    {
        var (clock, passed) = (TimeProvider.System, TimeProvider.System.GetTimestamp());
        return EventuallyAsync(
            async () =>
            {
                if (await holds())
                {
                    return true;
                }

                if (clock.GetElapsedTime(passed) > Minute)
                {
                    await AdvanceAsync(TimeSpan.FromMinutes(1), cancellationToken);
                    passed = clock.GetTimestamp();
                }

                return false;
            },
            cancellationToken);
    }

    /// <summary>The threads of a channel, by its id or name, in the order in which they began.</summary>
    public async Task<IReadOnlyList<SandboxThread>> ThreadsAsync(string channel, CancellationToken cancellationToken) =>
        await NewestAsync<SandboxThread[]>($"/channels/{Uri.EscapeDataString(channel)}/messages", cancellationToken);

    public async Task<JsonArray> PeopleAsync(CancellationToken cancellationToken) =>
        (await _http.GetFromJsonAsync<JsonArray>("/people", cancellationToken))!;

    /// <summary>The person works in another unit from now on, under its head; the directory tells of it with its next refresh.</summary>
    public Task MoveAsync(Guid person, string unit, CancellationToken cancellationToken) =>
        Checked(_http.PatchAsJsonAsync($"/people/{person}", new JsonObject { ["unit"] = unit }, cancellationToken));

    public async Task<JsonArray> MailsAsync(CancellationToken cancellationToken) =>
        (await _http.GetFromJsonAsync<JsonArray>("/mails", cancellationToken))!;

    /// <summary>The person deletes the chat: it answers 404 until the bot creates it again.</summary>
    public Task DeleteChatAsync(Guid person, CancellationToken cancellationToken) =>
        Checked(_http.DeleteAsync($"/people/{person}/chat", cancellationToken));

    public async Task<DateTimeOffset> NowAsync(CancellationToken cancellationToken) =>
        (DateTimeOffset)(await _http.GetFromJsonAsync<JsonObject>("/clock", cancellationToken))!["now"]!;

    /// <summary>Moves the clock of bot and functions; timers fire at once.</summary>
    public Task AdvanceAsync(TimeSpan by, CancellationToken cancellationToken) => Checked(_http.PostAsJsonAsync(
        "/clock", new JsonObject { ["advance"] = by.ToString("c", CultureInfo.InvariantCulture) }, cancellationToken));

    public Task SetFaultsAsync(JsonObject faults, CancellationToken cancellationToken) =>
        Checked(_http.PutAsJsonAsync("/faults", faults, cancellationToken));

    public Task ClearFaultsAsync(CancellationToken cancellationToken) => Checked(_http.DeleteAsync("/faults", cancellationToken));

    /// <param name="door">login, connector or graph; null: all.</param>
    /// <param name="since">Only requests with a higher sequence.</param>
    public async Task<IReadOnlyList<SandboxRequest>> RequestsAsync(string? door, long since, CancellationToken cancellationToken) =>
        (await _http.GetFromJsonAsync<SandboxRequest[]>(
            $"/requests?since={since}" + (door is null ? "" : $"&door={door}"), cancellationToken))!;

    /// <summary>The sequence of the last request there was.</summary>
    public async Task<long> LastRequestAsync(CancellationToken cancellationToken) =>
        await _http.GetFromJsonAsync<long>("/requests/last", cancellationToken);

    /// <summary>Ends the bot or the functions without warning.</summary>
    public Task KillAsync(string host, CancellationToken cancellationToken) =>
        Checked(_http.PostAsync($"/kill/{host}", null, cancellationToken));

    public Task StartAsync(string host, CancellationToken cancellationToken) =>
        Checked(_http.PostAsync($"/start/{host}", null, cancellationToken));

    public void Dispose() => _http.Dispose();

    /// <summary>What an address gives, read once for each version of it. A list that was given is never changed.</summary>
    private async Task<T> NewestAsync<T>(string address, CancellationToken cancellationToken)
        where T : class
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (_known.TryGetValue(address, out var known) && known.Version is not null)
        {
            request.Headers.IfNoneMatch.Add(known.Version);
        }

        using var answer = await _http.SendAsync(request, cancellationToken);
        if (answer.StatusCode == HttpStatusCode.NotModified)
        {
            return (T)known.Content;
        }

        answer.EnsureSuccessStatusCode();
        var content = (await answer.Content.ReadFromJsonAsync<T>(cancellationToken))!; // a list, if an empty one
        _known[address] = (answer.Headers.ETag, content);
        return content;
    }

    private static async Task Checked(Task<HttpResponseMessage> call)
    {
        using var answer = await call;
        answer.EnsureSuccessStatusCode();
    }
}
