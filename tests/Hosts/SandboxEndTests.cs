using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Hosts;

/// <summary>The end of a sandbox that is killed; what asks it to end sees each time that nothing is left, in <see cref="SandboxProcess"/>.</summary>
public sealed class SandboxEndTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Nothing_that_the_sandbox_started_outlives_it_though_it_is_killed()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        await using var sandbox = await SandboxProcess.StartAsync(20, Stop);
        var started = StartedProcesses.Of(sandbox.Id);
        Assert.True(started.Count >= 4 && started.AnyAlive, "azurite, bot, functions and the watchdog were expected");

        await sandbox.KillAsync();

        await SandboxControl.EventuallyAsync(() => Task.FromResult(!started.AnyAlive), Stop);
    }
}
