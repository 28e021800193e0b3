namespace TeamsIsms.Sandbox.Processes;

/// <summary>Waits for a program's first HTTP answer, whatever its status.</summary>
internal static class Readiness
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    /// <exception cref="SandboxException">The program ended, or its time is up.</exception>
    public static async Task WaitAsync(
        Uri url, ChildProcess process, TimeSpan patience, string logFolder, CancellationToken cancellationToken)
    {
        using var http = new HttpClient { Timeout = TimeSpan.FromSeconds(5) };
        var clock = TimeProvider.System;
        for (var begun = clock.GetTimestamp(); clock.GetElapsedTime(begun) < patience;)
        {
            if (process.ExitCode is { } code)
            {
                throw new SandboxException($"{process.Call.Name} ended with code {code}; see {Path.Combine(logFolder, process.Call.Name + ".log")}.");
            }

            try
            {
                using var answer = await http.GetAsync(url, cancellationToken);
                return;
            }
            catch (Exception e) when (e is HttpRequestException || (e is TaskCanceledException && !cancellationToken.IsCancellationRequested))
            {
                await Task.Delay(Pause, clock, cancellationToken);
            }
        }

        throw new SandboxException($"{process.Call.Name} did not answer at {url} within {patience.TotalSeconds:N0} s.");
    }
}
