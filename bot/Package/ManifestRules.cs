using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace TeamsIsms.Bot.Package;

/// <summary>
/// What has to hold of a filled manifest before Teams takes it: the lengths and shapes of its schema, and what the schema cannot say
/// (store validation guidelines, and that no sample is left).
/// </summary>
internal static partial class ManifestRules
{
    private static readonly string[] Ids = ["id", "bots[].botId", "composeExtensions[].botId", "webApplicationInfo.id"];

    public static IEnumerable<ManifestFault> Check(JsonObject manifest)
    {
        var fields = ManifestFields.Texts(manifest).ToList();
        var texts = fields.ToDictionary(field => field.Path, field => field.Text);
        return
        [
            .. ManifestLimits.Required.Where(path => string.IsNullOrWhiteSpace(texts.GetValueOrDefault(path))).Select(path => new ManifestFault(path, "Missing")),
            .. fields.SelectMany(field => Text(field.Path, field.Text)),
            .. TooManyOf(manifest),
            .. Identity(fields, texts.GetValueOrDefault("bots[0].botId")),
            .. RepeatedIn(fields),
        ];
    }

    /// <summary>Whether a text is too long for its place, in the manifest or in a language file.</summary>
    public static IEnumerable<ManifestFault> Length(string path, string text)
    {
        var letters = text.EnumerateRunes().Count();
        if (ManifestLimits.Texts.TryGetValue(ManifestFields.Kind(path), out var most) && letters > most)
        {
            yield return new ManifestFault(path, "TooLong", most, letters);
        }

        if (path.StartsWith("name.", StringComparison.Ordinal) && text.Contains("Teams", StringComparison.OrdinalIgnoreCase))
        {
            yield return new ManifestFault(path, "SaysTeams");
        }
    }

    private static IEnumerable<ManifestFault> Text(string path, string text)
    {
        foreach (var fault in Length(path, text))
        {
            yield return fault;
        }

        var kind = ManifestFields.Kind(path);
        if (Ids.Contains(kind) && (!Guid.TryParseExact(text, "D", out var id) || id == Guid.Empty))
        {
            yield return new ManifestFault(path, "NotAnId", text);
        }

        if (path != "$schema" && Sample().IsMatch(text))
        {
            yield return new ManifestFault(path, "Sample", Sample().Match(text).Value);
        }

        if (path.EndsWith("Url", StringComparison.Ordinal) && !(Uri.TryCreate(text, UriKind.Absolute, out var page) && page.Scheme == Uri.UriSchemeHttps))
        {
            yield return new ManifestFault(path, "NotHttps", text);
        }

        if (kind is "validDomains[]" && Domain(path, text) is { } domain)
        {
            yield return domain;
        }

        if (path is "version" && !Version().IsMatch(text))
        {
            yield return new ManifestFault(path, "NotAVersion", text);
        }

        if (path is "accentColor" && !Colour().IsMatch(text))
        {
            yield return new ManifestFault(path, "NotAColour", text);
        }
    }

    // Anybody may have a site below the shared one, and the store takes no such domain.
    private static ManifestFault? Domain(string path, string text) =>
        !HostName().IsMatch(text) ? new ManifestFault(path, "NotADomain", text)
        : text.EndsWith(".azurewebsites.net", StringComparison.OrdinalIgnoreCase) ? new ManifestFault(path, "SharedDomain", text)
        : null;

    private static IEnumerable<ManifestFault> TooManyOf(JsonObject manifest) =>
        from list in ManifestFields.Lists(manifest)
        where ManifestLimits.Lists.TryGetValue(ManifestFields.Kind(list.Path), out var most) && list.Count > most
        select new ManifestFault(list.Path, "TooMany", ManifestLimits.Lists[ManifestFields.Kind(list.Path)], list.Count);

    // The bot, the extension and the registration are one identity: Graph lets it install only the app that says so.
    private static IEnumerable<ManifestFault> Identity(IEnumerable<(string Path, string Text)> fields, string? bot) =>
        from field in fields
        let wanted = ManifestFields.Kind(field.Path) switch
        {
            "composeExtensions[].botId" or "webApplicationInfo.id" => bot,
            "webApplicationInfo.resource" => $"api://botid-{bot}",
            _ => null,
        }
        where bot is not null && wanted is not null && field.Text != wanted
        select new ManifestFault(field.Path, "OtherIdentity", wanted);

    private static IEnumerable<ManifestFault> RepeatedIn(IEnumerable<(string Path, string Text)> fields) =>
        from field in fields
        where ManifestFields.Kind(field.Path) is "bots[].commandLists[].commands[].title" or "composeExtensions[].commands[].id"
        group field by (List: field.Path[..field.Path.LastIndexOf('[')], Word: field.Text.ToUpperInvariant()) into same
        where same.Count() > 1
        select new ManifestFault(same.Last().Path, "Repeated", same.Last().Text);

    [GeneratedRegex(@"00000000-0000-0000-0000-000000000000|(?<![\w-])(?:[\w-]+\.)*example\.(?:com|net|org)", RegexOptions.IgnoreCase)]
    private static partial Regex Sample();

    [GeneratedRegex(@"^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$")]
    private static partial Regex Version();

    [GeneratedRegex("^#[0-9a-fA-F]{6}$")]
    private static partial Regex Colour();

    [GeneratedRegex("^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$", RegexOptions.IgnoreCase)]
    private static partial Regex HostName();
}
