using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Azure.Core;
using Azure.Data.Tables;
using Azure.Storage.Queues;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Http;
using TeamsIsms.Campaigns;
using TeamsIsms.Chats;
using TeamsIsms.Documents;
using TeamsIsms.Graph;
using TeamsIsms.Kernel;
using TeamsIsms.People;
using TeamsIsms.Storage;
using TeamsIsms.Teams;
using TeamsIsms.Teams.Outbound;
using TeamsIsms.Tests.Testing;
using TeamsIsms.Trail;

namespace TeamsIsms.Tests.Campaigns;

/// <summary>The functions of campaigns on real tables and queues, with a connector that obeys the test and a clock that never waits.</summary>
internal sealed class DeliveryWorld : IAsyncDisposable
{
    private const int Rounds = 60;

    private static readonly TimeSpan Forgotten = TimeSpan.FromMinutes(11);

    private readonly string _connection;
    private readonly Dictionary<string, string?> _settings;
    private ServiceProvider _services;

    private DeliveryWorld(string connection, Dictionary<string, string?> settings)
    {
        (_connection, _settings) = (connection, settings);
        _services = Process(new Crash());
    }

    public EagerClock Clock { get; } = new(Some.Now);

    public ConnectorStub Connector { get; } = new();

    /// <summary>A Graph that answers what the test announced.</summary>
    public ScriptedHttp Graph { get; } = new();

    public PaceRun Pace => _services.GetRequiredKeyedService<PaceRun>(PaceRun.Connector);

    public Campaign Campaign { get; private set; } = Some.Campaign;

    public static async Task<DeliveryWorld> OpenAsync(params (string Key, string Value)[] settings)
    {
        var connection = await Azurite.ConnectionAsync();
        var world = new DeliveryWorld(connection, settings.ToDictionary(pair => pair.Key, pair => (string?)pair.Value));
        var tables = new TableServiceClient(connection);
        await Task.WhenAll(TableNames.All.Select(table => tables.CreateTableIfNotExistsAsync(table)));
        foreach (var queue in QueueNames.All)
        {
            await new QueueClient(connection, queue).CreateIfNotExistsAsync();
        }

        return world;
    }

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    /// <summary>A process in place of the one before, which dies as told.</summary>
    public async Task RestartAsync(Crash crash)
    {
        await _services.DisposeAsync();
        _services = Process(crash);
    }

    public static Person Staff(int number) => Some.Person with
    {
        Id = new Guid(number, 1, 4, [0x80, 0, 0, 0, 0, 0, (byte)(number >> 8), (byte)number]),
        Name = $"同仁{number}",
        Unit = $"單位{number % 5}",
    };

    public static string Chat(Person person) => $"a:{person.Id:N}";

    /// <summary>People the bot has met.</summary>
    public async Task MeetAsync(params IReadOnlyCollection<Person> people)
    {
        await Get<PersonTable>().WriteAsync([.. people.Select(person => new PersonWrite(person, null))], CancellationToken.None);
        foreach (var person in people)
        {
            await Get<ConversationTable>().MetAsync(person.Id, Chat(person), Some.ServiceUrl, CancellationToken.None);
        }
    }

    /// <summary>An approved campaign whose start is asked for.</summary>
    public async Task ApproveAsync(Campaign campaign)
    {
        Campaign = campaign with { Status = CampaignStatus.Scheduled, StartedAt = null };
        var created = new TrailEvent(
            TrailKinds.CampaignCreated, Campaign.Subject, TrailActor.Person(Campaign.Creator), new TrailDetail());
        await Get<CampaignTable>().CreateAsync(
            number => new CampaignStep(Campaign with { Number = number }, created),
            (changes, made) => changes.Owe(
                QueueNames.CampaignStart, new CampaignWork(made.Id, CampaignWorkKind.Start), CampaignJson.Default.CampaignWork, Clock.GetUtcNow()),
            Clock.GetUtcNow(),
            CancellationToken.None);
    }

    /// <summary>What a person or the clock does to the campaign, with the work it owes.</summary>
    public async Task ChangeAsync(Func<Campaign, Outcome<CampaignStep>> decide, CampaignWorkKind kind)
    {
        var now = Clock.GetUtcNow();
        var outcome = await Get<CampaignTable>().ActAsync(
            Campaign.Id,
            decide,
            (changes, made) => changes.Owe(
                QueueNames.CampaignStart, new CampaignWork(made.Id, kind), CampaignJson.Default.CampaignWork, now),
            now,
            CancellationToken.None);
        Assert.Null(outcome.Refusal);
    }

    public async Task<Campaign> NowAsync() => (await Get<CampaignTable>().FindAsync(Campaign.Id, CancellationToken.None))!;

    public async Task<Figures> FiguresAsync() =>
        Figures.Of(await Get<AssignmentTable>().HeadsAsync(Campaign, CancellationToken.None), Clock.GetUtcNow());

    public async Task<Assignment> AssignmentAsync(Person person) =>
        (await Get<AssignmentTable>().FindAsync(Campaign, person.Id, CancellationToken.None))!.Assignment!;

    public async Task<List<Assignment>> AssignmentsAsync()
    {
        var all = new List<Assignment>();
        for (var shard = 0; shard < Campaign.Shards; shard++)
        {
            await foreach (var assignment in Get<AssignmentTable>().ReadAsync(Campaign.Id, shard, CancellationToken.None))
            {
                all.Add(assignment);
            }
        }

        return all;
    }

    /// <summary>Works off what is visible in the queues; a message whose work failed is put back, as the host would.</summary>
    public async Task WorkAsync()
    {
        for (var round = 0; round < Rounds; round++)
        {
            var starts = await TakeAsync(
                QueueNames.CampaignStart, CampaignJson.Default.CampaignWork, work => Get<CampaignWorkRun>().RunAsync(work, CancellationToken.None));
            var batches = await TakeAsync(
                QueueNames.CampaignDelivery, CampaignJson.Default.DeliveryWork, work => Get<DeliveryRun>().RunAsync(work, CancellationToken.None));
            if (starts + batches == 0)
            {
                return;
            }
        }

        Assert.Fail("The queues never become empty.");
    }

    /// <summary>Lets time pass and sweeps until no batch is left.</summary>
    public async Task SettleAsync()
    {
        for (var round = 0; round < Rounds; round++)
        {
            await WorkAsync();
            var heads = await Get<AssignmentTable>().HeadsAsync(Campaign, CancellationToken.None);
            if (heads.Count > 0 && heads.All(head => head.OpenBatches == 0) && (await NowAsync()).Status != CampaignStatus.Scheduled)
            {
                return;
            }

            Clock.Advance(Forgotten);
            await Get<BatchSweepRun>().RunAsync(Clock.GetUtcNow(), CancellationToken.None);
        }

        Assert.Fail("The campaign never settles.");
    }

    /// <summary>Takes the campaign out of the list: the sweeps of the next one have only that to look at.</summary>
    public async Task ForgetAsync()
    {
        var table = new TableServiceClient(_connection).GetTableClient(TableNames.Campaigns);
        await foreach (var row in table.QueryAsync<TableEntity>(
            $"PartitionKey eq '{CampaignTable.Partition}' and RowKey ge 'campaign|' and RowKey lt 'campaign}}'"))
        {
            await table.DeleteEntityAsync(row);
        }
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    private async Task<int> TakeAsync<T>(string name, JsonTypeInfo<T> json, Func<T, Task> work)
    {
        var queue = new QueueClient(_connection, name, new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 });
        var messages = (await queue.ReceiveMessagesAsync(maxMessages: 8)).Value;
        await Task.WhenAll(messages.Select(async message =>
        {
            await queue.DeleteMessageAsync(message.MessageId, message.PopReceipt);
            try
            {
                await work(JsonSerializer.Deserialize(message.Body, json)!);
            }
            catch (Exception e) when (e is CrashException || e.InnerException is CrashException)
            {
                await queue.SendMessageAsync(message.Body);
                throw;
            }
        }));
        return messages.Length;
    }

    private ServiceProvider Process(Crash crash)
    {
        var services = new ServiceCollection();
        var settings = new Dictionary<string, string?>
        {
            ["Bot:AppId"] = Some.AppId.ToString(),
            ["Bot:Tenants:0"] = Some.Tenant.ToString(),
            ["Campaigns:Delivery:StartRate"] = "1000",
            ["Campaigns:Delivery:CeilingRate"] = "1000",
        };
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings).AddInMemoryCollection(_settings).Build();
        services.AddSingleton<IConfiguration>(configuration);
        services.AddSingleton<IHostEnvironment>(new Microsoft.Extensions.Hosting.Internal.HostingEnvironment { EnvironmentName = "Production" });
        services.AddLogging();
        services.AddSingleton<TimeProvider>(Clock);
        services.AddSingleton(new CachedCredentialClient(new FixedCredential(), Clock));
        services.AddStorage().AddTeams().AddGraph().AddPeople().AddDocuments().AddCampaigns().AddDelivery().AddCampaignNotices();
        var tables = new TableClientOptions();
        tables.AddPolicy(crash, HttpPipelinePosition.PerRetry);
        services.AddSingleton(new TableServiceClient(_connection, tables));
        var queues = new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 };
        queues.AddPolicy(crash, HttpPipelinePosition.PerRetry);
        services.AddSingleton(new QueueServiceClient(_connection, queues));
        services.Configure<HttpClientFactoryOptions>(
            ConnectorClient.Name,
            options => options.HttpMessageHandlerBuilderActions.Add(
                builder => builder.PrimaryHandler = new CrashingWire(crash, new Lent(Connector))));
        services.Configure<HttpClientFactoryOptions>(
            GraphTransportClient.Name,
            options => options.HttpMessageHandlerBuilderActions.Add(builder => builder.PrimaryHandler = new Lent(Graph)));
        return services.BuildServiceProvider();
    }

    /// <summary>A stand-in outlives the processes that talk to it.</summary>
    private sealed class Lent(HttpMessageHandler stand) : HttpMessageHandler
    {
        private readonly HttpMessageInvoker _stand = new(stand, disposeHandler: false);

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            _stand.SendAsync(request, cancellationToken);

        protected override void Dispose(bool disposing)
        {
            _stand.Dispose();
            base.Dispose(disposing);
        }
    }

    private sealed class FixedCredential : TokenCredential
    {
        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            new("token", DateTimeOffset.MaxValue);

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            new(GetToken(requestContext, cancellationToken));
    }
}
