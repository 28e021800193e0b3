using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;

namespace TeamsIsms.Tests.Testing;

/// <summary>
/// The real sandbox as a child process with an empty store. Disposing it ends the sandbox, and fails if anything it started lives on.
/// </summary>
public sealed class SandboxProcess : IAsyncDisposable
{
    private const int Nobody = -1;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);
    private readonly Process _process;
    private readonly string _folder;
    private readonly Task<string> _output;
    private readonly Task<string> _errors;

    private SandboxProcess(Process process, string folder)
    {
        (_process, _folder) = (process, folder);
        (_output, _errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
    }

    /// <summary>What the sandbox wrote into <c>sandbox.json</c>.</summary>
    public JsonObject Addresses { get; private set; } = [];

    public SandboxControl Control { get; private set; } = null!;

    /// <summary>Where the sandbox keeps its files and its programs' logs.</summary>
    public string Folder => _folder;

    public int Id => _process.Id;

    /// <summary>Connection string of the storage emulator.</summary>
    public string Storage => (string)Addresses["tableConnection"]!;

    /// <summary>Without playgrounds, and with its store in memory.</summary>
    public static Task<SandboxProcess> StartAsync(int staff, CancellationToken cancellationToken, params IEnumerable<string> options) =>
        StartAsync(staff, new Dictionary<string, string>(), cancellationToken, options);

    /// <summary>As above.</summary>
    /// <param name="settings">For the bot and the functions, in environment form.</param>
    public static Task<SandboxProcess> StartAsync(
        int staff, IReadOnlyDictionary<string, string> settings, CancellationToken cancellationToken, params IEnumerable<string> options) =>
        StartAsync(staff, settings, ["--no-playground", .. options], cancellationToken);

    /// <param name="settings">As above.</param>
    public static Task<SandboxProcess> StartWithPlaygroundsAsync(
        int staff, IReadOnlyDictionary<string, string> settings, CancellationToken cancellationToken) =>
        StartAsync(staff, settings, (IEnumerable<string>)[], cancellationToken);

    private static async Task<SandboxProcess> StartAsync(
        int staff, IReadOnlyDictionary<string, string> settings, IEnumerable<string> options, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("teamsisms-sandbox-").FullName;
        var program = typeof(Sandbox.SandboxOptions).Assembly.Location;
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment =
            {
                ["SANDBOX_OWNER"] = Environment.ProcessId.ToString(CultureInfo.InvariantCulture),
                ["DOTNET_TieredPGO"] = "0", // what runs for a minute does not earn back what it costs to measure it
            },
        };
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        IEnumerable<string> arguments =
        [
            BuiltBesideTests(program), "--port", "0", "--fresh", "--data", folder,
            "--staff", staff.ToString(CultureInfo.InvariantCulture), .. options,
        ];
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        var sandbox = new SandboxProcess(Process.Start(start)!, folder);
        try
        {
            await sandbox.WaitAsync(cancellationToken);
            return sandbox;
        }
        catch
        {
            await sandbox.DisposeAsync();
            throw;
        }
    }

    /// <summary>Object id of a persona: staff, unithead, manager, chair, controller, auditor or handler.</summary>
    public Guid Persona(string key) => Guid.Parse((string)Described(key)["aadObjectId"]!);

    /// <summary>Address of the playground of staff, unithead, manager or chair.</summary>
    public Uri Playground(string key) => new((string)Described(key)["playground"]!);

    /// <summary>Address of a part: bot, functions, connector, graph, login or control.</summary>
    public Uri Address(string part) => new((string)Addresses[part]!);

    /// <summary>Ends the sandbox as an operating system would under duress.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        Control?.Dispose();
        var started = StartedProcesses.Of(_process.HasExited ? Nobody : _process.Id);
        if (!_process.HasExited)
        {
            using var asked = Process.Start("kill", ["-TERM", _process.Id.ToString(CultureInfo.InvariantCulture)]);
            await asked.WaitForExitAsync();
        }

        await _process.WaitForExitAsync();
        await Task.WhenAll(_output, _errors);
        _process.Dispose();
        await SandboxControl.EventuallyAsync(() => Task.FromResult(!started.AnyAlive), CancellationToken.None);
        Directory.Delete(_folder, recursive: true);
    }

    private JsonNode Described(string persona) =>
        Addresses["personas"]!.AsArray().Single(described => (string?)described!["key"] == persona)!;

    // the copy beside the tests has no programs around it; the sandbox's own output folder has
    private static string BuiltBesideTests(string program)
    {
        var own = new DirectoryInfo(Path.GetDirectoryName(program)!);
        return Path.Combine(own.Parent!.Parent!.FullName, "TeamsIsms.Sandbox", own.Name, Path.GetFileName(program));
    }

    private async Task WaitAsync(CancellationToken cancellationToken)
    {
        var clock = TimeProvider.System;
        var ready = Path.Combine(_folder, "sandbox.json");
        for (var begun = clock.GetTimestamp(); !File.Exists(ready);)
        {
            if (_process.HasExited || clock.GetElapsedTime(begun) > Patience)
            {
                throw new InvalidOperationException(
                    _process.HasExited ? $"The sandbox ended: {await _errors} {await _output}" : "The sandbox did not get ready.");
            }

            await Task.Delay(TimeSpan.FromMilliseconds(50), clock, cancellationToken);
        }

        Addresses = JsonNode.Parse(await File.ReadAllTextAsync(ready, cancellationToken))!.AsObject();
        Control = new SandboxControl(Address("control"));
    }
}
