namespace TeamsIsms.Tests.Testing;

/// <summary>Where the working copy is that these tests were built from.</summary>
internal static class RepositoryRoot
{
    public static string Path { get; } = Find(AppContext.BaseDirectory);

    /// <summary>The contracts lie beside a working copy on some machines; tests that need them ask first.</summary>
    public static string? Contracts { get; } = FindShared("contracts");

    /// <summary>So does a company's own policy.</summary>
    public static string? Policy { get; } = FindShared("policy");

    public static string Of(params ReadOnlySpan<string> parts) => System.IO.Path.Combine([Path, .. parts]);

    private static string Find(string from)
    {
        var folder = new DirectoryInfo(from);
        while (!File.Exists(System.IO.Path.Combine(folder.FullName, "TeamsIsms.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException($"No TeamsIsms.sln above {from}.");
        }

        return folder.FullName;
    }

    private static string? FindShared(string name)
    {
        for (var folder = Directory.GetParent(Path); folder is not null; folder = folder.Parent)
        {
            var shared = System.IO.Path.Combine(folder.FullName, "shared", name);
            if (Directory.Exists(shared))
            {
                return shared;
            }
        }

        return null;
    }
}
