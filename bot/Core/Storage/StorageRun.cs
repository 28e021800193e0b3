using Azure;
using Azure.Data.Tables;
using Azure.Storage.Queues;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace TeamsIsms.Storage;

/// <summary>
/// Makes the tables and queues in Development; elsewhere <c>infra/</c> has made them and the identity may not.
/// Storage that cannot be reached does not stop the start: readiness tells it.
/// </summary>
internal sealed partial class StorageRun(
    IHostEnvironment environment, TableServiceClient tables, QueueServiceClient queues, ILogger<StorageRun> logger)
    : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!environment.IsDevelopment())
        {
            return;
        }

        try
        {
            await CreateAsync(stoppingToken);
        }
        catch (Exception e) when (e is RequestFailedException or AggregateException)
        {
            Log.NotCreated(logger, e);
        }
    }

    private async Task CreateAsync(CancellationToken cancellationToken)
    {
        foreach (var table in TableNames.All)
        {
            await tables.CreateTableIfNotExistsAsync(table, cancellationToken);
        }

        foreach (var queue in QueueNames.All)
        {
            await queues.GetQueueClient(queue).CreateIfNotExistsAsync(cancellationToken: cancellationToken);
            await queues.GetQueueClient(QueueNames.Poison(queue)).CreateIfNotExistsAsync(cancellationToken: cancellationToken);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "Tables and queues could not be made.")]
        public static partial void NotCreated(ILogger logger, Exception exception);
    }
}
