using Azure.Core;
using Azure.Data.Tables;
using Azure.Storage.Queues;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace TeamsIsms.Storage;

public static class StorageServices
{
    public static IServiceCollection AddStorage(this IServiceCollection services)
    {
        services.AddOptions<StorageOptions>().BindConfiguration("Storage").ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<StorageOptions>, StorageOptionsValidator>());
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(Tables);
        services.AddSingleton(Queues);
        services.AddSingleton<WorkQueue>();
        services.AddSingleton<OutboxRun>();
        services.AddHostedService<StorageRun>();
        return services;
    }

    private static TableServiceClient Tables(IServiceProvider services) =>
        services.GetRequiredService<IOptions<StorageOptions>>().Value is { Connection: { Length: > 0 } connection }
            ? new TableServiceClient(connection, TableOptions())
            : new TableServiceClient(Endpoint(services, "table"), services.GetRequiredService<TokenCredential>(), TableOptions());

    // A person waits for the answer: four tries within two seconds, where the default takes six.
    private static TableClientOptions TableOptions() => new()
    {
        Retry = { Delay = TimeSpan.FromMilliseconds(200), MaxRetries = 3, NetworkTimeout = TimeSpan.FromSeconds(10) },
    };

    // Base64 is what the Functions host expects; anything else would go straight to the poison queue.
    private static QueueServiceClient Queues(IServiceProvider services)
    {
        var options = new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 };
        return services.GetRequiredService<IOptions<StorageOptions>>().Value is { Connection: { Length: > 0 } connection }
            ? new QueueServiceClient(connection, options)
            : new QueueServiceClient(Endpoint(services, "queue"), services.GetRequiredService<TokenCredential>(), options);
    }

    private static Uri Endpoint(IServiceProvider services, string kind) =>
        new($"https://{services.GetRequiredService<IOptions<StorageOptions>>().Value.Account}.{kind}.core.windows.net");
}
