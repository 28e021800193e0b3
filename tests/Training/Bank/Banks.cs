using Azure.Data.Tables;
using Azure.Storage.Queues;
using TeamsIsms.Storage;
using TeamsIsms.Tests.Testing;
using TeamsIsms.Training.Bank;

namespace TeamsIsms.Tests.Training.Bank;

/// <summary>A question bank in a storage account of its own.</summary>
internal static class Banks
{
    public static async Task<QuestionTable> NewAsync() => await OfAsync(await Azurite.ConnectionAsync());

    public static async Task<QuestionTable> OfAsync(string connection)
    {
        var tables = new TableServiceClient(connection);
        await tables.CreateTableIfNotExistsAsync(TableNames.Courses);
        var queues = new QueueServiceClient(connection, new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 });
        await queues.GetQueueClient(QueueNames.ApprovalNotice).CreateIfNotExistsAsync();
        await queues.GetQueueClient(QueueNames.TrainingNotice).CreateIfNotExistsAsync();
        return new QuestionTable(tables, new OutboxRun(new WorkQueue(queues)));
    }
}
