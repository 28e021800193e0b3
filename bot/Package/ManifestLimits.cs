namespace TeamsIsms.Bot.Package;

/// <summary>How long a text and a list may be (schema of the manifest 1.29 and of its language files).</summary>
internal static class ManifestLimits
{
    public static readonly IReadOnlyDictionary<string, int> Texts = new Dictionary<string, int>
    {
        ["version"] = 256,
        ["developer.name"] = 32,
        ["developer.websiteUrl"] = 2048,
        ["developer.privacyUrl"] = 2048,
        ["developer.termsOfUseUrl"] = 2048,
        ["name.short"] = 30,
        ["name.full"] = 100,
        ["description.short"] = 80,
        ["description.full"] = 4000,
        ["bots[].commandLists[].commands[].title"] = 128,
        ["bots[].commandLists[].commands[].description"] = 4000,
        ["composeExtensions[].commands[].id"] = 64,
        ["composeExtensions[].commands[].title"] = 32,
        ["composeExtensions[].commands[].description"] = 128,
        ["composeExtensions[].commands[].parameters[].name"] = 64,
        ["composeExtensions[].commands[].parameters[].title"] = 32,
        ["composeExtensions[].commands[].parameters[].description"] = 128,
        ["validDomains[]"] = 2048,
        ["webApplicationInfo.resource"] = 2048,
    };

    public static readonly IReadOnlyDictionary<string, int> Lists = new Dictionary<string, int>
    {
        ["bots"] = 1,
        ["bots[].commandLists"] = 3,
        ["bots[].commandLists[].commands"] = 12,
        ["composeExtensions"] = 1,
        ["composeExtensions[].commands"] = 10,
        ["composeExtensions[].commands[].parameters"] = 5,
        ["validDomains"] = 100,
    };

    /// <summary>What no manifest of a bot goes without.</summary>
    public static readonly IReadOnlyList<string> Required =
    [
        "manifestVersion", "version", "id", "localizationInfo.defaultLanguageTag", "developer.name", "developer.websiteUrl",
        "developer.privacyUrl", "developer.termsOfUseUrl", "name.short", "description.short", "description.full", "icons.color",
        "icons.outline", "accentColor", "bots[0].botId", "webApplicationInfo.id", "webApplicationInfo.resource",
    ];

    /// <summary>What people read, and therefore read in each language.</summary>
    public static readonly IReadOnlySet<string> Translated = new HashSet<string>
    {
        "name.short",
        "name.full",
        "description.short",
        "description.full",
        "bots[].commandLists[].commands[].title",
        "bots[].commandLists[].commands[].description",
        "composeExtensions[].commands[].title",
        "composeExtensions[].commands[].description",
        "composeExtensions[].commands[].parameters[].title",
        "composeExtensions[].commands[].parameters[].description",
    };
}
