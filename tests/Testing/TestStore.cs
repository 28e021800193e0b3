using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Azure.Data.Tables;
using Azure.Storage.Queues;
using Microsoft.Extensions.DependencyInjection;
using TeamsIsms.People;
using TeamsIsms.Storage;

namespace TeamsIsms.Tests.Testing;

/// <summary>Tables and queues of one test, all made.</summary>
internal sealed record TestStore(string Connection, TableServiceClient Tables, QueueServiceClient Queues)
{
    /// <param name="change">Of the clients that the code under test gets; null: none.</param>
    public static async Task<TestStore> OpenAsync(Action<TableClientOptions, QueueClientOptions>? change = null)
    {
        var connection = await Azurite.ConnectionAsync();
        var plain = new TableServiceClient(connection);
        foreach (var table in TableNames.All)
        {
            await plain.CreateTableAsync(table);
        }

        var (tables, queues) = (new TableClientOptions(), new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 });
        change?.Invoke(tables, queues);
        var store = new TestStore(connection, new TableServiceClient(connection, tables), new QueueServiceClient(connection, queues));
        foreach (var queue in QueueNames.All)
        {
            await store.Queues.CreateQueueAsync(queue);
        }

        return store;
    }

    /// <summary>Makes these people and their roles what the directory knows.</summary>
    /// <param name="recent">Of the process that shall see them at once; null: it has not looked yet.</param>
    /// <param name="people">Who holds a role that nobody of them holds keeps it.</param>
    public async Task WriteAsync(RecentPeople? recent, params IReadOnlyList<Person> people)
    {
        var cancel = TestContext.Current.CancellationToken;
        var table = new PersonTable(Tables, recent ?? new RecentPeople());
        await table.WriteAsync([.. people.Select(person => new PersonWrite(person, null))], cancel);
        foreach (var role in people.SelectMany(person => person.Roles).Distinct())
        {
            await table.WriteRoleAsync(role, people.Where(person => person.Has(role)).Select(person => person.Id).ToHashSet(), cancel);
        }
    }

    /// <summary>The messages that wait in a queue, each taken out once.</summary>
    public async Task<IReadOnlyList<T>> TakeAsync<T>(string name, JsonTypeInfo<T> type)
    {
        var queue = Queues.GetQueueClient(name);
        var taken = new List<T>();
        while (await queue.ReceiveMessagesAsync(32) is { Value: { Length: > 0 } messages })
        {
            foreach (var message in messages)
            {
                taken.Add(JsonSerializer.Deserialize(message.Body.ToString(), type)!); // it was just written
                await queue.DeleteMessageAsync(message.MessageId, message.PopReceipt);
            }
        }

        return taken;
    }
}

internal static class TestStoreServices
{
    /// <summary>In place of <see cref="StorageServices.AddStorage"/>.</summary>
    public static IServiceCollection AddStore(this IServiceCollection services, TestStore store) => services
        .AddSingleton(store.Tables).AddSingleton(store.Queues).AddSingleton<WorkQueue>().AddSingleton<OutboxRun>();
}
