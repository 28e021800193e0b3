using System.Diagnostics;
using System.Globalization;

namespace TeamsIsms.Sandbox.Processes;

/// <summary>
/// Ends the sandbox when the process is gone that runs it: a test run (named by SANDBOX_OWNER), or <c>dotnet run</c>, which
/// can be killed without passing anything on.
/// </summary>
internal static class OwnerWatch
{
    public static async Task WaitAsync(CancellationToken cancellationToken)
    {
        try
        {
            using var owner = Process.GetProcessById(Owner() ?? Environment.ProcessId);
            await owner.WaitForExitAsync(cancellationToken);
        }
        catch (ArgumentException)
        {
            // gone already
        }
    }

    private static int? Owner() =>
        int.TryParse(Environment.GetEnvironmentVariable("SANDBOX_OWNER"), CultureInfo.InvariantCulture, out var named) ? named : DotnetRun();

    private static int? DotnetRun()
    {
        if (!OperatingSystem.IsLinux())
        {
            return null;
        }

        // fourth field of stat; the second, the name, may hold spaces and ends with the last bracket
        var stat = File.ReadAllText("/proc/self/stat");
        var parent = stat[(stat.LastIndexOf(')') + 2)..].Split(' ')[1];
        var command = File.ReadAllText($"/proc/{parent}/cmdline").Split('\0');
        return Path.GetFileName(command[0]) == "dotnet" && command.Contains("run") ? int.Parse(parent, CultureInfo.InvariantCulture) : null;
    }
}
