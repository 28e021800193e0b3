using TeamsIsms.Sandbox.Tenant;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Browser;

[CollectionDefinition(Name)]
#pragma warning disable CA1711 // xUnit's word for it
public sealed class PlaygroundCollection : ICollectionFixture<PlaygroundFixture>
#pragma warning restore CA1711
{
    public const string Name = "One sandbox with windows";
}

/// <summary>A sandbox whose five personas have a window each, and the browser that shows them.</summary>
public sealed class PlaygroundFixture : IAsyncLifetime
{
    private const int Staff = 40;

    // Who handles incidents and who trains has no window here: as in a small organisation the security managers do so too.
    private static readonly Dictionary<string, string> Settings = new()
    {
        ["Roles__IncidentHandler__1"] = TenantRoles.Group("SecurityManager").ToString(),
        ["Roles__TrainingManager__1"] = TenantRoles.Group("SecurityManager").ToString(),
    };

    private readonly BrowserFixture _browser = new();

    public SandboxProcess Sandbox { get; private set; } = null!; // set before every test

    public async ValueTask InitializeAsync()
    {
        await _browser.InitializeAsync();
        Sandbox = await SandboxProcess.StartWithPlaygroundsAsync(Staff, Settings, TestContext.Current.CancellationToken);
    }

    internal Task<PlaygroundPage> OpenAsync(string persona) => PlaygroundPage.OpenAsync(_browser, Sandbox.Playground(persona));

    /// <summary>As on a telephone.</summary>
    internal Task<PlaygroundPage> OpenNarrowAsync(string persona) => PlaygroundPage.OpenNarrowAsync(_browser, Sandbox.Playground(persona));

    internal BrowserFixture Browser => _browser;

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        if (Sandbox is not null)
        {
            await Sandbox.DisposeAsync();
        }
    }
}
