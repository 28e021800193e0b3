using System.Text.Json.Nodes;
using TeamsIsms.Bot.Package;
using TeamsIsms.Kernel;

namespace TeamsIsms.Tests.Package;

public sealed class ManifestRulesTests
{
    [Theory]
    [InlineData("version", "v1", "NotAVersion")]
    [InlineData("id", "isms", "NotAnId")]
    [InlineData("id", "00000000-0000-0000-0000-000000000000", "Sample")]
    [InlineData("accentColor", "teal", "NotAColour")]
    [InlineData("developer.privacyUrl", "http://isms.test/privacy", "NotHttps")]
    [InlineData("developer.termsOfUseUrl", "https://www.example.com/terms", "Sample")]
    [InlineData("developer.name", "", "Missing")]
    [InlineData("name.short", "資安 Teams 助理", "SaysTeams")]
    [InlineData("description.short", "", "Missing")]
    [InlineData("icons.color", "", "Missing")]
    public void A_wrong_field_is_named_with_its_reason(string field, string value, string reason) =>
        Assert.Contains(Faults(manifest => Set(manifest, field, value)), told => told.StartsWith($"{field} {reason}", StringComparison.Ordinal));

    [Theory]
    [InlineData("name.short", 30)]
    [InlineData("name.full", 100)]
    [InlineData("description.short", 80)]
    [InlineData("description.full", 4000)]
    [InlineData("developer.name", 32)]
    public void A_text_may_be_as_long_as_allowed_and_no_letter_longer(string field, int most)
    {
        Assert.Empty(Faults(manifest => Set(manifest, field, Letters(most))));
        Assert.Equal([$"{field} TooLong {most} {most + 1}"], Faults(manifest => Set(manifest, field, Letters(most + 1))));
    }

    [Theory]
    [InlineData("https://isms.test", "NotADomain")]
    [InlineData("isms.test/teams", "NotADomain")]
    [InlineData("*.isms.test", "NotADomain")]
    [InlineData("isms.test:443", "NotADomain")]
    [InlineData("localhost", "NotADomain")]
    [InlineData("10.1.2.3", "NotADomain")]
    [InlineData("app-isms.azurewebsites.net", "SharedDomain")]
    [InlineData("isms.example.com", "Sample")]
    public void A_domain_is_a_host_of_ones_own(string domain, string reason)
    {
        AppPackage.Make(SampleFolder.Read(), SampleFolder.Options with { Domain = domain }, out var faults);

        Assert.Contains(("validDomains[0]", reason), faults.Select(fault => (fault.Field, fault.Reason)));
    }

    [Fact]
    public void The_extension_and_the_registration_are_the_bot_itself()
    {
        var manifest = AppManifest.Fill(JsonNode.Parse(SampleFolder.Read()[AppPackage.ManifestFile])!.AsObject(), SampleFolder.Options);
        manifest["composeExtensions"]![0]!["botId"] = "7d3b4c6e-1111-4222-8333-444455556666";
        manifest["webApplicationInfo"]!["resource"] = "api://somebody";

        Assert.Equal(
            ["composeExtensions[0].botId", "webApplicationInfo.resource"],
            ManifestRules.Check(manifest).Where(fault => fault.Reason is "OtherIdentity").Select(fault => fault.Field));
    }

    [Fact]
    public void A_menu_has_no_command_twice_and_no_more_than_fit()
    {
        static JsonArray Menu(JsonObject manifest) => manifest["bots"]![0]!["commandLists"]![0]!["commands"]!.AsArray();
        var faults = Faults(manifest =>
        {
            while (Menu(manifest).Count < 13)
            {
                Menu(manifest).Add(new JsonObject { ["title"] = "更多", ["description"] = "更多" });
            }

            Menu(manifest)[12]!["title"] = "說明";
        });

        Assert.Contains("bots[0].commandLists[0].commands TooMany 12 13", faults);
        Assert.Contains("bots[0].commandLists[0].commands[12].title Repeated 說明", faults);
    }

    [Fact]
    public void A_language_says_all_of_it_and_nothing_else()
    {
        var folder = SampleFolder.With("en.json", language =>
        {
            language.Remove("name.short");
            language["bots[0].commandLists[2].commands[0].title"] = "nothing";
            language["description.short"] = Letters(81);
        });

        Assert.Null(AppPackage.Make(folder, SampleFolder.Options, out var faults));
        Assert.Equal(
            [
                "en.json: name.short NotTranslated",
                "en.json: bots[0].commandLists[2].commands[0].title NothingToTranslate",
                "en.json: description.short TooLong 80 81",
            ],
            Told(faults));
    }

    [Fact]
    public void Every_reason_is_said_in_both_languages_with_the_field()
    {
        var fault = new ManifestFault("name.short", "TooLong", 30, 31);

        Assert.Equal("- name.short：最多 30 個字，現在有 31 個。", fault.Say(Languages.Chinese));
        Assert.Equal("- name.short: has 31 letters; 30 are allowed.", fault.Say(Languages.English));
    }

    private static IReadOnlyList<string> Faults(Action<JsonObject> change)
    {
        AppPackage.Make(SampleFolder.With(AppPackage.ManifestFile, change), SampleFolder.Options, out var faults);
        return Told(faults);
    }

    private static IReadOnlyList<string> Told(IEnumerable<ManifestFault> faults) =>
        [.. faults.Select(fault => string.Join(' ', [fault.Field, fault.Reason, .. fault.Values]))];

    // a letter outside the first plane is one letter, as the schema counts
    private static string Letters(int count) => string.Concat(Enumerable.Repeat("𠮷", count));

    private static void Set(JsonObject manifest, string path, string value)
    {
        var parts = path.Split('.');
        (parts.Length is 1 ? manifest : manifest[parts[0]]!.AsObject())[parts[^1]] = value; // the manifest has the field
    }
}
