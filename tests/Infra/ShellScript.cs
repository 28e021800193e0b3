using System.Diagnostics;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Infra;

/// <summary>
/// Runs a script of <c>infra/</c> with a stand-in for <c>az</c> that writes down how it was called and answers as the test says.
/// </summary>
internal sealed class ShellScript : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("teamsisms-shell-").FullName;

    /// <param name="answers">Body of a <c>case "$*" in … esac</c>: what the stand-in prints for which call.</param>
    public ShellScript(string answers)
    {
        var program = Path.Combine(_folder, "az");
        File.WriteAllText(program, $"#!/usr/bin/env bash\nprintf '%s\\n' \"$*\" >> \"{Calls}\"\ncase \"$*\" in\n{answers}\nesac\n");
        File.WriteAllText(Calls, "");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }
    }

    private string Calls => Path.Combine(_folder, "calls");

    public async Task<(int Code, string Told, IReadOnlyList<string> Calls)> RunAsync(string script, params IEnumerable<string> arguments)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The scripts are for bash.");
        await File.WriteAllTextAsync(Calls, "", TestContext.Current.CancellationToken);
        var start = new ProcessStartInfo("bash", [RepositoryRoot.Of("infra", script), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["PATH"] = $"{_folder}:{Environment.GetEnvironmentVariable("PATH")}" },
        };
        using var process = Process.Start(start)!; // a process of our own, not a shared one
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var told = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, told + await errors, await File.ReadAllLinesAsync(Calls, TestContext.Current.CancellationToken));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
