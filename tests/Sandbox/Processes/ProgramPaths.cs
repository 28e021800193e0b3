using System.Runtime.InteropServices;

namespace TeamsIsms.Sandbox.Processes;

/// <summary>Where the programs lie that the sandbox starts.</summary>
internal static class ProgramPaths
{
    public static readonly string Repository = FindRepository();

    public static readonly string Tools = Path.Combine(Repository, "tests", "Sandbox", "tools");

    public static readonly string Modules = Path.Combine(Tools, "node_modules");

    /// <summary>The dotnet program of the runtime this process runs on: PATH may hold another, or none.</summary>
    public static readonly string Dotnet = Path.GetFullPath(Path.Combine(
        RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet"));

    /// <summary>The output folder of a project, built in the same configuration as the sandbox.</summary>
    public static string Output(string project)
    {
        var own = new DirectoryInfo(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
        return Path.Combine(own.Parent!.Parent!.FullName, project, own.Name);
    }

    /// <summary>A program on PATH, or null.</summary>
    public static string? OnPath(string name) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .SelectMany(folder => new[] { Path.Combine(folder, name), Path.Combine(folder, name + ".cmd"), Path.Combine(folder, name + ".exe") })
            .Where(path => !OperatingSystem.IsWindows() || Path.HasExtension(path))
            .FirstOrDefault(File.Exists);

    /// <exception cref="SandboxException">Node is not installed.</exception>
    public static string Node() => OnPath("node") ?? throw new SandboxException("Node.js 20 or newer is needed and is not on PATH.");

    private static string FindRepository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "TeamsIsms.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new SandboxException("The sandbox runs from the repository's build output only.");
    }
}
