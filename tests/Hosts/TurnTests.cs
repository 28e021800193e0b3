using System.Net;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Extensions.DependencyInjection;
using TeamsIsms.People;
using TeamsIsms.Teams;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Hosts;

/// <summary>What the bot answers over HTTP and in the chat.</summary>
public sealed class TurnTests
{
    private static readonly string Post =
        $"POST {Some.ServiceUrl}v3/conversations/a%3A1personal/activities";

    [Theory]
    [InlineData("help")]
    [InlineData("HELP ")]
    [InlineData("　說明　")]
    [InlineData("<at>isms</at> help\n")]
    public async Task A_command_is_found_in_both_languages_behind_mentions_and_space(string text)
    {
        await using var bot = await BotApp.StartAsync(Help("you asked"));
        bot.Wire.Answer(Post, HttpStatusCode.Created, """{"id":"1"}""");

        using var answer = await bot.PostAsync(Some.Message with
        {
            Text = text,
            Entities = [new Entity { Type = "mention", Text = "<at>isms</at>", Mentioned = Some.Message.Recipient }],
        });

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("""{"type":"message","text":"you asked ()","textFormat":"plain"}""", Assert.Single(bot.Sent).Body);
    }

    [Fact]
    public async Task What_follows_the_word_is_its_argument_and_a_longer_word_is_no_command()
    {
        await using var bot = await BotApp.StartAsync(Help("you asked"));
        bot.Wire.Answer(Post, HttpStatusCode.Created, """{"id":"1"}""");

        using var first = await bot.PostAsync(Some.Message with { Text = "help  me now" });
        using var second = await bot.PostAsync(Some.Message with { Id = "2", Text = "helpme" });

        Assert.Contains("you asked (me now)", Assert.Single(bot.Sent).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_busy_service_is_asked_again_while_the_person_waits()
    {
        await using var bot = await BotApp.StartAsync(Help("you asked"));
        bot.Wire.Answer(Post, HttpStatusCode.TooManyRequests, null, ("Retry-After", "0"))
            .Answer(Post, HttpStatusCode.Created, """{"id":"1"}""");

        using var answer = await bot.PostAsync(Some.Message with { Text = "help" });

        Assert.Equal(2, bot.Sent.Count);
    }

    [Fact]
    public async Task The_same_activity_twice_has_one_effect_and_the_same_answer()
    {
        var effects = 0;
        await using var bot = await BotApp.StartAsync(routes => routes.Verb(
            "test.count", TapJson.Default.Tap, Caller.Anyone, async (_, tap, token) =>
            {
                await Task.Yield();
                return Answer.Text($"{tap.Id}: {Interlocked.Increment(ref effects)}");
            }));

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => TapAsync(bot, "test.count", """{"id":"a"}""")));

        Assert.All(answers, answer => Assert.Equal(
            (200, """{"statusCode":200,"type":"application/vnd.microsoft.activity.message","value":"a: 1"}"""), answer));
        Assert.Equal(1, effects);
    }

    [Theory]
    [InlineData("test.gone", "{}", "UnknownVerb")]
    [InlineData("test.fault", "{}", "InternalServerError")]
    public async Task Errors_of_a_tap_have_the_body_clients_understand(string verb, string data, string code)
    {
        await using var bot = await BotApp.StartAsync(Faulty);

        var (status, body) = await TapAsync(bot, verb, data);

        using var json = JsonDocument.Parse(body);
        Assert.Equal(200, status);
        Assert.Equal("application/vnd.microsoft.error", json.RootElement.GetProperty("type").GetString());
        Assert.Equal(code, json.RootElement.GetProperty("value").GetProperty("code").GetString());
        Assert.DoesNotContain("secret", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Data_that_does_not_parse_is_refused_in_the_persons_language()
    {
        await using var bot = await BotApp.StartAsync(Faulty);

        var (_, body) = await TapAsync(bot, "test.fault", """{"id":5}""");

        Assert.Contains("無法讀取填寫的內容", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Malformed_taps_and_unknown_invokes_say_so_by_status()
    {
        await using var bot = await BotApp.StartAsync(Faulty);
        using var malformed = await bot.PostAsync(Invoke("adaptiveCard/action", """{"action":{"type":"Action.Submit","verb":"a.b"}}"""));
        using var unknown = await bot.PostAsync(Invoke("composeExtension/setting", "{}") with { Id = "2" });

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.NotImplemented), (malformed.StatusCode, unknown.StatusCode));
    }

    [Fact]
    public async Task A_verb_for_a_role_is_refused_to_others_before_its_handler()
    {
        RoleLookup roles = (person, _) => ValueTask.FromResult<IReadOnlyList<Role>>(
            person == Some.Person.Id ? [Role.AuditorReader] : [Role.SecurityManager]);
        await using var bot = await BotApp.StartAsync(
            routes => routes.Verb("test.manage", TapJson.Default.Tap, Caller.Role(Role.SecurityManager), static (_, _, _) => Task.FromResult(Answer.Text("done"))),
            services: services => services.AddSingleton(roles));

        var (_, refused) = await TapAsync(bot, "test.manage", "{}");
        var (_, allowed) = await TapAsync(bot, "test.manage", "{}", Guid.CreateVersion7(bot.Clock.GetUtcNow()));

        Assert.Contains("需要其他角色", refused, StringComparison.Ordinal);
        Assert.Contains("done", allowed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_submitted_card_of_an_old_client_reaches_the_same_verb()
    {
        await using var bot = await BotApp.StartAsync(routes => routes.Verb(
            "test.echo", TapJson.Default.Tap, Caller.Anyone, static (_, tap, _) => Task.FromResult(Answer.Text("got " + tap.Id))));
        bot.Wire.Answer(Post, HttpStatusCode.Created, """{"id":"1"}""");

        using var answer = await bot.PostAsync(Some.Message with
        {
            Text = null,
            ReplyToId = "7",
            Value = JsonElement.Parse("""{"verb":"test.echo","id":"x"}"""),
        });

        Assert.Contains("got x", Assert.Single(bot.Sent).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_twenty_first_message_of_a_minute_is_asked_to_wait()
    {
        await using var bot = await BotApp.StartAsync(Help("you asked"));
        bot.Wire.Answer(Post, HttpStatusCode.Created, """{"id":"1"}""");

        for (var i = 0; i < 21; i++)
        {
            using var answer = await bot.PostAsync(Some.Message with { Id = $"m{i}", Text = "help", Locale = "en-GB" });
        }

        Assert.Contains("wait a minute", bot.Sent[^1].Body, StringComparison.Ordinal);
        Assert.Contains("you asked", bot.Sent[^2].Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("messageReaction")]
    [InlineData("somethingNew")]
    [InlineData("messageDelete")]
    public async Task Activities_nobody_listens_to_are_accepted(string type)
    {
        await using var bot = await BotApp.StartAsync(Faulty);

        using var answer = await bot.PostAsync(Some.Message with { Type = type });

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task Two_routes_for_one_word_stop_the_start() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => BotApp.StartAsync(routes =>
        {
            Help("one")(routes);
            Help("two")(routes);
        }));

    [Fact]
    public async Task A_bot_without_keys_says_that_it_is_alive_and_not_ready()
    {
        var issuer = new TestIssuer { MetadataStatus = 302 };
        await issuer.StartAsync();
        await using var bot = await BotApp.StartAsync(Faulty, issuer);
        using var answer = await bot.PostAsync(Some.Message);

        Assert.Equal(HttpStatusCode.OK, await bot.GetAsync("/healthz"));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await bot.GetAsync("/readyz"));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
    }

    [Fact]
    public async Task Keys_at_another_host_are_not_read()
    {
        var issuer = new TestIssuer { KeysAddress = "http://localhost.example/keys" };
        await issuer.StartAsync();
        await using var bot = await BotApp.StartAsync(Faulty, issuer);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, await bot.GetAsync("/readyz"));
    }

    [Fact]
    public async Task A_new_key_is_found_and_tokens_of_the_old_one_are_dropped()
    {
        await using var bot = await BotApp.StartAsync(Faulty);
        var old = "Bearer " + bot.Token();
        using var before = await bot.PostAsync(Some.Message, old);

        bot.Issuer.KeyId = "key-2";
        using var renewed = await bot.PostAsync(Some.Message with { Id = "2" }, "Bearer " + bot.Token());
        using var after = await bot.PostAsync(Some.Message with { Id = "3" }, old);

        Assert.Equal(HttpStatusCode.OK, before.StatusCode);
        Assert.Equal(HttpStatusCode.OK, renewed.StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, after.StatusCode);
    }

    [Fact]
    public async Task Plain_http_metadata_stops_the_start_outside_Development() =>
        await Assert.ThrowsAsync<Microsoft.Extensions.Options.OptionsValidationException>(
            () => BotApp.StartAsync(Faulty, environment: "Production"));

    private static Action<Routes> Help(string says) => routes => routes.Command(
        says, ["說明", "help"], Caller.Anyone, (_, argument, _) => Task.FromResult(Answer.Text($"{says} ({argument})")));

    private static void Faulty(Routes routes) => routes.Verb(
        "test.fault", TapJson.Default.Tap, Caller.Anyone, static (_, _, _) => throw new InvalidOperationException("secret"));

    private static Activity Invoke(string name, string value) => Some.Message with
    {
        Type = ActivityTypes.Invoke,
        Name = name,
        Text = null,
        Value = JsonElement.Parse(value),
    };

    private static async Task<(int Status, string Body)> TapAsync(BotApp bot, string verb, string data, Guid? caller = null)
    {
        var tap = Invoke("adaptiveCard/action", """{"action":{"type":"Action.Execute","verb":"VERB","data":DATA},"trigger":"manual"}"""
            .Replace("VERB", verb, StringComparison.Ordinal)
            .Replace("DATA", data, StringComparison.Ordinal));
        using var answer = await bot.PostAsync(tap with
        {
            From = Some.Message.From! with { AadObjectId = (caller ?? Some.Person.Id).ToString() },
        });
        return ((int)answer.StatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}

internal sealed record Tap(string? Id);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(Tap))]
internal sealed partial class TapJson : JsonSerializerContext;
