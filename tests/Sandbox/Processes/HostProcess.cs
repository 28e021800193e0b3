using System.Diagnostics.CodeAnalysis;

namespace TeamsIsms.Sandbox.Processes;

/// <summary>The bot's or the functions' process: can be killed without warning and started again.</summary>
internal sealed class HostProcess(ProgramCall call, Uri ready, Watchdog watchdog, string logFolder) : IAsyncDisposable
{
    // the Functions host waits a minute for its handler; nothing of ours may take longer
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
    private readonly SemaphoreSlim _turn = new(1);

    [SuppressMessage("Usage", "CA2213:Disposable fields should be disposed", Justification = "KillAsync disposes it.")]
    private ChildProcess? _process;

    /// <summary>Raised when the process ended and nobody had asked for it, with its exit code.</summary>
    public event Action<int>? Crashed;

    /// <summary>It runs and has answered its first request.</summary>
    public bool IsReady { get; private set; }

    public string Name => call.Name;

    public string Folder => call.Folder;

    /// <summary>Starts it unless it runs, and waits for its first answer.</summary>
    /// <exception cref="SandboxException">It ended, or did not answer in time.</exception>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            if (_process is { ExitCode: null })
            {
                return;
            }

            if (_process is { } ended)
            {
                await ended.DisposeAsync();
            }

            _process = ChildProcess.Start(call, watchdog, logFolder);
            _ = WatchAsync(_process);
            await Readiness.WaitAsync(ready, _process, Patience, logFolder, cancellationToken);
            IsReady = true;
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>SIGKILL; it stays down until <see cref="StartAsync"/>.</summary>
    public async Task KillAsync()
    {
        await _turn.WaitAsync();
        try
        {
            if (_process is { } process)
            {
                (_process, IsReady) = (null, false);
                await process.DisposeAsync();
            }
        }
        finally
        {
            _turn.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        _turn.Dispose();
    }

    private async Task WatchAsync(ChildProcess process)
    {
        await process.Exited;
        if (ReferenceEquals(process, _process))
        {
            IsReady = false;
            Crashed?.Invoke(process.ExitCode ?? 0);
        }
    }
}
