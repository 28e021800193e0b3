using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace TeamsIsms.Sandbox.Graph;

/// <summary>The part of <c>$filter</c> the door knows: eq, ne, in and startswith, joined by and.</summary>
internal static partial class ODataFilter
{
    /// <summary>A test of one object; null when the filter says something else.</summary>
    public static Func<JsonObject, bool>? Parse(string? filter)
    {
        if (string.IsNullOrWhiteSpace(filter))
        {
            return _ => true;
        }

        var clauses = And().Split(filter).Select(Clause).ToList();
        return clauses.Contains(null) ? null : json => clauses.TrueForAll(clause => clause!(json));
    }

    private static Func<JsonObject, bool>? Clause(string text)
    {
        if (Comparison().Match(text) is { Success: true } comparison)
        {
            var (path, equal) = (comparison.Groups["path"].Value, comparison.Groups["op"].Value == "eq");
            var value = Literal(comparison.Groups["value"].Value);
            return json => string.Equals(Read(json, path), value, StringComparison.OrdinalIgnoreCase) == equal;
        }

        if (StartsWith().Match(text) is { Success: true } starts)
        {
            var (path, value) = (starts.Groups["path"].Value, Literal(starts.Groups["value"].Value)!);
            return json => Read(json, path)?.StartsWith(value, StringComparison.OrdinalIgnoreCase) == true;
        }

        if (In().Match(text) is { Success: true } within)
        {
            var path = within.Groups["path"].Value;
            var values = Quoted().Matches(within.Groups["values"].Value).Select(match => Literal(match.Value)).ToHashSet();
            return json => values.Contains(Read(json, path));
        }

        return null;
    }

    private static string? Literal(string text) => text switch
    {
        "null" => null,
        ['\'', .., '\''] => text[1..^1].Replace("''", "'", StringComparison.Ordinal),
        _ => text,
    };

    private static string? Read(JsonObject json, string path)
    {
        JsonNode? node = json;
        foreach (var name in path.Split('/'))
        {
            node = (node as JsonObject)?[name];
        }

        return node?.GetValueKind() switch
        {
            null or JsonValueKind.Null => null,
            JsonValueKind.String => node.GetValue<string>(),
            _ => node.ToJsonString(),
        };
    }

    [GeneratedRegex(@"\s+and\s+(?=(?:[^']*'[^']*')*[^']*$)")]
    private static partial Regex And();

    [GeneratedRegex(@"^\s*(?<path>[\w/]+)\s+(?<op>eq|ne)\s+(?<value>'(?:[^']|'')*'|true|false|null|\d+)\s*$")]
    private static partial Regex Comparison();

    [GeneratedRegex(@"^\s*startswith\(\s*(?<path>[\w/]+)\s*,\s*(?<value>'(?:[^']|'')*')\s*\)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex StartsWith();

    [GeneratedRegex(@"^\s*(?<path>[\w/]+)\s+in\s+\((?<values>[^)]*)\)\s*$")]
    private static partial Regex In();

    [GeneratedRegex("'(?:[^']|'')*'")]
    private static partial Regex Quoted();
}
