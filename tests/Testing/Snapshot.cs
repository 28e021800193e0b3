using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Tests.Testing;

/// <summary>
/// Compares JSON that leaves the process with the file beside the test, <c>{Test class}.{name}.json</c>.
/// <c>SNAPSHOT=accept dotnet test</c> rewrites the files; the difference is then read in the review.
/// </summary>
internal static class Snapshot
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void Matches(AdaptiveCard card, string name, [CallerFilePath] string test = "") =>
        Matches(JsonNode.Parse(CardWire.Write(card)), name, test);

    public static void Matches(JsonNode? json, string name, [CallerFilePath] string test = "")
    {
        var file = FileOf(test, name);
        var actual = json?.ToJsonString(Readable).ReplaceLineEndings("\n") + "\n";
        if (Environment.GetEnvironmentVariable("SNAPSHOT") is "accept")
        {
            File.WriteAllText(file, actual);
            return;
        }

        Assert.True(File.Exists(file), $"No snapshot {file}. SNAPSHOT=accept writes it.");
        Assert.Equal(File.ReadAllText(file).ReplaceLineEndings("\n"), actual);
    }

    // a build for release writes source paths that start at the repository, not at the disk
    private static string FileOf(string test, string name)
    {
        var path = test.Replace('\\', '/');
        var inside = path[(path.LastIndexOf("/tests/", StringComparison.Ordinal) + 1)..];
        return RepositoryRoot.Of(Path.ChangeExtension(inside, $"{name}.json"));
    }
}
