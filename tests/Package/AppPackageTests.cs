using System.IO.Compression;
using System.Text;
using NJsonSchema;
using TeamsIsms.Bot.Package;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Package;

public sealed class AppPackageTests
{
    [Fact]
    public void A_package_holds_the_manifest_its_language_and_its_icons_and_nothing_else() =>
        Assert.Equal(["color.png", "en.json", "manifest.json", "outline.png"], SampleFolder.Made().Files.Keys);

    [Fact]
    public async Task The_filled_manifest_conforms_to_the_schemas_of_Teams()
    {
        Assert.SkipWhen(RepositoryRoot.Contracts is null, "The contracts are not on this machine.");
        var package = SampleFolder.Made();

        Assert.Empty((await SchemaAsync("MicrosoftTeams-v1.29.schema.json")).Validate(Text(package, "manifest.json")));
        Assert.Empty((await SchemaAsync("MicrosoftTeams.Localization.schema.json")).Validate(Text(package, "en.json")));
    }

    [Fact]
    public void Everything_an_organisation_gives_stands_in_its_place()
    {
        var options = SampleFolder.Options with { ManifestId = new Guid("0d6a1c52-77f3-4f51-8d53-3f0f6a2f4b10"), Version = "1.2.3", Developer = "資訊處" };
        var manifest = SampleFolder.Json(SampleFolder.Made(options), AppPackage.ManifestFile);
        var bot = options.AppId.ToString();

        Assert.Equal(bot, (string?)manifest["bots"]![0]!["botId"]);
        Assert.Equal(bot, (string?)manifest["composeExtensions"]![0]!["botId"]);
        Assert.Equal((bot, $"api://botid-{bot}"), ((string?)manifest["webApplicationInfo"]!["id"], (string?)manifest["webApplicationInfo"]!["resource"]));
        Assert.Equal(("0d6a1c52-77f3-4f51-8d53-3f0f6a2f4b10", "1.2.3", "資訊處"), ((string?)manifest["id"], (string?)manifest["version"], (string?)manifest["developer"]!["name"]));
        Assert.Equal("https://isms.test/privacy", (string?)manifest["developer"]!["privacyUrl"]);
        Assert.Equal(["isms.test"], manifest["validDomains"]!.AsArray().Select(domain => (string?)domain));
    }

    [Fact]
    public void The_same_files_make_the_same_bytes_and_no_file_keeps_a_time_of_its_own()
    {
        var bytes = Zipped();

        Assert.Equal(bytes, Zipped());
        using var zip = new ZipArchive(new MemoryStream(bytes));
        Assert.All(zip.Entries, entry => Assert.Equal(1980, entry.LastWriteTime.Year));
    }

    private static byte[] Zipped()
    {
        using var stream = new MemoryStream();
        SampleFolder.Made().Write(stream);
        return stream.ToArray();
    }

    private static string Text(AppPackage package, string file) => Encoding.UTF8.GetString(package.Files[file]);

    private static Task<JsonSchema> SchemaAsync(string file) =>
        JsonSchema.FromFileAsync(Path.Combine(RepositoryRoot.Contracts!, "teams-manifest", file), TestContext.Current.CancellationToken); // asked before
}
