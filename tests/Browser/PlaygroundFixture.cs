using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Browser;

/// <summary>A sandbox whose four personas have a window each, and the browser that shows them.</summary>
public sealed class PlaygroundFixture : IAsyncLifetime
{
    private const int Staff = 40;
    private readonly BrowserFixture _browser = new();

    public SandboxProcess Sandbox { get; private set; } = null!; // set before every test

    public async ValueTask InitializeAsync()
    {
        await _browser.InitializeAsync();
        Sandbox = await SandboxProcess.StartWithPlaygroundsAsync(Staff, TestContext.Current.CancellationToken);
    }

    internal Task<PlaygroundPage> OpenAsync(string persona) => PlaygroundPage.OpenAsync(_browser, Sandbox.Playground(persona));

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
