using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace TeamsIsms.Bot.Package;

/// <summary>A manifest as a list of its fields, each with its path in the form that language files use: <c>bots[0].botId</c>.</summary>
internal static partial class ManifestFields
{
    /// <summary>Every text and its path.</summary>
    public static IEnumerable<(string Path, string Text)> Texts(JsonNode? node) =>
        from field in Walk(node, "")
        where field.Node?.GetValueKind() is JsonValueKind.String
        select (field.Path, field.Node!.GetValue<string>()); // a string was asked for

    /// <summary>Every list, its path and its length.</summary>
    public static IEnumerable<(string Path, int Count)> Lists(JsonNode? node) =>
        from field in Walk(node, "")
        where field.Node is JsonArray
        select (field.Path, ((JsonArray)field.Node!).Count); // of that type

    /// <summary>The path without its numbers: the same for every entry of a list.</summary>
    public static string Kind(string path) => Number().Replace(path, "[]");

    private static IEnumerable<(string Path, JsonNode? Node)> Walk(JsonNode? node, string path)
    {
        yield return (path, node);
        var inner = node switch
        {
            JsonObject fields => fields.SelectMany(field => Walk(field.Value, path.Length is 0 ? field.Key : $"{path}.{field.Key}")),
            JsonArray list => list.SelectMany((entry, at) => Walk(entry, string.Create(CultureInfo.InvariantCulture, $"{path}[{at}]"))),
            _ => [],
        };
        foreach (var field in inner)
        {
            yield return field;
        }
    }

    [GeneratedRegex(@"\[\d+\]")]
    private static partial Regex Number();
}
