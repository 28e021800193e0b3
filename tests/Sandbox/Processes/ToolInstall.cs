using System.Diagnostics;
using System.Security.Cryptography;

namespace TeamsIsms.Sandbox.Processes;

/// <summary>Installs the npm tools once for each content of the lock file; two sandboxes starting together take turns.</summary>
internal static class ToolInstall
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(15);

    private static string Stamp => Path.Combine(ProgramPaths.Modules, ".installed");

    public static async Task EnsureAsync(CancellationToken cancellationToken)
    {
        var wanted = Convert.ToHexString(SHA256.HashData(await File.ReadAllBytesAsync(
            Path.Combine(ProgramPaths.Tools, "package-lock.json"), cancellationToken)));
        if (IsInstalled(wanted))
        {
            return;
        }

        await using var turn = await TakeTurnAsync(cancellationToken);
        if (!IsInstalled(wanted))
        {
            await Console.Out.WriteLineAsync("Installing npm tools; the first time takes a minute or two.");
            await InstallAsync(cancellationToken);
            await File.WriteAllTextAsync(Stamp, wanted, cancellationToken);
        }
    }

    private static bool IsInstalled(string wanted) => File.Exists(Stamp) && File.ReadAllText(Stamp) == wanted;

    private static async Task<FileStream> TakeTurnAsync(CancellationToken cancellationToken)
    {
        var file = Path.Combine(Path.GetTempPath(), "teamsisms-tools-" + Convert.ToHexString(
            SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(ProgramPaths.Tools)))[..16] + ".lock");
        var clock = TimeProvider.System;
        for (var begun = clock.GetTimestamp(); clock.GetElapsedTime(begun) < Patience;)
        {
            try
            {
                return new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(300), clock, cancellationToken);
            }
        }

        throw new SandboxException("Another sandbox is installing the npm tools and does not come to an end.");
    }

    private static async Task InstallAsync(CancellationToken cancellationToken)
    {
        var npm = ProgramPaths.OnPath("npm") ?? throw new SandboxException("npm is needed (Node.js 20 or newer) and is not on PATH.");
        var start = new ProcessStartInfo(npm)
        {
            WorkingDirectory = ProgramPaths.Tools,
            ArgumentList = { "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error" },
        };
        using var process = Process.Start(start) ?? throw new SandboxException("npm did not start.");
        try
        {
            await process.WaitForExitAsync(cancellationToken);
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }

        if (process.ExitCode != 0)
        {
            throw new SandboxException($"npm ci ended with code {process.ExitCode} in {ProgramPaths.Tools}.");
        }
    }
}
