using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Azure.Storage.Queues;
using TeamsIsms.Campaigns;
using TeamsIsms.People;
using TeamsIsms.Storage;
using TeamsIsms.Trail;

namespace TeamsIsms.Benchmarks.Counts;

/// <summary>One line of the table: what it costs, and what it may cost.</summary>
public sealed record CountedCost(string What, double Cost, double Budget)
{
    public bool IsWithin => Cost <= Budget;
}

/// <summary>Counts the calls of a whole delivery to people the bot has met, and of their acknowledgements (design 4).</summary>
public static class DeliveryCounts
{
    // As many messages as host.json lets the Functions host take at once.
    private const int TakenAtOnce = 4;

    private const int Acknowledging = 100;

    private static readonly CancellationToken None = CancellationToken.None;

    /// <param name="connection">An empty storage account.</param>
    /// <param name="people">How many are asked; two thousand to a shard.</param>
    public static async Task<IReadOnlyList<CountedCost>> MeasureAsync(string connection, int people)
    {
        var calls = new CallCounts();
        await using var services = CountedProcess.Make(connection, calls);
        await CountedProcess.CreateAsync(connection);
        var met = await MeetAsync(services, people);
        var campaign = await ApproveAsync(services, people);
        calls.Clear();

        await WorkAsync(services, connection, calls);
        var (tables, queues, connector) = (calls.Tables, calls.Queues, calls.Connector);

        calls.Clear();
        foreach (var person in met.Take(Acknowledging))
        {
            await AcknowledgeAsync(services, campaign.Id, person);
        }

        var acknowledging = calls.Tables;
        calls.Clear();
        var figures = Figures.Of(
            await services.GetRequiredService<AssignmentTable>().HeadsAsync(campaign, None), TimeProvider.System.GetUtcNow());
        if (figures is not { AddUp: true, Pending: 0, Acknowledged: Acknowledging } || figures.Expected != people)
        {
            throw new InvalidOperationException($"The delivery went wrong: {figures}.");
        }

        return
        [
            new("table transactions per recipient", (double)tables / people, 0.2),
            new("queue operations per recipient", (double)queues / people, 0.05),
            new("connector requests per recipient", (double)connector / people, 1),
            new("table calls per acknowledgement", (double)acknowledging / Acknowledging, 2),
            new("table calls to read the progress, per shard", (double)calls.Tables / campaign.Shards, 1),
            new("recipients without a card", figures.Pending, 0),
        ];
    }

    private static async Task<IReadOnlyList<Guid>> MeetAsync(ServiceProvider services, int count)
    {
        var people = Enumerable.Range(0, count).Select(number => new Person(
            Guid.CreateVersion7(TimeProvider.System.GetUtcNow()),
            string.Create(CultureInfo.InvariantCulture, $"同仁{number}"),
            null,
            null,
            string.Create(CultureInfo.InvariantCulture, $"單位{number % 20}"),
            null,
            "zh-TW",
            PersonKind.Staff,
            Enabled: true)).ToList();
        await services.GetRequiredService<PersonTable>().WriteAsync([.. people.Select(person => new PersonWrite(person, null))], None);
        await Parallel.ForEachAsync(people, async (person, cancel) => await services.GetRequiredService<ConversationTable>().MetAsync(
            person.Id, $"a:{person.Id:N}", "https://smba.trafficmanager.net/apac/", cancel));
        return [.. people.Select(person => person.Id)];
    }

    private static async Task<Campaign> ApproveAsync(ServiceProvider services, int people)
    {
        var now = TimeProvider.System.GetUtcNow();
        var scheduled = CountedCampaign.At(now, Shards.For(people));
        var campaign = await services.GetRequiredService<CampaignTable>().CreateAsync(
            number => new CampaignStep(
                scheduled with { Number = number },
                new TrailEvent(TrailKinds.CampaignCreated, scheduled.Subject, TrailActor.System("counts"), new TrailDetail())),
            (changes, made) => changes.Owe(
                QueueNames.CampaignStart, new CampaignWork(made.Id, CampaignWorkKind.Start), CampaignJson.Default.CampaignWork, now),
            now,
            None);
        return campaign ?? throw new InvalidOperationException("The account is not empty.");
    }

    private static async Task WorkAsync(ServiceProvider services, string connection, CallCounts calls)
    {
        int taken;
        do
        {
            taken = await TakeAsync(
                connection, calls, QueueNames.CampaignStart, CampaignJson.Default.CampaignWork,
                work => services.GetRequiredService<CampaignWorkRun>().RunAsync(work, None));
            taken += await TakeAsync(
                connection, calls, QueueNames.CampaignDelivery, CampaignJson.Default.DeliveryWork,
                work => services.GetRequiredService<DeliveryRun>().RunAsync(work, None));
        }
        while (taken > 0);
    }

    private static async Task<int> TakeAsync<T>(
        string connection, CallCounts calls, string name, JsonTypeInfo<T> json, Func<T, Task> work)
    {
        var queue = new QueueClient(connection, name, new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 });
        var messages = (await queue.ReceiveMessagesAsync(TakenAtOnce, cancellationToken: None)).Value;
        calls.Took(messages.Length);
        await Task.WhenAll(messages.Select(async message =>
        {
            await work(JsonSerializer.Deserialize(message.Body, json)!); // we wrote it
            await queue.DeleteMessageAsync(message.MessageId, message.PopReceipt, None);
        }));
        return messages.Length;
    }

    private static async Task AcknowledgeAsync(ServiceProvider services, CampaignId id, Guid person)
    {
        var act = Act.By(person, TimeProvider.System.GetUtcNow(), "tap");
        var campaign = await services.GetRequiredService<CampaignTable>().FindFixedAsync(id, None)
            ?? throw new InvalidOperationException("The campaign is gone.");
        var outcome = await services.GetRequiredService<AssignmentTable>().ActAsync(
            campaign,
            person,
            (head, assignment) => Acknowledge.Decide(campaign, head, assignment, null, Channel.Teams, null, act)
                .Match<Kernel.Outcome<AssignmentStep?>>(step => step, refusal => refusal),
            act.At,
            None);
        if (outcome.Refusal is { } refusal)
        {
            throw new InvalidOperationException($"Refused: {refusal}.");
        }
    }
}
