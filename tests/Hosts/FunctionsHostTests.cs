using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using TeamsIsms.Functions;
using TeamsIsms.Functions.Invocations;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Hosts;

public sealed class FunctionsHostTests
{
    [Fact]
    public async Task The_host_finds_the_process_ready_with_a_handler_for_every_folder()
    {
        await using var factory = Factory("UseDevelopmentStorage=true");
        using var client = factory.CreateClient();

        using var answer = await client.GetAsync("/", TestContext.Current.CancellationToken);

        Assert.True(answer.IsSuccessStatusCode);
        Assert.Contains("CampaignDeliveryPoison", factory.Services.GetRequiredService<FunctionSet>().All.Keys);
    }

    [Fact]
    public async Task Storage_that_is_away_leaves_the_process_alive_and_not_ready()
    {
        await using var factory = Factory(
            "DefaultEndpointsProtocol=http;AccountName=away;AccountKey=YXdheQ==;TableEndpoint=http://127.0.0.1:9/away;QueueEndpoint=http://127.0.0.1:9/away;BlobEndpoint=http://127.0.0.1:9/away");
        using var client = factory.CreateClient();

        Assert.Equal("alive", await client.GetStringAsync("/healthz", TestContext.Current.CancellationToken));
        using var ready = await client.GetAsync("/readyz", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.StatusCode);
        Assert.Equal("missing: table storage", await ready.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Without_storage_the_process_does_not_start()
    {
        await using var factory = Factory(connection: "");

        Assert.Throws<OptionsValidationException>(factory.CreateClient);
    }

    private static WebApplicationFactory<FunctionsHost> Factory(string connection) =>
        new WebApplicationFactory<FunctionsHost>().WithWebHostBuilder(host => host
            .UseEnvironment("Production")
            .UseSetting("Bot:AppId", Some.AppId.ToString())
            .UseSetting("Bot:Tenants:0", Some.Tenant.ToString())
            .UseSetting("Storage:Connection", connection));
}
