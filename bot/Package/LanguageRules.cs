using System.Text.Json.Nodes;

namespace TeamsIsms.Bot.Package;

/// <summary>That a language file says everything the manifest says to people, and nothing else.</summary>
internal static class LanguageRules
{
    public static IEnumerable<ManifestFault> Check(JsonObject manifest, string file, JsonObject language)
    {
        var wanted = ManifestFields.Texts(manifest).Select(field => field.Path)
            .Where(path => ManifestLimits.Translated.Contains(ManifestFields.Kind(path))).ToHashSet();
        var said = language.Where(text => text.Key != "$schema").ToDictionary(text => text.Key, text => text.Value?.ToString() ?? "");
        return
        [
            .. wanted.Where(path => string.IsNullOrWhiteSpace(said.GetValueOrDefault(path)))
                .Select(path => new ManifestFault($"{file}: {path}", "NotTranslated")),
            .. said.Keys.Except(wanted).Select(path => new ManifestFault($"{file}: {path}", "NothingToTranslate")),
            .. from text in said
               from fault in ManifestRules.Length(text.Key, text.Value)
               select fault with { Field = $"{file}: {text.Key}" },
        ];
    }
}
