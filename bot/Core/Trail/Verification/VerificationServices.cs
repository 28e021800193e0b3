using Azure.Core;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using TeamsIsms.Storage;

namespace TeamsIsms.Trail.Verification;

public static class VerificationServices
{
    /// <summary>What checks the logs; needs the storage, and Teams for its credential.</summary>
    public static IServiceCollection AddVerification(this IServiceCollection services) =>
        services.AddSingleton(provider => new KeptLogTable(provider.GetRequiredService<TableServiceClient>(), Blobs(provider)));

    private static BlobServiceClient Blobs(IServiceProvider services)
    {
        var storage = services.GetRequiredService<IOptions<StorageOptions>>().Value;
        return storage.Connection is { Length: > 0 } connection
            ? new BlobServiceClient(connection)
            : new BlobServiceClient(
                new Uri($"https://{storage.Account}.blob.core.windows.net"), services.GetRequiredService<TokenCredential>());
    }
}
