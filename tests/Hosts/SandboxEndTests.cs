using System.Diagnostics;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Hosts;

[Collection(SandboxCollection.Name)]
public sealed class SandboxEndTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Nothing_that_the_sandbox_started_outlives_it(bool killed)
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        IReadOnlyList<int> started;
        await using (var sandbox = await SandboxProcess.StartAsync(20, Stop))
        {
            started = ChildrenOf(sandbox.Id);
            if (killed)
            {
                await sandbox.KillAsync();
            }
        }

        Assert.True(started.Count >= 4, "azurite, bot, functions and the watchdog were expected");
        await SandboxControl.EventuallyAsync(() => Task.FromResult(!started.Any(IsAlive)), Stop);
    }

    private static IReadOnlyList<int> ChildrenOf(int process) =>
        [.. Process.GetProcesses().Where(other => ParentOf(other.Id) == process).Select(other => other.Id)];

    private static bool IsAlive(int process) => ParentOf(process) is not null;

    // fields 3 and 4 of stat: state and parent; a zombie has ended
    private static int? ParentOf(int process)
    {
        try
        {
            var stat = File.ReadAllText($"/proc/{process}/stat");
            var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
            return fields[0] == "Z" ? null : int.Parse(fields[1], System.Globalization.CultureInfo.InvariantCulture);
        }
        catch (IOException)
        {
            return null;
        }
    }
}
