using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Hosts;

[Collection(SandboxCollection.Name)]
public sealed class SandboxTests(SandboxFixture fixture)
{
    private const string Connector = "https://api.botframework.com/.default";
    private readonly SandboxProcess _sandbox = fixture.Sandbox;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_directory_lists_every_persona_with_the_role_it_is_named_after()
    {
        var people = await _sandbox.Control.PeopleAsync(Stop);

        foreach (var key in new[] { "staff", "unithead", "manager", "chair", "controller", "auditor", "handler" })
        {
            Assert.Contains(people, person => (Guid)person!["aadObjectId"]! == _sandbox.Persona(key) && (string?)person["kind"] == "staff");
        }
    }

    [Fact]
    public async Task A_message_of_the_bot_stands_in_the_chat_until_it_is_replaced_or_deleted()
    {
        var person = _sandbox.Persona("auditor");
        using var bot = await BotAsync();
        var conversation = await ConversationAsync(bot, person);
        var id = (string)(await PostAsync(bot, conversation, "one"))["id"]!;

        using var replaced = await bot.PutAsJsonAsync($"{conversation}/activities/{id}", Message("two"), Stop);
        var message = Assert.Single(await _sandbox.Control.ChatAsync(person, Stop), message => message.ActivityId == id);
        Assert.Equal("two", message.Text);
        Assert.NotNull(message.Updated);

        using var deleted = await bot.DeleteAsync($"{conversation}/activities/{id}", Stop);
        Assert.DoesNotContain(await _sandbox.Control.ChatAsync(person, Stop), message => message.ActivityId == id);
    }

    [Fact]
    public async Task A_token_for_graph_is_refused_by_the_connector()
    {
        using var bot = await BotAsync("https://graph.microsoft.com/.default");

        using var answer = await bot.PostAsJsonAsync("/v3/conversations", new JsonObject(), Stop);

        Assert.Equal(401, (int)answer.StatusCode);
    }

    [Fact]
    public async Task A_wrong_secret_gets_no_token()
    {
        using var answer = await TokenAsync(Connector, "wrong");

        Assert.Equal(401, (int)answer.StatusCode);
    }

    [Fact]
    public async Task Nobody_can_be_written_to_before_the_app_is_installed()
    {
        using var bot = await BotAsync();
        var people = await _sandbox.Control.PeopleAsync(Stop);
        var stranger = (Guid)people.First(person => !(bool)person!["installed"]! && (string?)person["kind"] == "staff")!["aadObjectId"]!;

        using var answer = await CreateAsync(bot, stranger);

        Assert.Equal(403, (int)answer.StatusCode);
        Assert.Equal("ForbiddenOperationException", await CodeAsync(answer));
    }

    [Fact]
    public async Task A_deleted_chat_answers_404_until_it_is_created_again()
    {
        using var bot = await BotAsync();
        var conversation = await ConversationAsync(bot, _sandbox.Persona("handler"));
        await _sandbox.Control.DeleteChatAsync(_sandbox.Persona("handler"), Stop);

        using var gone = await bot.PostAsJsonAsync($"{conversation}/activities", Message("hello"), Stop);
        Assert.Equal("ConversationNotFound", await CodeAsync(gone));

        Assert.NotNull((await PostAsync(bot, await ConversationAsync(bot, _sandbox.Persona("handler")), "hello"))["id"]);
    }

    [Fact]
    public async Task Faults_throttle_and_block_until_they_are_cleared()
    {
        var person = _sandbox.Persona("controller");
        using var bot = await BotAsync();
        var conversation = await ConversationAsync(bot, person);

        await _sandbox.Control.SetFaultsAsync(
            new JsonObject { ["connector"] = new JsonObject { ["blocked"] = new JsonArray(person.ToString()) } }, Stop);
        using var blocked = await bot.PostAsJsonAsync($"{conversation}/activities", Message("hello"), Stop);
        await _sandbox.Control.SetFaultsAsync(
            new JsonObject { ["connector"] = new JsonObject { ["requestsPerSecond"] = 1 } }, Stop);
        var many = await Task.WhenAll(
            Enumerable.Range(0, 20).Select(_ => bot.PostAsJsonAsync($"{conversation}/activities", Message("hello"), Stop)));
        await _sandbox.Control.ClearFaultsAsync(Stop);
        using var third = await bot.PostAsJsonAsync($"{conversation}/activities", Message("hello"), Stop);

        Assert.Equal("ConversationBlockedByUser", await CodeAsync(blocked));
        Assert.Contains(many, answer => (int)answer.StatusCode == 201);
        Assert.Contains(many, answer => (int)answer.StatusCode == 429 && answer.Headers.RetryAfter is not null);
        Assert.All(many, answer => answer.Dispose());
        Assert.Equal(201, (int)third.StatusCode);
    }

    [Fact]
    public async Task Half_of_the_cut_connections_have_done_their_work()
    {
        var person = _sandbox.Persona("unithead");
        using var bot = await BotAsync();
        var conversation = await ConversationAsync(bot, person);

        await _sandbox.Control.SetFaultsAsync(new JsonObject { ["connector"] = new JsonObject { ["dropRate"] = 1 } }, Stop);
        for (var attempt = 0; attempt < 30; attempt++)
        {
            await Assert.ThrowsAsync<HttpRequestException>(() => bot.PostAsJsonAsync($"{conversation}/activities", Message("cut"), Stop));
        }

        await _sandbox.Control.ClearFaultsAsync(Stop);
        Assert.InRange((await _sandbox.Control.ChatAsync(person, Stop)).Count(message => message.Text == "cut"), 1, 29);
    }

    [Fact]
    public async Task The_clock_moves_forward_and_tokens_follow_it()
    {
        var before = await _sandbox.Control.NowAsync(Stop);
        using var early = await BotAsync();

        await _sandbox.Control.AdvanceAsync(TimeSpan.FromDays(3), Stop);

        Assert.True(await _sandbox.Control.NowAsync(Stop) - before >= TimeSpan.FromDays(3));
        using var expired = await CreateAsync(early, _sandbox.Persona("staff"));
        Assert.Equal(401, (int)expired.StatusCode);
        using var late = await BotAsync();
        Assert.NotEmpty(await ConversationAsync(late, _sandbox.Persona("staff")));
    }

    [Fact]
    public async Task Requests_are_written_down_without_tokens_and_secrets()
    {
        using var bot = await BotAsync();
        await ConversationAsync(bot, _sandbox.Persona("staff"));

        var requests = await _sandbox.Control.RequestsAsync(null, 0, Stop);

        Assert.Contains(requests, request => request is { Door: "connector", Status: 201 } && request.Url.EndsWith("/v3/conversations", StringComparison.Ordinal));
        Assert.Contains(requests, request => request.Door == "login" && request.Body?.Contains("client_secret=(left out)", StringComparison.Ordinal) == true);
        Assert.DoesNotContain(requests, request => request.Body?.Contains("=development", StringComparison.Ordinal) == true);
    }

    [Fact]
    public async Task A_killed_bot_answers_again_after_its_start()
    {
        await _sandbox.Control.KillAsync("bot", Stop);
        var dead = await _sandbox.Control.SayAsync(_sandbox.Persona("staff"), "help", Stop);
        await _sandbox.Control.StartAsync("bot", Stop);
        var alive = await _sandbox.Control.SayAsync(_sandbox.Persona("staff"), "help", Stop);

        Assert.Equal(502, dead.Status);
        Assert.NotEqual(502, alive.Status);
    }

    private static JsonObject Message(string text) => new() { ["type"] = "message", ["text"] = text };

    private static async Task<string?> CodeAsync(HttpResponseMessage answer) =>
        (string?)(await answer.Content.ReadFromJsonAsync<JsonObject>(Stop))!["error"]!["code"];

    private static async Task<JsonObject> PostAsync(HttpClient bot, string conversation, string text)
    {
        using var answer = await bot.PostAsJsonAsync($"{conversation}/activities", Message(text), Stop);
        return (await answer.Content.ReadFromJsonAsync<JsonObject>(Stop))!;
    }

    private async Task<HttpClient> BotAsync(string scope = Connector)
    {
        using var answer = await TokenAsync(scope, "development");
        var token = (string)(await answer.Content.ReadFromJsonAsync<JsonObject>(Stop))!["access_token"]!;
        return new HttpClient
        {
            BaseAddress = _sandbox.Address("connector"),
            DefaultRequestHeaders = { Authorization = new AuthenticationHeaderValue("Bearer", token) },
        };
    }

    private async Task<HttpResponseMessage> TokenAsync(string scope, string secret)
    {
        using var http = new HttpClient { BaseAddress = _sandbox.Address("login") };
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials",
            ["client_id"] = (string)_sandbox.Addresses["appId"]!,
            ["client_secret"] = secret,
            ["scope"] = scope,
        });
        return await http.PostAsync($"/{_sandbox.Addresses["tenantId"]}/oauth2/v2.0/token", form, Stop);
    }

    private Task<HttpResponseMessage> CreateAsync(HttpClient bot, Guid person) => bot.PostAsJsonAsync(
        "/v3/conversations",
        new JsonObject
        {
            ["isGroup"] = false,
            ["members"] = new JsonArray(new JsonObject { ["id"] = person.ToString() }),
            ["tenantId"] = (string)_sandbox.Addresses["tenantId"]!,
        },
        Stop);

    private async Task<string> ConversationAsync(HttpClient bot, Guid person)
    {
        using var answer = await CreateAsync(bot, person);
        var created = (await answer.Content.ReadFromJsonAsync<JsonObject>(Stop))!;
        return "/v3/conversations/" + Uri.EscapeDataString((string)created["id"]!);
    }
}
