using System.Globalization;
using System.Net;
using System.Text;
using Azure.Core;
using Azure.Data.Tables;
using Azure.Storage.Queues;
using Microsoft.Extensions.Http;
using TeamsIsms.Campaigns;
using TeamsIsms.Documents;
using TeamsIsms.Graph;
using TeamsIsms.People;
using TeamsIsms.Storage;
using TeamsIsms.Teams;
using TeamsIsms.Teams.Outbound;
using TeamsIsms.Training;

namespace TeamsIsms.Benchmarks.Counts;

/// <summary>The functions' process with counters at its doors, and a connector that takes everything at once.</summary>
internal static class CountedProcess
{
    public static ServiceProvider Make(string connection, CallCounts calls)
    {
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Bot:AppId"] = Guid.Empty.ToString(),
            ["Bot:Tenants:0"] = Guid.Empty.ToString(),
            ["Campaigns:Delivery:StartRate"] = "1000",
            ["Campaigns:Delivery:CeilingRate"] = "1000",
        }).Build());
        services.AddSingleton<IHostEnvironment>(new Microsoft.Extensions.Hosting.Internal.HostingEnvironment { EnvironmentName = "Production" });
        services.AddLogging();
        services.AddSingleton(new CachedCredentialClient(new FixedCredential(), TimeProvider.System));
        services.AddStorage().AddTeams().AddGraph().AddPeople().AddDocuments().AddCampaigns().AddDelivery().AddTraining();
        var tables = new TableClientOptions();
        tables.AddPolicy(calls.OnTables(), HttpPipelinePosition.PerRetry);
        services.AddSingleton(new TableServiceClient(connection, tables));
        var queues = new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 };
        queues.AddPolicy(calls.OnQueues(), HttpPipelinePosition.PerRetry);
        services.AddSingleton(new QueueServiceClient(connection, queues));
        services.Configure<HttpClientFactoryOptions>(
            ConnectorClient.Name,
            options => options.HttpMessageHandlerBuilderActions.Add(builder => builder.PrimaryHandler = new WillingConnector(calls)));
        return services.BuildServiceProvider();
    }

    public static async Task CreateAsync(string connection)
    {
        var tables = new TableServiceClient(connection);
        foreach (var table in TableNames.All)
        {
            await tables.CreateTableIfNotExistsAsync(table);
        }

        foreach (var queue in QueueNames.All)
        {
            await new QueueClient(connection, queue).CreateIfNotExistsAsync();
        }
    }

    private sealed class WillingConnector(CallCounts calls) : HttpMessageHandler
    {
        private int _ids;

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            calls.Posted();
            var id = Interlocked.Increment(ref _ids).ToString(CultureInfo.InvariantCulture);
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.Created)
            {
                Content = new StringContent($$"""{"id":"{{id}}"}""", Encoding.UTF8, "application/json"),
            });
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
