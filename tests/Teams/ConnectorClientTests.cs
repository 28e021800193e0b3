using System.Net;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using TeamsIsms.Teams;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Teams;

public sealed class ConnectorClientTests
{
    private const string Activities = "POST https://smba.trafficmanager.net/amer/v3/conversations/a%3A1%2F2/activities";

    private static readonly ConversationReference Chat = new("a:1/2", "https://smba.trafficmanager.net/amer/");
    private static readonly Activity Hello = new() { Type = ActivityTypes.Message, Text = "您好" };

    private static readonly CancellationToken Token = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_sent_message_gives_the_activity_id_and_escapes_the_conversation()
    {
        using var wire = new ScriptedHttp().Answer(Activities, HttpStatusCode.Created, """{"id":"17"}""");
        await using var services = Services(wire);

        var result = await services.GetRequiredService<ConnectorClient>().SendAsync(Chat, Hello, Token);

        Assert.Equal(new SendResult(SendVerdict.Delivered, "17"), result);
        var request = Assert.Single(wire.Requests, request => request.Address.Host == "smba.trafficmanager.net");
        Assert.Equal("""{"type":"message","text":"您好"}""", request.Body);
        Assert.Equal("Bearer token-1", request.Authorization);
    }

    [Fact]
    public async Task A_thread_is_begun_in_a_channel_with_its_first_message()
    {
        const string create = "POST https://smba.trafficmanager.net/amer/v3/conversations";
        using var wire = new ScriptedHttp()
            .Answer(create, HttpStatusCode.Created, """{"id":"19:c@thread.tacv2;messageid=9","activityId":"9"}""")
            .Answer(create, HttpStatusCode.Forbidden, """{"error":{"code":"BotNotInConversationRoster"}}""");
        await using var services = Services(wire);
        var connector = services.GetRequiredService<ConnectorClient>();

        var made = await connector.CreateChannelThreadAsync(Chat.ServiceUrl, "19:c@thread.tacv2", "t", Hello, Token);
        var refused = await connector.CreateChannelThreadAsync(Chat.ServiceUrl, "19:c@thread.tacv2", "t", Hello, Token);

        Assert.Equal(
            new CreateResult(
                SendVerdict.Delivered, new ConversationReference("19:c@thread.tacv2;messageid=9", Chat.ServiceUrl), ActivityId: "9"),
            made);
        Assert.Equal(SendVerdict.NotInstalled, refused.Verdict);
        Assert.Equal(
            """{"isGroup":true,"bot":{"id":"28:BOT"},"tenantId":"t","channelData":{"tenant":{"id":"t"},"channel":{"id":"19:c@thread.tacv2"}},"activity":{"type":"message","text":"您好"}}"""
                .Replace("BOT", Some.AppId.ToString(), StringComparison.Ordinal),
            wire.Requests.First(request => request.Address.Host == "smba.trafficmanager.net").Body);
    }

    [Fact]
    public async Task A_busy_service_is_not_asked_twice_for_a_post_and_its_pause_is_told()
    {
        using var wire = new ScriptedHttp().Answer(
            Activities, HttpStatusCode.TooManyRequests, """{"error":{"code":"Throttled"}}""", ("Retry-After", "7"));
        await using var services = Services(wire);

        var result = await services.GetRequiredService<ConnectorClient>().SendAsync(Chat, Hello, Token);

        Assert.Equal(new SendResult(SendVerdict.TryAgain, null, TimeSpan.FromSeconds(7), "Throttled", IsThrottled: true), result);
        Assert.Single(wire.Requests, request => request.Address.Host == "smba.trafficmanager.net");
    }

    [Fact]
    public async Task An_update_is_repeated_until_the_service_takes_it()
    {
        const string update = "PUT https://smba.trafficmanager.net/amer/v3/conversations/a%3A1%2F2/activities/9";
        using var wire = new ScriptedHttp()
            .Answer(update, HttpStatusCode.ServiceUnavailable, null, ("Retry-After", "0"))
            .Answer(update, HttpStatusCode.PreconditionFailed, null, ("Retry-After", "0"))
            .Answer(update, HttpStatusCode.OK, """{"id":"9"}""");
        await using var services = Services(wire);

        var result = await services.GetRequiredService<ConnectorClient>().UpdateAsync(Chat, "9", Hello, Token);

        Assert.Equal(SendVerdict.Delivered, result.Verdict);
    }

    [Fact]
    public async Task A_broken_connection_is_uncertain_and_a_refused_one_can_be_tried_again()
    {
        using var wire = new ScriptedHttp().Break(Activities).Break(Activities, HttpRequestError.ConnectionError);
        await using var services = Services(wire);
        var connector = services.GetRequiredService<ConnectorClient>();

        Assert.Equal(SendVerdict.Uncertain, (await connector.SendAsync(Chat, Hello, Token)).Verdict);
        Assert.Equal(SendVerdict.TryAgain, (await connector.SendAsync(Chat, Hello, Token)).Verdict);
    }

    [Fact]
    public async Task A_refused_token_is_replaced_once()
    {
        using var wire = new ScriptedHttp()
            .Answer(Activities, HttpStatusCode.Unauthorized)
            .Answer(Activities, HttpStatusCode.Created, """{"id":"17"}""");
        await using var services = Services(wire);

        var result = await services.GetRequiredService<ConnectorClient>().SendAsync(Chat, Hello, Token);

        Assert.Equal(SendVerdict.Delivered, result.Verdict);
        Assert.Equal("Bearer token-2", wire.Requests[^1].Authorization);
    }

    [Fact]
    public async Task The_token_never_goes_to_a_host_that_is_not_on_the_list()
    {
        using var wire = new ScriptedHttp();
        await using var services = Services(wire);

        var result = await services.GetRequiredService<ConnectorClient>()
            .SendAsync(Chat with { ServiceUrl = "https://smba.trafficmanager.net.evil.example/" }, Hello, Token);

        Assert.Equal(SendVerdict.Misconfigured, result.Verdict);
        Assert.Empty(wire.Requests);
    }

    [Fact]
    public async Task The_chat_of_a_person_is_asked_for_with_tenant_and_bot()
    {
        using var wire = new ScriptedHttp().Answer(
            "POST https://smba.trafficmanager.net/teams/v3/conversations", HttpStatusCode.Created, """{"id":"a:9"}""");
        await using var services = Services(wire);

        var result = await services.GetRequiredService<ConnectorClient>()
            .CreateConversationAsync("https://smba.trafficmanager.net/teams/", "29:x", Some.Tenant.ToString(), Token);

        Assert.Equal(new ConversationReference("a:9", "https://smba.trafficmanager.net/teams/"), result.Conversation);
        Assert.Equal(
            """{"isGroup":false,"bot":{"id":"28:APP"},"members":[{"id":"29:x"}],"tenantId":"TENANT","channelData":{"tenant":{"id":"TENANT"}}}"""
                .Replace("APP", Some.AppId.ToString(), StringComparison.Ordinal)
                .Replace("TENANT", Some.Tenant.ToString(), StringComparison.Ordinal),
            wire.Requests[^1].Body);
    }

    [Fact]
    public async Task Members_come_page_by_page()
    {
        using var wire = new ScriptedHttp().Answer(
            "GET https://smba.trafficmanager.net/amer/v3/conversations/a%3A1%2F2/pagedmembers?pageSize=500&continuationToken=a%2Fb",
            HttpStatusCode.OK,
            """{"continuationToken":"c","members":[{"id":"29:x","aadObjectId":"y"}]}""");
        await using var services = Services(wire);

        var page = await services.GetRequiredService<ConnectorClient>().MembersAsync(Chat, "a/b", Token);

        Assert.Equal("c", page.ContinuationToken);
        Assert.Equal("29:x", Assert.Single(page.Members).Id);
    }

    private static ServiceProvider Services(ScriptedHttp wire)
    {
        var login = $"POST http://localhost:1/{Some.Tenant}/oauth2/v2.0/token";
        wire.Answer(login, HttpStatusCode.OK, """{"access_token":"token-1","expires_in":3600}""")
            .Answer(login, HttpStatusCode.OK, """{"access_token":"token-2","expires_in":3600}""");
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<IHostEnvironment>(new Microsoft.Extensions.Hosting.Internal.HostingEnvironment { EnvironmentName = "Development" });
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Bot:AppId"] = Some.AppId.ToString(),
            ["Bot:Tenants:0"] = Some.Tenant.ToString(),
            ["Login:Authority"] = "http://localhost:1",
        }).Build());
        services.AddTeams();
        services.AddHttpClient(ConnectorClient.Name).ConfigurePrimaryHttpMessageHandler(() => wire);
        services.AddHttpClient("login").ConfigurePrimaryHttpMessageHandler(() => wire);
        return services.BuildServiceProvider();
    }
}
