using System.Diagnostics;
using System.Globalization;

namespace TeamsIsms.Sandbox.Processes;

/// <summary>
/// A small program that holds the other end of a pipe: when the sandbox dies, even by SIGKILL, the pipe closes and the watchdog
/// ends every process it was told of.
/// </summary>
internal sealed class Watchdog : IDisposable
{
    private readonly Lock _gate = new();
    private readonly Process _process;

    public Watchdog()
    {
        var node = ProgramPaths.Node();
        var setsid = OperatingSystem.IsLinux() ? ProgramPaths.OnPath("setsid") : null;
        var start = new ProcessStartInfo(setsid ?? node) { RedirectStandardInput = true };
        IEnumerable<string> arguments = [.. setsid is null ? [] : new[] { node }, Path.Combine(ProgramPaths.Tools, "watchdog.mjs")];
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        _process = Process.Start(start) ?? throw new SandboxException("The watchdog did not start.");
    }

    public void Guard(int process) => Tell("+", process);

    public void Release(int process) => Tell("-", process);

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.Dispose();
    }

    private void Tell(string sign, int process)
    {
        lock (_gate)
        {
            _process.StandardInput.WriteLine(sign + process.ToString(CultureInfo.InvariantCulture));
            _process.StandardInput.Flush();
        }
    }
}
