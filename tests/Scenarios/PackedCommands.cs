using TeamsIsms.Bot.Package;
using TeamsIsms.Tests.Package;

namespace TeamsIsms.Tests.Scenarios;

/// <summary>The commands that people are offered: those of the menus in the package a Teams administrator uploads.</summary>
internal static class PackedCommands
{
    public static IReadOnlyList<string> Of(string locale)
    {
        var package = SampleFolder.Made();
        var texts = locale is "zh-TW"
            ? ManifestFields.Texts(SampleFolder.Json(package, AppPackage.ManifestFile))
            : SampleFolder.Json(package, "en.json").AsObject().Select(text => (Path: text.Key, Text: (string)text.Value!)); // every value is a text
        return [.. texts.Where(text => ManifestFields.Kind(text.Path) is "bots[].commandLists[].commands[].title").Select(text => text.Text).Distinct()];
    }
}
