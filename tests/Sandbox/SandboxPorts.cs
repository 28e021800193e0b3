using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;

namespace TeamsIsms.Sandbox;

/// <summary>The row of ports of one sandbox, all on loopback.</summary>
internal sealed record SandboxPorts(int First)
{
    // below the range from which systems hand out ports to outgoing connections
    private const int LowestFree = 20_000;
    private const int HighestFree = 32_000;
    private const int Count = 15;

    /// <summary>Holds the row until this process ends; null where somebody named it.</summary>
    public FileStream? Claim { get; private init; }

    public Uri Control => Url(0);

    public Uri Login => Url(1);

    public Uri Connector => Url(2);

    public Uri Graph => Url(3);

    public Uri Bot => Url(4);

    public Uri Functions => Url(5);

    public Uri Blobs => Url(6);

    public Uri Queues => Url(7);

    public Uri Tables => Url(8);

    public Uri FunctionsHost => Url(9);

    /// <summary>The playground of a persona; its program knows itself by the name localhost only.</summary>
    public Uri Playground(int index) => new($"http://localhost:{First + 10 + index}");

    /// <exception cref="SandboxException">A port of the row is taken.</exception>
    public static SandboxPorts Choose(int first)
    {
        if (first != 0)
        {
            return Taken(first) is { } taken
                ? throw new SandboxException($"Port {taken} is in use; choose another row of {Count} ports with --port.")
                : new SandboxPorts(first);
        }

        while (true)
        {
            var candidate = RandomNumberGenerator.GetInt32(LowestFree / 20, HighestFree / 20) * 20;
            if (Claimed(candidate) is not { } claim)
            {
                continue;
            }

            if (Taken(candidate) is null)
            {
                return new SandboxPorts(candidate) { Claim = claim };
            }

            claim.Dispose();
        }
    }

    // several sandboxes may look at the same free row before one of them listens there
    private static FileStream? Claimed(int first)
    {
        try
        {
            return new FileStream(
                Path.Combine(Path.GetTempPath(), $"teamsisms-ports-{first}.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            return null;
        }
    }

    private static int? Taken(int first)
    {
        for (var port = first; port < first + Count; port++)
        {
            try
            {
                using var listener = new TcpListener(IPAddress.Loopback, port);
                listener.Start();
            }
            catch (SocketException)
            {
                return port;
            }
        }

        return null;
    }

    private Uri Url(int index) => new($"http://127.0.0.1:{First + index}");
}
