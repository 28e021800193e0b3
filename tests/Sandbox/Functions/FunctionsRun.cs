using Azure.Storage.Queues;
using TeamsIsms.Sandbox.Processes;

namespace TeamsIsms.Sandbox.Functions;

/// <summary>
/// The Functions host's part for a custom handler: keeps the handler running, fires timers, feeds queues. After an explicit
/// kill it stands still until the handler is started again.
/// </summary>
internal sealed class FunctionsRun : IAsyncDisposable
{
    private const int MostCrashes = 3;
    private readonly HostProcess _process;
    private readonly HandlerClient _handler;
    private readonly List<TimerLoop> _timers = [];
    private readonly List<QueueLoop> _queues = [];
    private readonly CancellationTokenSource _stop = new();
    private readonly Action<string> _report;
    private Task _running = Task.CompletedTask;
    private int _crashes;

    public FunctionsRun(
        HostProcess process, Uri handler, IReadOnlyDictionary<string, string> settings, ShiftedClock clock, Action<string> report)
    {
        var host = HostSettings.Read(Path.Combine(process.Folder, "host.json"));
        var storage = new QueueServiceClient(settings["Storage__Connection"]);
        (_process, _report, _handler) = (process, report, new HandlerClient(handler, host.FunctionTimeout, clock));
        foreach (var function in FunctionDefinition.ReadAll(process.Folder, settings))
        {
            switch (function)
            {
                case TimerFunction timer:
                    _timers.Add(new TimerLoop(timer, _handler, clock));
                    break;
                case QueueFunction queue:
                    _queues.Add(new QueueLoop(queue, _handler, storage, host));
                    break;
                default:
                    throw new SandboxException($"{function.Name} has a trigger that nobody fires.");
            }
        }

        process.Crashed += Restart;
        clock.Advanced += () => _timers.ForEach(timer => timer.Ask());
    }

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await _process.StartAsync(cancellationToken);
        _running = Task.WhenAll(
            _timers.Select(timer => timer.RunAsync(() => _process.IsReady, _report, _stop.Token))
                .Concat(_queues.Select(queue => queue.RunAsync(() => _process.IsReady, _report, _stop.Token))));
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _running.ContinueWith(_ => { }, TaskScheduler.Default);
        await _process.DisposeAsync();
        _handler.Dispose();
        _queues.ForEach(queue => queue.Dispose());
        _stop.Dispose();
    }

    private async void Restart(int exitCode)
    {
        _report($"{_process.Name} ended with code {exitCode}.");

        // the host takes code 0 for the handler's own wish, and gives up after the third crash
        if (exitCode == 0 || ++_crashes > MostCrashes || _stop.IsCancellationRequested)
        {
            return;
        }

        try
        {
            await _process.StartAsync(_stop.Token);
        }
        catch (Exception e) when (e is SandboxException or OperationCanceledException)
        {
            _report(e.Message);
        }
    }
}
