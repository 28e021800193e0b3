using System.Runtime.InteropServices;
using TeamsIsms.Sandbox;
using TeamsIsms.Sandbox.Processes;

using var stop = new CancellationTokenSource();
var signals = new[] { PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP, PosixSignal.SIGQUIT }
    .Select(signal => PosixSignalRegistration.Create(signal, context =>
    {
        context.Cancel = true;
        stop.Cancel();
    }))
    .ToList();
try
{
    await using var sandbox = new SandboxRun(SandboxOptions.Parse(args));
    await sandbox.StartAsync(stop.Token);
    await OwnerWatch.WaitAsync(stop.Token);
}
catch (SandboxException e)
{
    await Console.Error.WriteLineAsync(e.Message);
    return 1;
}
catch (OperationCanceledException) when (stop.IsCancellationRequested)
{
    // asked to end
}

signals.ForEach(signal => signal.Dispose());
return 0;
