using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace TeamsIsms.Sandbox.Processes;

/// <summary>Tables, queues and blobs of the storage emulator, in memory. It ends with this process, however that ends.</summary>
internal sealed class StorageEmulator : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);
    private static readonly string Key = Convert.ToBase64String(new byte[64]);

    private readonly Process _process;
    private readonly int _accounts;
    private readonly int _tables = FreePort();
    private readonly int _queues = FreePort();
    private readonly int _blobs = FreePort();

    private StorageEmulator(int accounts)
    {
        _accounts = accounts;
        var start = new ProcessStartInfo(ProgramPaths.Node())
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["AZURITE_ACCOUNTS"] = string.Join(';', Enumerable.Range(1, accounts).Select(number => $"{Name(number)}:{Key}")) },
        };
        string[] arguments =
        [
            "-e", "process.stdin.on('end', () => process.exit(0)).resume(); require(process.argv[1])",
            Path.Combine(ProgramPaths.Modules, "azurite", "dist", "src", "azurite.js"),
            "--silent", "--inMemoryPersistence", "--skipApiVersionCheck", "--disableTelemetry",
            "--tablePort", Text(_tables), "--queuePort", Text(_queues), "--blobPort", Text(_blobs),
        ];
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        _process = Process.Start(start) ?? throw new SandboxException("node did not start.");
        _process.OutputDataReceived += static (_, _) => { };
        _process.ErrorDataReceived += static (_, _) => { };
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <param name="accounts">How many accounts it has; they share nothing.</param>
    public static async Task<StorageEmulator> StartAsync(int accounts, CancellationToken cancellationToken)
    {
        await ToolInstall.EnsureAsync(cancellationToken);
        var emulator = new StorageEmulator(accounts);
        await emulator.ListeningAsync(emulator._tables, cancellationToken);
        await emulator.ListeningAsync(emulator._queues, cancellationToken);
        await emulator.ListeningAsync(emulator._blobs, cancellationToken);
        return emulator;
    }

    /// <summary>The connection string of an account.</summary>
    /// <param name="number">From 1.</param>
    public string Connection(int number) =>
        _process.HasExited ? throw new InvalidOperationException("The emulator ended.")
        : number > _accounts ? throw new ArgumentOutOfRangeException(nameof(number), number, $"There are {_accounts} accounts.")
        : string.Create(
            CultureInfo.InvariantCulture,
            $"DefaultEndpointsProtocol=http;AccountName={Name(number)};AccountKey={Key};TableEndpoint=http://127.0.0.1:{_tables}/{Name(number)};QueueEndpoint=http://127.0.0.1:{_queues}/{Name(number)};BlobEndpoint=http://127.0.0.1:{_blobs}/{Name(number)};");

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
    }

    private async Task ListeningAsync(int port, CancellationToken cancellationToken)
    {
        for (var begun = TimeProvider.System.GetTimestamp(); ;)
        {
            using var client = new TcpClient();
            try
            {
                await client.ConnectAsync(IPAddress.Loopback, port, cancellationToken);
                return;
            }
            catch (SocketException) when (!_process.HasExited && TimeProvider.System.GetElapsedTime(begun) < Patience)
            {
                await Task.Delay(Pause, TimeProvider.System, cancellationToken);
            }
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static string Name(int number) => string.Create(CultureInfo.InvariantCulture, $"account{number:000}");

    private static string Text(int port) => port.ToString(CultureInfo.InvariantCulture);
}
