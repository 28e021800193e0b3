using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Hosts;

/// <summary>The sandbox's team: threads of its channels, from both sides.</summary>
[Collection(SandboxCollection.Name)]
public sealed class SandboxChannelTests(SandboxFixture fixture)
{
    private const string Response = "資安應變";
    private readonly SandboxProcess _sandbox = fixture.Sandbox;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_bot_begins_a_thread_answers_in_it_and_replaces_its_first_message()
    {
        using var bot = await BotAsync();
        var (conversation, root) = await BeginAsync(bot, "first");

        using var answered = await bot.PostAsJsonAsync($"{Address(conversation)}/activities", Message("second"), Stop);
        using var replaced = await bot.PutAsJsonAsync($"{Address(conversation)}/activities/{root}", Message("first, changed"), Stop);

        var thread = Assert.Single(await _sandbox.Control.ThreadsAsync(Response, Stop), thread => thread.Thread == root);
        Assert.Equal((201, 200), ((int)answered.StatusCode, (int)replaced.StatusCode));
        Assert.Equal(conversation, thread.ConversationId);
        Assert.Equal(["first, changed", "second"], thread.Messages.Select(message => message.Text));
    }

    [Fact]
    public async Task A_person_writes_into_a_thread_and_the_bot_hears_it_there()
    {
        using var bot = await BotAsync();
        var (conversation, root) = await BeginAsync(bot, "incident");

        var answer = await _sandbox.Control.SendAsync(
            _sandbox.Persona("handler"),
            new JsonObject { ["type"] = "message", ["text"] = "說明", ["channel"] = Response, ["thread"] = root },
            Stop);

        await SandboxControl.EventuallyAsync(
            async () => (await _sandbox.Control.ThreadsAsync(Response, Stop)).Single(thread => thread.Thread == root).Messages.Count == 3, Stop);
        var thread = Assert.Single(await _sandbox.Control.ThreadsAsync(Response, Stop), thread => thread.Thread == root);
        Assert.Equal(200, answer.Status);
        Assert.Equal(conversation, thread.ConversationId);
        Assert.Equal([null, "person", null], thread.Messages.Select(message => message.From is null ? null : "person"));
        Assert.Equal("<at>ISMS</at> 說明", thread.Messages[1].Text);
        Assert.NotNull(thread.Messages[2].Card);
    }

    [Fact]
    public async Task An_unknown_channel_or_thread_is_refused_on_both_sides()
    {
        using var bot = await BotAsync();
        var unknown = await _sandbox.Control.SendAsync(
            _sandbox.Persona("handler"), new JsonObject { ["text"] = "hello", ["channel"] = Response, ["thread"] = "1" }, Stop);
        using var lost = await bot.PostAsJsonAsync(
            $"{Address("19:sandboxresponse@thread.tacv2;messageid=1")}/activities", Message("hello"), Stop);

        Assert.Equal((404, 404), (unknown.Status, (int)lost.StatusCode));
    }

    private static JsonObject Message(string text) => new() { ["type"] = "message", ["text"] = text };

    private static string Address(string conversation) => "/v3/conversations/" + Uri.EscapeDataString(conversation);

    private async Task<(string Conversation, string Root)> BeginAsync(HttpClient bot, string text)
    {
        using var answer = await bot.PostAsJsonAsync(
            "/v3/conversations",
            new JsonObject
            {
                ["isGroup"] = true,
                ["tenantId"] = (string)_sandbox.Addresses["tenantId"]!,
                ["channelData"] = new JsonObject { ["channel"] = new JsonObject { ["id"] = "19:sandboxresponse@thread.tacv2" } },
                ["activity"] = Message(text),
            },
            Stop);
        var made = (await answer.Content.ReadFromJsonAsync<JsonObject>(Stop))!;
        return ((string)made["id"]!, (string)made["activityId"]!);
    }

    private async Task<HttpClient> BotAsync()
    {
        using var login = new HttpClient { BaseAddress = _sandbox.Address("login") };
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials",
            ["client_id"] = (string)_sandbox.Addresses["appId"]!,
            ["client_secret"] = "development",
            ["scope"] = "https://api.botframework.com/.default",
        });
        using var answer = await login.PostAsync($"/{_sandbox.Addresses["tenantId"]}/oauth2/v2.0/token", form, Stop);
        var token = (string)(await answer.Content.ReadFromJsonAsync<JsonObject>(Stop))!["access_token"]!;
        return new HttpClient
        {
            BaseAddress = _sandbox.Address("connector"),
            DefaultRequestHeaders = { Authorization = new AuthenticationHeaderValue("Bearer", token) },
        };
    }
}
