using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using NJsonSchema;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Scenarios;

/// <summary>Microsoft's descriptions of the Connector and of Graph: says which requests are not as they describe.</summary>
internal sealed partial class WireContract
{
    private const string ConnectorFile = "connector/botframework-connector-3.1.12.swagger.json";
    private const string GraphFile = "graph/graph-v1.0-trimmed.openapi.json";

    // Pages a browser opens and addresses that Graph itself hands out are no part of the description.
    private static readonly string[] Outside = ["/download", "/library", "/upload", "/x-upload-session", "/files/"];

    // The columns of a list: an open type in Graph's own metadata, whose members no description can name.
    private const string Columns = "/listItem/fields";

    private static readonly SemaphoreSlim Turn = new(1);
    private static readonly ConditionalWeakTable<SandboxProcess, Seen> Sandboxes = [];
    private static WireContract? read;

    private readonly Dictionary<string, JsonObject> _documents;
    private readonly Dictionary<JsonNode, JsonSchema> _schemas = [];

    private WireContract(JsonObject connector, JsonObject graph) =>
        _documents = new() { ["connector"] = connector, ["graph"] = graph };

    /// <summary>Checks everything a sandbox's programs asked for, where the contracts lie beside the working copy; else says that they do not.</summary>
    /// <remarks>The descriptions are read once, and each request is checked once.</remarks>
    /// <returns>How many of the sandbox's requests were checked so far; 0 without the contracts.</returns>
    public static async Task<int> CheckAsync(SandboxProcess sandbox)
    {
        if (RepositoryRoot.Contracts is not { } folder)
        {
            TestContext.Current.TestOutputHelper!.WriteLine("The folder shared/contracts is not beside this working copy: no request was compared with it.");
            return 0;
        }

        var stop = TestContext.Current.CancellationToken;
        await Turn.WaitAsync(stop);
        try
        {
            var contract = read ??= new WireContract(await ReadAsync(folder, ConnectorFile), await ReadAsync(folder, GraphFile));
            var seen = Sandboxes.GetValue(sandbox, static _ => new Seen());
            await contract.CheckAsync(await sandbox.Control.RequestsAsync(null, seen.Sequence, stop), seen);
            return seen.Count;
        }
        finally
        {
            Turn.Release();
        }
    }

    private async Task CheckAsync(IReadOnlyList<SandboxRequest> requests, Seen seen)
    {
        var problems = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var request in requests.Where(request => request.Door is "connector" or "graph").SelectMany(Parts))
        {
            problems.UnionWith(await ProblemsAsync(request));
            seen.Count++;
        }

        seen.Sequence = requests.Select(request => request.Sequence).Append(seen.Sequence).Max();
        Assert.True(problems.Count == 0, string.Join('\n', problems));
    }

    /// <summary>What is wrong with one request.</summary>
    private async Task<IReadOnlyList<string>> ProblemsAsync(SandboxRequest request)
    {
        var path = Uri.UnescapeDataString(new Uri(request.Url).AbsolutePath).Replace("/v1.0/", "/", StringComparison.Ordinal)
            .Replace("/graph.", "/microsoft.graph.", StringComparison.Ordinal); // the alias of the namespace in Graph's own metadata
        var name = $"{request.Door} {request.Method}";
        if (Outside.Any(prefix => path.StartsWith(prefix, StringComparison.Ordinal)))
        {
            return [];
        }

        if (Operation(_documents[request.Door], request.Method, path) is not { } operation)
        {
            return [$"{name} {path} is not described"];
        }

        if (Body(operation.Value) is not { } body)
        {
            return [];
        }

        name += $" {operation.Path}";
        if (Parse(request.Body) is not { } json)
        {
            return body.IsRequired ? [$"{name} lacks its body"] : [];
        }

        var schema = await SchemaAsync(_documents[request.Door], body.Schema);
        var unknown = operation.Path.EndsWith(Columns, StringComparison.Ordinal) ? [] : Unknown(schema, json);
        return
        [
            .. schema.Validate(json.ToJsonString()).Select(error => $"{name} {error.Path}: {error.Kind}"),
            .. unknown.Select(member => $"{name} {member} is not described"),
        ];
    }

    /// <summary>The request itself and, of a batch, the requests in it.</summary>
    private static IEnumerable<SandboxRequest> Parts(SandboxRequest request)
    {
        yield return request;
        if (!request.Url.EndsWith("/$batch", StringComparison.Ordinal) || Parse(request.Body)?["requests"] is not JsonArray parts)
        {
            yield break;
        }

        var door = new Uri(request.Url).GetLeftPart(UriPartial.Authority);
        foreach (var part in parts)
        {
            yield return request with
            {
                Method = (string)part!["method"]!,
                Url = door + (string)part["url"]!,
                Body = part["body"]?.ToJsonString(),
            };
        }
    }

    // Literal segments win over templates: /users/delta before /users/{user-id}.
    private static (string Path, JsonNode Value)? Operation(JsonObject document, string method, string path) => document["paths"]!.AsObject()
        .Where(pair => Regex.IsMatch(path.Replace("()", "", StringComparison.Ordinal), Pattern(pair.Key)))
        .OrderBy(pair => pair.Key.Count(letter => letter == '{'))
        .Select(pair => (pair.Key, Value: pair.Value![method.ToLowerInvariant()]))
        .Where(pair => pair.Value is not null).Select(pair => ((string, JsonNode)?)(pair.Key, pair.Value!)).FirstOrDefault();

    private static string Pattern(string template) =>
        "^" + Template().Replace(Regex.Escape(template), match => match.Value.Contains("path", StringComparison.Ordinal) ? ".+" : "[^/]+") + "$";

    /// <summary>The JSON body of an operation: of a swagger file a parameter, of an OpenAPI file a member of its own.</summary>
    private static (JsonNode Schema, bool IsRequired)? Body(JsonNode operation)
    {
        var inSwagger = (operation["parameters"] as JsonArray)?.FirstOrDefault(parameter => (string?)parameter!["in"] == "body");
        return (inSwagger?["schema"] ?? operation["requestBody"]?["content"]?["application/json"]?["schema"]) is { } schema
            ? (schema, (bool?)(inSwagger ?? operation["requestBody"])!["required"] is true)
            : null;
    }

    private async Task<JsonSchema> SchemaAsync(JsonObject document, JsonNode schema)
    {
        if (!_schemas.TryGetValue(schema, out var read))
        {
            var definitions = document["definitions"] ?? document["components"]!["schemas"];
            var whole = new JsonObject { ["definitions"] = definitions!.DeepClone(), ["allOf"] = new JsonArray(schema.DeepClone()) };
            _schemas[schema] = read = await JsonSchema.FromJsonAsync(whole.ToJsonString());
        }

        return read;
    }

    // A name with an at sign is a note of OData, allowed on every object.
    private static IEnumerable<string> Unknown(JsonSchema schema, JsonNode json)
    {
        var described = schema.AllOf.SelectMany(part => part.ActualSchema.ActualProperties.Keys.Concat(part.ActualSchema.AllOf.SelectMany(inner => inner.ActualSchema.ActualProperties.Keys))).ToHashSet(StringComparer.Ordinal);
        return json is JsonObject members && described.Count > 0 ? members.Select(member => member.Key).Where(key => !key.Contains('@', StringComparison.Ordinal) && !described.Contains(key)) : [];
    }

    private static async Task<JsonObject> ReadAsync(string folder, string file)
    {
        var document = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(folder, file)))!.AsObject();
        Simplify(document);
        return document;
    }

    /// <summary>OpenAPI's dialect made plain JSON Schema. The type of a Graph object is said only where it is not clear.</summary>
    private static void Simplify(JsonNode? node)
    {
        if (node is JsonObject members)
        {
            members.Remove("discriminator");
            if (members["$ref"] is JsonValue reference)
            {
                members["$ref"] = ((string)reference!).Replace("#/components/schemas/", "#/definitions/", StringComparison.Ordinal);
            }

            if (members["required"] is JsonArray required)
            {
                members["required"] = new JsonArray([.. required.Select(name => (string)name!).Where(name => name != "@odata.type").Select(name => JsonValue.Create(name))]);
            }
        }

        foreach (var child in node switch
        {
            JsonObject one => one.Select(member => member.Value),
            JsonArray many => many,
            _ => [],
        })
        {
            Simplify(child);
        }
    }

    private static JsonNode? Parse(string? body)
    {
        try
        {
            return body is null ? null : JsonNode.Parse(body);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    [GeneratedRegex(@"\\\{[^}]+}")]
    private static partial Regex Template();

    /// <summary>How far a sandbox's requests were checked.</summary>
    private sealed class Seen
    {
        public long Sequence { get; set; }

        public int Count { get; set; }
    }
}
