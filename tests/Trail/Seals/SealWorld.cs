using System.Net;
using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Storage.Blobs;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Http;
using TeamsIsms.Documents;
using TeamsIsms.Graph;
using TeamsIsms.Kernel;
using TeamsIsms.Sandbox.Stamps;
using TeamsIsms.Storage;
using TeamsIsms.Teams;
using TeamsIsms.Tests.Campaigns;
using TeamsIsms.Tests.Testing;
using TeamsIsms.Tests.Trail.Sequencing;
using TeamsIsms.Trail.Seals;
using TeamsIsms.Trail.Sequencing;

namespace TeamsIsms.Tests.Trail.Seals;

/// <summary>What seals, on real tables and blobs, with a key in a file and a time stamp authority that obeys the test.</summary>
internal sealed class SealWorld : IAsyncDisposable
{
    public const string Origin = "isms.example.com/trail";

    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    private readonly string _connection;
    private readonly Authority _authority;
    private ServiceProvider _services;

    private SealWorld(string connection)
    {
        _connection = connection;
        Log = new LogWorld(connection);
        _authority = new Authority(new TimeStampOffice(Folder, Log.Clock));
        _services = Process(new Crash());
    }

    public LogWorld Log { get; }

    public string Connection => _connection;

    public BlobServiceClient Blobs => new(_connection);

    public string Folder { get; } = Directory.CreateTempSubdirectory("teamsisms-seals-").FullName;

    public bool IsAuthorityDown
    {
        set => _authority.IsDown = value;
    }

    public static async Task<SealWorld> OpenAsync()
    {
        var world = new SealWorld(await Azurite.ConnectionAsync());
        await Task.WhenAll(TableNames.All.Select(table => world.Log.Tables.CreateTableAsync(table, Stop)));
        await world.SealAsync();
        return world;
    }

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public Task SealAsync() => Get<SealRun>().RunAsync(Stop);

    /// <summary>Moves to the first minute of a later day of Taipei.</summary>
    public void Pass(int days)
    {
        var midnight = Taipei.At(Taipei.Day(Log.Clock.GetUtcNow()).AddDays(days), new TimeOnly(0, 1));
        Log.Clock.Advance(midnight - Log.Clock.GetUtcNow());
    }

    public Task<List<Seal>> SealsAsync(int year = 2026) => Get<SealTable>().ListAsync(year, Stop).ToListAsync(Stop).AsTask();

    public async Task<byte[]> BlobAsync(string container, string path) =>
        (await new BlobServiceClient(_connection).GetBlobContainerClient(container).GetBlobClient(path).DownloadContentAsync(Stop))
        .Value.Content.ToArray();

    /// <summary>A process in place of the one before, which dies as told.</summary>
    public async Task RestartAsync(Crash crash)
    {
        await _services.DisposeAsync();
        _services = Process(crash);
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        _authority.Dispose();
        Directory.Delete(Folder, recursive: true);
    }

    private ServiceProvider Process(Crash crash)
    {
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Bot:AppId"] = Some.AppId.ToString(),
            ["Bot:Tenants:0"] = Some.Tenant.ToString(),
            ["Storage:Connection"] = _connection,
            ["Trail:Origin"] = Origin,
            ["Trail:KeyFile"] = Path.Combine(Folder, "log.key"),
            ["Trail:TimeStampAuthority"] = "http://stamps.example.net/",
            ["Trail:TimeStampPolicy"] = TimeStampOffice.Policy,
        }).Build());
        services.AddSingleton<IHostEnvironment>(new Microsoft.Extensions.Hosting.Internal.HostingEnvironment { EnvironmentName = "Development" });
        services.AddLogging();
        services.AddSingleton<TimeProvider>(Log.Clock);
        services.AddStorage().AddTeams().AddGraph().AddDocuments().AddSequencing().AddSeals();
        services.AddSingleton(Log.Process(new DeadlyWrites(crash)));
        var blobs = new BlobClientOptions { Retry = { MaxRetries = 0 } };
        blobs.AddPolicy(new DeadlyWrites(crash), HttpPipelinePosition.PerRetry);
        services.AddSingleton(new Lazy<BlobServiceClient>(() => new BlobServiceClient(_connection, blobs)));
        services.Configure<HttpClientFactoryOptions>(
            "trail",
            options => options.HttpMessageHandlerBuilderActions.Add(
                builder => builder.PrimaryHandler = new CrashingWire(crash, new Lent(_authority))));
        return services.BuildServiceProvider();
    }

    /// <summary>Reads change nothing, so a process dies only at a call that writes.</summary>
    private sealed class DeadlyWrites(Crash crash) : HttpPipelinePolicy
    {
        public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) =>
            throw new NotSupportedException("Nothing here waits synchronously.");

        public override ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) =>
            message.Request.Method == RequestMethod.Get ? ProcessNextAsync(message, pipeline) : crash.ProcessAsync(message, pipeline);
    }

    private sealed class Authority(TimeStampOffice office) : HttpMessageHandler
    {
        public bool IsDown { get; set; }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            IsDown || office.Answer(await request.Content!.ReadAsByteArrayAsync(cancellationToken)) is not { } answer // it is a POST
                ? new HttpResponseMessage(HttpStatusCode.ServiceUnavailable)
                : new HttpResponseMessage(HttpStatusCode.OK) { Content = new ByteArrayContent(answer) };

        protected override void Dispose(bool disposing)
        {
            office.Dispose();
            base.Dispose(disposing);
        }
    }

    /// <summary>The authority outlives the processes that ask it.</summary>
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
}
