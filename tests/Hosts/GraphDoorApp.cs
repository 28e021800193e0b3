using System.Net.Http.Headers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Graph;
using Microsoft.Kiota.Abstractions.Authentication;
using TeamsIsms.Sandbox;
using TeamsIsms.Sandbox.Graph;
using TeamsIsms.Sandbox.Tenant;

namespace TeamsIsms.Tests.Hosts;

/// <summary>The Graph door on a port of its own, with a library in a temporary folder.</summary>
internal sealed class GraphDoorApp : IAsyncDisposable
{
    public const string AppExternalId = "3b3f6a0e-7d0c-4a52-9a44-0f6d1f1f2c11";
    private readonly WebApplication _app;
    private readonly string _folder;

    private GraphDoorApp(WebApplication app, TenantState state, FaultGate faults, string folder)
    {
        (_app, State, Faults, _folder) = (app, state, faults, folder);
        Url = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First() + "/graph/v1.0";
        Http = new HttpClient { BaseAddress = new Uri(Url + "/") };
        Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "good");
        Client = new GraphServiceClient(new HttpClient(), new BaseBearerTokenAuthenticationProvider(new GoodToken()), Url);
    }

    public TenantState State { get; }

    public FaultGate Faults { get; }

    public string Url { get; }

    /// <summary>Sends the good token; addresses are relative to v1.0.</summary>
    public HttpClient Http { get; }

    public GraphServiceClient Client { get; }

    public string LibraryFolder => Path.Combine(_folder, "library");

    public static async Task<GraphDoorApp> StartAsync(int staff = 60)
    {
        var folder = System.IO.Directory.CreateTempSubdirectory("graph-door").FullName;
        var state = new TenantState(
            new TenantSettings(Guid.Parse("7f1d7f0e-3d1e-4d5f-8d8d-52a4f8f1c001"), Guid.Parse("5b0f3f43-6a1c-4f8e-9c59-5bb6d3d8c002"), AppExternalId, folder) { Staff = staff },
            TimeProvider.System);
        var faults = new FaultGate(TimeProvider.System);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        GraphDoor.Map(app, "/graph", state, (token, _) => ValueTask.FromResult(token == "good"), faults);
        await app.StartAsync();
        return new GraphDoorApp(app, state, faults, folder);
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        Client.Dispose();
        await _app.DisposeAsync();
        System.IO.Directory.Delete(_folder, recursive: true);
    }

    private sealed class GoodToken : IAccessTokenProvider
    {
        public AllowedHostsValidator AllowedHostsValidator { get; } = new();

        public Task<string> GetAuthorizationTokenAsync(
            Uri uri, Dictionary<string, object>? additionalAuthenticationContext = null, CancellationToken cancellationToken = default) =>
            Task.FromResult("good");
    }
}
