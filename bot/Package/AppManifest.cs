using System.Text.Json.Nodes;

namespace TeamsIsms.Bot.Package;

/// <summary>The manifest of the repository with an organisation's own ids and domain in the places of its samples.</summary>
internal static class AppManifest
{
    public const string SampleDomain = "isms.example.com";

    /// <summary>Fills a copy; what a manifest does not have is left for <see cref="ManifestRules"/> to name.</summary>
    public static JsonObject Fill(JsonObject template, PackageOptions options)
    {
        var manifest = (JsonObject)template.DeepClone();
        var id = options.AppId.ToString();
        foreach (var kind in (string[])["bots", "composeExtensions"])
        {
            foreach (var entry in (manifest[kind] as JsonArray ?? []).OfType<JsonObject>())
            {
                entry["botId"] = id;
            }
        }

        manifest["webApplicationInfo"] = new JsonObject { ["id"] = id, ["resource"] = $"api://botid-{id}" };
        manifest["validDomains"] = new JsonArray(options.Domain);
        manifest["id"] = options.ManifestId?.ToString() ?? manifest["id"]?.DeepClone();
        manifest["version"] = options.Version ?? manifest["version"]?.DeepClone();
        if (manifest["developer"] is JsonObject developer)
        {
            developer["name"] = options.Developer ?? developer["name"]?.DeepClone();
            foreach (var (name, page) in developer.ToList())
            {
                developer[name] = page?.ToString().Replace($"https://{SampleDomain}/", $"https://{options.Domain}/", StringComparison.Ordinal);
            }
        }

        return manifest;
    }
}
