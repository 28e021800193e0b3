using Azure.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Microsoft.Graph;
using Microsoft.Kiota.Authentication.Azure;
using Microsoft.Kiota.Http.HttpClientLibrary.Middleware;

namespace TeamsIsms.Graph;

public static class GraphServices
{
    /// <summary>The scope of the app's own tokens.</summary>
    internal const string Scope = "https://graph.microsoft.com/.default";

    /// <summary>The wire to Graph. The SDK is made when it is first used: it is large, and most turns never need it.</summary>
    public static IServiceCollection AddGraph(this IServiceCollection services)
    {
        services.AddOptions<GraphOptions>().BindConfiguration("Graph").ValidateOnStart()
            .Validate<IHostEnvironment>(
                (options, environment) => options.BaseUrl is null || environment.IsDevelopment(),
                "Graph:BaseUrl is for Development only.");
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<GraphOptions>, GraphOptionsValidator>());
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddTransient<GraphTransportClient>();
        services.AddHttpClient(GraphTransportClient.Name, client => client.Timeout = TimeSpan.FromMinutes(10)) // with all its pauses
            .RemoveAllLoggers() // they write whole addresses, and an upload's address is a secret
            .AddHttpMessageHandler(() => new ParametersNameDecodingHandler())
            .AddPolicyHandler(GraphRetryClient.Policy)
            .AddHttpMessageHandler<GraphTransportClient>()
            .ConfigurePrimaryHttpMessageHandler(Connections)
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan); // the pool renews its connections itself
        services.AddHttpClient(ContentClient.Name)
            .RemoveAllLoggers()
            .ConfigurePrimaryHttpMessageHandler(Connections)
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan);
        services.AddSingleton(provider => new Lazy<GraphServiceClient>(() => Create(provider)));
        services.AddSingleton<ContentClient>();
        services.AddSingleton<MailClient>();
        return services;
    }

    private static GraphServiceClient Create(IServiceProvider services)
    {
        var address = services.GetRequiredService<IOptions<GraphOptions>>().Value.Address;
        var wire = services.GetRequiredService<IHttpClientFactory>().CreateClient(GraphTransportClient.Name);
        var token = new AzureIdentityAuthenticationProvider(
            services.GetRequiredService<TokenCredential>(),
            allowedHosts: [address.Host],
            scopes: [Scope]);
        return new GraphServiceClient(wire, token, address.AbsoluteUri.TrimEnd('/'));
    }

    private static SocketsHttpHandler Connections() => new()
    {
        AllowAutoRedirect = false,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        AutomaticDecompression = System.Net.DecompressionMethods.All,
    };
}
