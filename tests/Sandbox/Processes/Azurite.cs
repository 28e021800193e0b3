using System.Globalization;

namespace TeamsIsms.Sandbox.Processes;

/// <summary>The storage emulator: blobs (the real Functions host wants them), queues and tables.</summary>
internal static class Azurite
{
    private const string Account = "devstoreaccount1";

    // the emulator's published key: the same on every machine, and no secret
    private const string Key = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    public static string Connection(SandboxPorts ports) => string.Join(
        ';',
        "DefaultEndpointsProtocol=http",
        $"AccountName={Account}",
        $"AccountKey={Key}",
        $"BlobEndpoint={ports.Blobs}{Account}",
        $"QueueEndpoint={ports.Queues}{Account}",
        $"TableEndpoint={ports.Tables}{Account}") + ";";

    /// <param name="folder">Where it keeps its files; null: in memory.</param>
    public static ProgramCall Call(SandboxPorts ports, string? folder) => new(
        "azurite",
        ProgramPaths.Node(),
        [
            Path.Combine(ProgramPaths.Modules, "azurite", "dist", "src", "azurite.js"),
            "--blobPort", Port(ports.Blobs),
            "--queuePort", Port(ports.Queues),
            "--tablePort", Port(ports.Tables),
            "--silent", "--skipApiVersionCheck", "--disableTelemetry",
            .. folder is null ? ["--inMemoryPersistence"] : new[] { "--location", folder },
        ])
    {
        Folder = ProgramPaths.Tools,
    };

    private static string Port(Uri url) => url.Port.ToString(CultureInfo.InvariantCulture);
}
