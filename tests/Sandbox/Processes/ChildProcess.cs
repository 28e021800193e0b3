using System.Diagnostics;

namespace TeamsIsms.Sandbox.Processes;

/// <summary>What to start: a program, its arguments, and the environment on top of the sandbox's own.</summary>
internal sealed record ProgramCall(string Name, string Program, IReadOnlyList<string> Arguments)
{
    public required string Folder { get; init; }

    public IReadOnlyDictionary<string, string> Environment { get; init; } = new Dictionary<string, string>();
}

/// <summary>
/// One program the sandbox started. It leads a process group of its own, so that a Ctrl-C of the terminal reaches the sandbox
/// alone, and the watchdog ends it when the sandbox is gone for whatever reason.
/// </summary>
internal sealed class ChildProcess : IAsyncDisposable
{
    private static readonly string? SessionLeader = OperatingSystem.IsLinux() ? ProgramPaths.OnPath("setsid") : null;
    private readonly Process _process;
    private readonly Watchdog _watchdog;
    private readonly Task _log;

    private ChildProcess(ProgramCall call, Process process, Watchdog watchdog, string logFile)
    {
        (Call, _process, _watchdog, Id) = (call, process, watchdog, process.Id);
        _log = CopyAsync(process, logFile);
        Exited = process.WaitForExitAsync(CancellationToken.None);
    }

    public ProgramCall Call { get; }

    public int Id { get; }

    public Task Exited { get; }

    public int? ExitCode => _process.HasExited ? _process.ExitCode : null;

    public static ChildProcess Start(ProgramCall call, Watchdog watchdog, string logFolder)
    {
        var start = new ProcessStartInfo(SessionLeader ?? call.Program)
        {
            WorkingDirectory = call.Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        IEnumerable<string> arguments = SessionLeader is null ? call.Arguments : [call.Program, .. call.Arguments];
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        foreach (var (name, value) in call.Environment)
        {
            start.Environment[name] = value;
        }

        var process = Process.Start(start) ?? throw new SandboxException($"{call.Program} did not start.");
        watchdog.Guard(process.Id);
        return new ChildProcess(call, process, watchdog, Path.Combine(logFolder, call.Name + ".log"));
    }

    /// <summary>Ends the program and all it started, without warning.</summary>
    public async Task KillAsync()
    {
        try
        {
            _process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // it ended by itself in the meantime
        }

        await Exited;
        await _log;
        _watchdog.Release(Id);
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        _process.Dispose();
    }

    private static async Task CopyAsync(Process process, string file)
    {
        await using var log = new StreamWriter(new FileStream(file, FileMode.Append, FileAccess.Write, FileShare.ReadWrite)) { AutoFlush = true };
        using var gate = new SemaphoreSlim(1);
        await Task.WhenAll(PumpAsync(process.StandardOutput), PumpAsync(process.StandardError));

        async Task PumpAsync(StreamReader from)
        {
            while (await from.ReadLineAsync() is { } line)
            {
                await gate.WaitAsync();
                await log.WriteLineAsync(line);
                gate.Release();
            }
        }
    }
}
