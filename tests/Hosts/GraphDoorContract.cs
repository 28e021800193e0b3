using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Hosts;

/// <summary>The OpenAPI description of Graph: says where an answer is not what it describes.</summary>
internal sealed class GraphDoorContract(JsonObject document)
{
    /// <summary>Null where the contracts do not lie beside the working copy.</summary>
    public static GraphDoorContract? Load()
    {
        var path = RepositoryRoot.Contracts is { } folder ? Path.Combine(folder, "graph", "graph-v1.0-trimmed.openapi.json") : null;
        return path is not null && File.Exists(path) ? new GraphDoorContract(JsonNode.Parse(File.ReadAllText(path))!.AsObject()) : null;
    }

    /// <summary>Everything in an answer that its operation does not describe; empty when the two agree.</summary>
    public IReadOnlyList<string> Check(string method, string path, int status, JsonNode? body)
    {
        if (Operation(method, path) is not { } operation)
        {
            return [$"{method} {path} is not described"];
        }

        var responses = operation["responses"]!.AsObject();
        if (Resolve(responses[$"{status}"] ?? responses["default"]) is not { } response)
        {
            return [$"{method} {path} has no answer {status}"];
        }

        var problems = new List<string>();
        if (response["content"]?["application/json"]?["schema"] is { } schema)
        {
            Compare(schema, body, "$", problems);
        }

        return problems;
    }

    // Literal segments win over templates: /users/delta before /users/{user-id}.
    private JsonNode? Operation(string method, string path) => document["paths"]!.AsObject()
        .Where(pair => Regex.IsMatch(path, "^" + Regex.Replace(Regex.Escape(pair.Key), @"\\\{[^}]+}", "[^/]+") + "$"))
        .OrderBy(pair => pair.Key.Count(letter => letter == '{'))
        .Select(pair => pair.Value![method.ToLowerInvariant()]).FirstOrDefault(operation => operation is not null);

    private JsonNode? Resolve(JsonNode? node) => node?["$ref"]?.GetValue<string>() is { } reference
        ? reference.Split('/').Skip(1).Aggregate((JsonNode)document, (at, name) => at[name]!)
        : node;

    private void Compare(JsonNode schema, JsonNode? value, string at, List<string> problems)
    {
        if (value is null)
        {
            return;
        }

        var parts = Parts(schema);
        switch (value)
        {
            case JsonArray array when parts.Select(part => part["items"]).FirstOrDefault(items => items is not null) is { } items:
                foreach (var (index, element) in array.Index())
                {
                    Compare(items, element, $"{at}[{index}]", problems);
                }

                break;
            case JsonObject json:
                Compare(parts, json, at, problems);
                break;
            default:
                var types = parts.Select(part => part["type"]?.GetValue<string>()).OfType<string>().ToList();
                if (types.Count > 0 && !types.Contains(Kind(value)))
                {
                    problems.Add($"{at} is {Kind(value)}, not {string.Join('|', types)}");
                }

                break;
        }
    }

    private void Compare(List<JsonNode> parts, JsonObject json, string at, List<string> problems)
    {
        var open = parts.Exists(part => part["additionalProperties"] is not null || part["properties"] is null && part["type"] is null);
        foreach (var (name, value) in json)
        {
            var described = parts.Select(part => part["properties"]?[name]).FirstOrDefault(property => property is not null);
            if (described is not null)
            {
                Compare(described, value, $"{at}.{name}", problems);
            }
            else if (!open && !name.Contains('@', StringComparison.Ordinal))
            {
                problems.Add($"{at}.{name} is not described");
            }
        }

        problems.AddRange(parts.SelectMany(part => part["required"] as JsonArray ?? [])
            .Select(name => name!.GetValue<string>()).Where(name => !json.ContainsKey(name)).Select(name => $"{at}.{name} is missing"));
    }

    private List<JsonNode> Parts(JsonNode schema)
    {
        var resolved = Resolve(schema)!;
        var inner = (resolved["allOf"] as JsonArray ?? []).Concat(resolved["anyOf"] as JsonArray ?? []).SelectMany(part => Parts(part!)).ToList();
        return inner.Count > 0 ? inner : [resolved];
    }

    private static string Kind(JsonNode value) => value.GetValueKind() switch
    {
        JsonValueKind.String => "string",
        JsonValueKind.Number => value.ToJsonString().Contains('.', StringComparison.Ordinal) ? "number" : "integer",
        JsonValueKind.True or JsonValueKind.False => "boolean",
        JsonValueKind.Array => "array",
        JsonValueKind.Object => "object",
        JsonValueKind.Null or JsonValueKind.Undefined => "null",
        _ => throw new InvalidOperationException("No such kind."),
    };
}
