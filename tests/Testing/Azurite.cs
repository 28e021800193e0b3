using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Azure.Data.Tables;
using TeamsIsms.Storage;

[assembly: AssemblyFixture(typeof(TeamsIsms.Tests.Testing.Azurite))]

namespace TeamsIsms.Tests.Testing;

/// <summary>
/// The real storage emulator, started once for the whole run when a test first asks for it. Every test gets an account of its own,
/// so that tables with fixed names never meet.
/// </summary>
public sealed class Azurite : IAsyncDisposable
{
    private const int Accounts = 500;

    private static readonly string Key = Convert.ToBase64String(new byte[64]);
    private static readonly SemaphoreSlim Gate = new(1, 1);

    private static int given;
    private static Azurite? started;

    private Process? _process;
    private int _tables;
    private int _queues;

    /// <summary>The connection string of an account that nobody else uses.</summary>
    public static async Task<string> ConnectionAsync()
    {
        await Gate.WaitAsync();
        try
        {
            return (started ?? throw new InvalidOperationException("The run has no fixture.")).Connection(
                await started.StartAsync(), ++given);
        }
        finally
        {
            Gate.Release();
        }
    }

    /// <summary>The tables of such an account; those of the product exist already.</summary>
    public static async Task<TableServiceClient> TablesAsync()
    {
        var service = new TableServiceClient(await ConnectionAsync());
        foreach (var table in TableNames.All)
        {
            await service.CreateTableAsync(table);
        }

        return service;
    }

    public Azurite() => started = this;

    public async ValueTask DisposeAsync()
    {
        if (_process is { HasExited: false } process)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }

        _process?.Dispose();
    }

    private string Connection(Process process, int number)
    {
        Assert.False(process.HasExited, "Azurite ended.");
        Assert.True(number <= Accounts, "The run needs more accounts.");
        return string.Create(
            CultureInfo.InvariantCulture,
            $"DefaultEndpointsProtocol=http;AccountName={Name(number)};AccountKey={Key};TableEndpoint=http://127.0.0.1:{_tables}/{Name(number)};QueueEndpoint=http://127.0.0.1:{_queues}/{Name(number)};");
    }

    private async Task<Process> StartAsync()
    {
        if (_process is not null)
        {
            return _process;
        }

        var program = await ToolAsync("azurite/dist/src/azurite.js");
        (_tables, _queues) = (FreePort(), FreePort());
        var start = new ProcessStartInfo("node")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["AZURITE_ACCOUNTS"] = string.Join(';', Enumerable.Range(1, Accounts).Select(number => $"{Name(number)}:{Key}")) },
        };
        string[] arguments =
        [
            // It ends with the test process, however that ends: its input is closed then.
            "-e", "process.stdin.on('end', () => process.exit(0)).resume(); require(process.argv[1])",
            program, "--silent", "--inMemoryPersistence", "--skipApiVersionCheck", "--disableTelemetry",
            "--tablePort", Text(_tables), "--queuePort", Text(_queues), "--blobPort", Text(FreePort()),
        ];
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        _process = Process.Start(start) ?? throw new InvalidOperationException("node did not start.");
        _process.OutputDataReceived += (_, _) => { };
        _process.ErrorDataReceived += (_, _) => { };
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        await ListeningAsync(_tables);
        await ListeningAsync(_queues);
        return _process;
    }

    /// <summary>A program of the sandbox's tools, which are installed when they are missing.</summary>
    private static async Task<string> ToolAsync(string path)
    {
        var tools = Path.Combine(RepositoryRoot.Path, "tests", "Sandbox", "tools");
        var program = Path.Combine(tools, "node_modules", path);
        if (!File.Exists(program))
        {
            using var npm = Process.Start(new ProcessStartInfo("npm", "ci --no-audit --no-fund") { WorkingDirectory = tools })
                ?? throw new InvalidOperationException("npm did not start.");
            await npm.WaitForExitAsync();
        }

        return File.Exists(program) ? program : throw new FileNotFoundException("npm ci did not bring it.", program);
    }

    private static async Task ListeningAsync(int port)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (true)
        {
            using var client = new TcpClient();
            try
            {
                await client.ConnectAsync(IPAddress.Loopback, port, patience.Token);
                return;
            }
            catch (SocketException)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(100), TimeProvider.System, patience.Token);
            }
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static string Name(int number) => string.Create(CultureInfo.InvariantCulture, $"test{number:000}");

    private static string Text(int port) => port.ToString(CultureInfo.InvariantCulture);
}
