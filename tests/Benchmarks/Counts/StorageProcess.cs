using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace TeamsIsms.Benchmarks.Counts;

/// <summary>The storage emulator of the sandbox's tools, in memory, for as long as this process runs.</summary>
internal sealed class StorageProcess : IAsyncDisposable
{
    private static readonly string Key = Convert.ToBase64String(new byte[64]);

    private readonly Process _process;

    private StorageProcess(Process process, string connection) => (_process, Connection) = (process, connection);

    public string Connection { get; }

    public static async Task<StorageProcess> StartAsync()
    {
        var (tables, queues) = (FreePort(), FreePort());
        var start = new ProcessStartInfo("node") { RedirectStandardInput = true, Environment = { ["AZURITE_ACCOUNTS"] = $"counts:{Key}" } };
        string[] arguments =
        [
            // It ends with this process, however that ends: its input is closed then.
            "-e", "process.stdin.on('end', () => process.exit(0)).resume(); require(process.argv[1])",
            Program(), "--silent", "--inMemoryPersistence", "--skipApiVersionCheck", "--disableTelemetry",
            "--tablePort", Text(tables), "--queuePort", Text(queues), "--blobPort", Text(FreePort()),
        ];
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        var process = Process.Start(start) ?? throw new InvalidOperationException("node did not start.");
        await ListeningAsync(tables);
        await ListeningAsync(queues);
        return new StorageProcess(
            process,
            $"DefaultEndpointsProtocol=http;AccountName=counts;AccountKey={Key};TableEndpoint=http://127.0.0.1:{tables}/counts;QueueEndpoint=http://127.0.0.1:{queues}/counts;");
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static string Program()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var program = Path.Combine(folder.FullName, "tests/Sandbox/tools/node_modules/azurite/dist/src/azurite.js");
            if (File.Exists(program))
            {
                return program;
            }
        }

        throw new FileNotFoundException("Azurite is missing: run 'npm ci' in tests/Sandbox/tools, or give a connection string.");
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

    private static string Text(int port) => port.ToString(CultureInfo.InvariantCulture);
}
