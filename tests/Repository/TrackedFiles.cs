using System.Diagnostics;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Repository;

/// <summary>The files that git keeps, by their paths from the root.</summary>
internal static class TrackedFiles
{
    public static IReadOnlyList<string> All { get; } = List();

    public static IEnumerable<string> Ending(string suffix) =>
        All.Where(file => file.EndsWith(suffix, StringComparison.Ordinal));

    public static string Read(string file) => File.ReadAllText(RepositoryRoot.Of(file));

    private static List<string> List()
    {
        var start = new ProcessStartInfo("git", ["-C", RepositoryRoot.Path, "ls-files", "--cached", "--others", "--exclude-standard"])
        {
            RedirectStandardOutput = true,
        };
        using var git = Process.Start(start)!; // a process of our own, not a shared one
        return
        [
            .. git.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Where(file => File.Exists(RepositoryRoot.Of(file))),
        ];
    }
}
