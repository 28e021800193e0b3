using Azure.Core;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using TeamsIsms.Teams.Outbound;

namespace TeamsIsms.Teams;

/// <summary>The wire to Teams, in both hosts.</summary>
public static class TeamsServices
{
    /// <summary>
    /// What both hosts need: options, the credential (also for Graph, as <see cref="TokenCredential"/>) and the Connector.
    /// Nothing outbound is made before something is sent.
    /// </summary>
    public static IServiceCollection AddTeams(this IServiceCollection services)
    {
        services.AddOptions<BotOptions>().BindConfiguration("Bot").ValidateOnStart();
        services.AddOptions<LoginOptions>().BindConfiguration("Login");
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<BotOptions>, BotOptionsValidator>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<BotOptions>, BotOptionsHostValidator>());
        services.TryAddSingleton(TimeProvider.System);
        services.AddHttpClient(ConnectorClient.Name, static client => client.Timeout = TimeSpan.FromSeconds(15))
            .ConfigurePrimaryHttpMessageHandler(Direct)
            .AddPolicyHandler(ConnectorRetry.ForConnector)
            .RemoveAllLoggers(); // they would write addresses, which hold people's ids
        services.AddHttpClient(LoopbackCredentialClient.Name, static client => client.Timeout = TimeSpan.FromSeconds(10))
            .ConfigurePrimaryHttpMessageHandler(Direct)
            .AddPolicyHandler(ConnectorRetry.ForLogin)
            .RemoveAllLoggers();
        services.TryAddSingleton(static provider => new CachedCredentialClient(Source(provider), provider.GetRequiredService<TimeProvider>()));
        services.TryAddSingleton<TokenCredential>(static provider => provider.GetRequiredService<CachedCredentialClient>());
        services.TryAddSingleton(static provider => new ConnectorClient(
            provider.GetRequiredService<IHttpClientFactory>(),
            provider.GetRequiredService<CachedCredentialClient>(),
            provider.GetRequiredService<IOptions<BotOptions>>(),
            provider.GetRequiredService<ILogger<ConnectorClient>>()));
        return services;
    }

    // A redirect would carry the bot's token to a host nobody checked; cookies would tie tenants together.
    private static SocketsHttpHandler Direct() => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
    };

    private static TokenCredential Source(IServiceProvider provider)
    {
        var bot = provider.GetRequiredService<IOptions<BotOptions>>().Value;
        var authority = provider.GetRequiredService<IOptions<LoginOptions>>().Value.Authority;
        var isConfigured = provider.GetRequiredService<IConfiguration>().GetSection("Bot:Credential").Exists();
        return authority is not null && !isConfigured && provider.GetRequiredService<IHostEnvironment>().IsDevelopment()
            ? new LoopbackCredentialClient(
                provider.GetRequiredService<IHttpClientFactory>(),
                authority,
                bot.Tenants[0],
                bot.AppId.GetValueOrDefault(),
                provider.GetRequiredService<TimeProvider>())
            : Credentials.Make(bot, authority);
    }
}
