using System.Text;
using System.Text.Json.Nodes;
using TeamsIsms.Bot.Package;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Package;

/// <summary>The repository's manifest folder in memory, and what an organisation fills in.</summary>
internal static class SampleFolder
{
    public static readonly PackageOptions Options = new() { AppId = new Guid("2c1f7f3e-5f0d-4b57-9a86-8f6f0a4b6f11"), Domain = "isms.test" };

    public static Dictionary<string, byte[]> Read() =>
        Directory.GetFiles(RepositoryRoot.Of("manifest")).ToDictionary(file => Path.GetFileName(file), File.ReadAllBytes);

    /// <summary>With one JSON file changed.</summary>
    public static Dictionary<string, byte[]> With(string file, Action<JsonObject> change)
    {
        var folder = Read();
        var json = JsonNode.Parse(folder[file])!.AsObject(); // the file is JSON
        change(json);
        folder[file] = Encoding.UTF8.GetBytes(json.ToJsonString());
        return folder;
    }

    public static AppPackage Made(PackageOptions? options = null)
    {
        var package = AppPackage.Make(Read(), options ?? Options, out var faults);
        Assert.Empty(faults);
        Assert.NotNull(package);
        return package;
    }

    public static JsonNode Json(AppPackage package, string file) => JsonNode.Parse(package.Files[file])!; // as above
}
