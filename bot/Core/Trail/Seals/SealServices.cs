using Azure.Core;
using Azure.Storage.Blobs;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using TeamsIsms.Storage;

namespace TeamsIsms.Trail.Seals;

public static class SealServices
{
    /// <summary>The name of the HTTP client for key vault and time stamp authority.</summary>
    internal const string Wire = "trail";

    /// <summary>What seals the logs; needs the sequencing, the storage, Teams for its credential, and the documents.</summary>
    public static IServiceCollection AddSeals(this IServiceCollection services)
    {
        services.AddOptions<TrailOptions>().BindConfiguration("Trail").ValidateOnStart()
            .Validate<IHostEnvironment>(
                (options, environment) => options.KeyFile is null || environment.IsDevelopment(),
                "Trail:KeyFile is for Development only.");
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<TrailOptions>, TrailOptionsValidator>());
        services.TryAddSingleton(TimeProvider.System);
        services.AddHttpClient(Wire, client => client.Timeout = TimeSpan.FromSeconds(30))
            .RemoveAllLoggers()
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) })
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan);
        services.AddSingleton(provider => new Lazy<BlobServiceClient>(() => Blobs(provider)));
        services.AddSingleton<FinishSealRun>();
        services.AddSingleton<KeyVaultClient>();
        services.AddSingleton<SealFilesRun>();
        services.AddSingleton<SealRun>();
        services.AddSingleton<SealTable>();
        services.AddSingleton<SealWatchRun>();
        services.AddSingleton<SignRun>();
        services.AddSingleton<TileRun>();
        services.AddSingleton<TimeStampClient>();
        services.AddSingleton<TrailBlobClient>();
        return services;
    }

    private static BlobServiceClient Blobs(IServiceProvider services)
    {
        var storage = services.GetRequiredService<IOptions<StorageOptions>>().Value;
        return storage.Connection is { Length: > 0 } connection
            ? new BlobServiceClient(connection)
            : new BlobServiceClient(
                new Uri($"https://{storage.Account}.blob.core.windows.net"), services.GetRequiredService<TokenCredential>());
    }
}
