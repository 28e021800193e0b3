namespace TeamsIsms.Tests.Testing;

/// <summary>One sandbox for all test classes of the collection <see cref="Name"/>, which run one after another.</summary>
[CollectionDefinition(Name)]
public sealed class SandboxCollection : ICollectionFixture<SandboxFixture>
{
    public const string Name = "One sandbox";
}

/// <summary>
/// Another sandbox for the stories of incidents: their newcomers are not bound by campaigns, and both can run side by side.
/// </summary>
[CollectionDefinition(Name)]
public sealed class IncidentSandboxCollection : ICollectionFixture<SandboxFixture>
{
    public const string Name = "One sandbox of incidents";
}

public sealed class SandboxFixture : IAsyncLifetime
{
    private const int Staff = 60;

    public SandboxProcess Sandbox { get; private set; } = null!;

    public async ValueTask InitializeAsync() =>
        Sandbox = await SandboxProcess.StartAsync(Staff, TestContext.Current.CancellationToken);

    public ValueTask DisposeAsync() => Sandbox.DisposeAsync();
}
