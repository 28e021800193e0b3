using System.Globalization;
using System.Text.Json.Nodes;
using TeamsIsms.Sandbox.Processes;

namespace TeamsIsms.Sandbox.Functions;

/// <summary>Azure Functions Core Tools in place of the stand-in, where a machine has them.</summary>
internal sealed class FuncRun : IAsyncDisposable
{
    private readonly HostProcess _process;
    private readonly HttpClient _admin;
    private readonly IReadOnlyList<string> _timers;

    public FuncRun(HostProcess process, Uri host, IReadOnlyDictionary<string, string> settings, ShiftedClock clock)
    {
        (_process, _admin) = (process, new HttpClient { BaseAddress = host });
        _timers = [.. FunctionDefinition.ReadAll(ProgramPaths.Output("TeamsIsms.Functions"), settings).OfType<TimerFunction>().Select(timer => timer.Name)];
        clock.Advanced += FireTimers;
    }

    public static ProgramCall Call(string func, SandboxPorts ports, IReadOnlyDictionary<string, string> settings) =>
        new("functions", func, ["start", "--no-build", "--port", ports.FunctionsHost.Port.ToString(CultureInfo.InvariantCulture)])
        {
            Folder = ProgramPaths.Output("TeamsIsms.Functions"),
            Environment = new Dictionary<string, string>(settings) { ["FUNCTIONS_WORKER_RUNTIME"] = "custom" },
        };

    public Task StartAsync(CancellationToken cancellationToken) => _process.StartAsync(cancellationToken);

    public async ValueTask DisposeAsync()
    {
        await _process.DisposeAsync();
        _admin.Dispose();
    }

    private async void FireTimers()
    {
        foreach (var timer in _timers)
        {
            try
            {
                using var answer = await _admin.PostAsJsonAsync($"/admin/functions/{timer}", new JsonObject { ["input"] = "" });
            }
            catch (HttpRequestException)
            {
                // it was killed; a timer that was missed is run when it is next due
            }
        }
    }
}
