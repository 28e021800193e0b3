using System.IO.Compression;
using System.Text.Json.Nodes;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Browser;

/// <summary>
/// The headless Chromium that lies compressed inside an npm package, so that browser tests need nothing installed.
/// The package is one of the sandbox's tools.
/// </summary>
internal static class Chromium
{
    private static readonly SemaphoreSlim Gate = new(1);

    /// <summary>Unpacks it on first use.</summary>
    /// <exception cref="DirectoryNotFoundException">The sandbox's tools are not installed.</exception>
    public static async Task<string> PathAsync(CancellationToken cancellationToken)
    {
        var package = Tool("@sparticuz/chromium");
        var version = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(package, "package.json"), cancellationToken))!["version"]!;
        var program = RepositoryRoot.Of(".artifacts", "chromium", version.GetValue<string>(), "chromium");
        await Gate.WaitAsync(cancellationToken);
        try
        {
            if (!File.Exists(program))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(program)!);
                await UnpackAsync(Path.Combine(package, "bin", "chromium.br"), program, cancellationToken);
            }
        }
        finally
        {
            Gate.Release();
        }

        return program;
    }

    /// <summary>The folder of an installed npm package.</summary>
    /// <exception cref="DirectoryNotFoundException">It is not installed.</exception>
    public static string Tool(string package)
    {
        var folder = RepositoryRoot.Of("tests", "Sandbox", "tools", "node_modules", package);
        return Directory.Exists(folder)
            ? folder
            : throw new DirectoryNotFoundException($"{package} is missing: run 'npm ci' in tests/Sandbox/tools.");
    }

    // into a file of its own name last, so that a broken run leaves no half program behind
    private static async Task UnpackAsync(string from, string to, CancellationToken cancellationToken)
    {
        var part = $"{to}.{Environment.ProcessId}";
        await using (var packed = new BrotliStream(File.OpenRead(from), CompressionMode.Decompress))
        await using (var unpacked = File.Create(part))
        {
            await packed.CopyToAsync(unpacked, cancellationToken);
        }

        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(part, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        File.Move(part, to, overwrite: true);
    }
}
