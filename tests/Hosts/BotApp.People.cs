using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using TeamsIsms.People;
using TeamsIsms.Teams;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Hosts;

/// <summary>What people do in their chats, and what they see there.</summary>
internal sealed partial class BotApp
{
    private int _activity;

    /// <summary>What the person's client shows after a tap, without the escapes of JSON.</summary>
    public Task<string> TapAsync(string verb, Guid person, params IEnumerable<(string Name, string Value)> data) =>
        TapAsync(verb, person, NextActivity(), null, data);

    /// <param name="id">Of the activity: the same one again is a delivery that Teams repeats.</param>
    /// <param name="change">What else the client says of it.</param>
    /// <param name="data">Of a name that comes twice the last counts.</param>
    public async Task<string> TapAsync(
        string verb, Guid person, string id, Func<Activity, Activity>? change, params IEnumerable<(string Name, string Value)> data)
    {
        var values = data.GroupBy(pair => pair.Name).ToDictionary(pair => pair.Key, pair => pair.Last().Value);
        var tap = From(person, id) with
        {
            Type = ActivityTypes.Invoke,
            Name = "adaptiveCard/action",
            ReplyToId = "card-1",
            Text = null,
            Value = JsonSerializer.SerializeToElement(new { action = new { type = "Action.Execute", verb, data = values } }),
        };
        using var answer = await PostAsync(change?.Invoke(tap) ?? tap);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return Regex.Unescape(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    /// <summary>What the bot said to a message; empty for nothing.</summary>
    public async Task<string> SayAsync(string text, Guid person, Func<Activity, Activity>? change = null)
    {
        var before = Sent.Count;
        var message = From(person, NextActivity()) with { Text = text };
        using var answer = await PostAsync(change?.Invoke(message) ?? message);
        Assert.True(answer.IsSuccessStatusCode);
        return Regex.Unescape(string.Concat(Sent.Skip(before).Select(request => request.Body)));
    }

    /// <summary>The chat in which taps and messages happen takes cards from now on.</summary>
    public void Opens()
    {
        Wire.Answer($"POST {Some.ServiceUrl}v3/conversations/a%3A1personal/activities", HttpStatusCode.Created, """{"id":"1"}""");
        Wire.Answer(ToCard("a:1personal", "card-1"), HttpStatusCode.OK, """{"id":"card-1"}""");
    }

    /// <summary>The person has a chat from now on, whose cards are <c>c-{person}</c>.</summary>
    public async Task MeetAsync(Guid person)
    {
        await Services.GetRequiredService<ConversationTable>().MetAsync(
            person, $"a:{person:N}", Some.ServiceUrl, TestContext.Current.CancellationToken);
        Wire.Answer(ToChat(person), HttpStatusCode.Created, $$"""{"id":"c-{{person:N}}"}""");
        Wire.Answer(ToCard($"a:{person:N}", $"c-{person:N}"), HttpStatusCode.OK, """{"id":"1"}""");
    }

    /// <summary>What was posted to the person's chat, without the escapes of JSON.</summary>
    public List<string> Posts(Guid person) => Bodies("POST", $"/a%3A{person:N}/activities");

    /// <summary>How the person's card was drawn again.</summary>
    public List<string> Puts(Guid person) => Puts($"c-{person:N}");

    public List<string> Puts(string card) => Bodies("PUT", $"/activities/{card}");

    public static string ToChat(Guid person) => $"POST {Some.ServiceUrl}v3/conversations/a%3A{person:N}/activities";

    public static string ToCard(string conversation, string card) =>
        $"PUT {Some.ServiceUrl}v3/conversations/{Uri.EscapeDataString(conversation)}/activities/{card}";

    private static Activity From(Guid person, string id) => Some.Message with
    {
        Id = id,
        From = Some.Message.From! with { AadObjectId = person.ToString() }, // the sample has a sender
    };

    private string NextActivity() => $"activity-{Interlocked.Increment(ref _activity)}";

    private List<string> Bodies(string method, string path) =>
    [
        .. Wire.Requests
            .Where(request => request.Method == method && request.Address.AbsolutePath.EndsWith(path, StringComparison.Ordinal))
            .Select(request => Regex.Unescape(request.Body ?? "")),
    ];
}
