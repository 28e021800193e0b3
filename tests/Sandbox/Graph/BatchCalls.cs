using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace TeamsIsms.Sandbox.Graph;

/// <summary>Up to 20 calls in one, each answered for itself; who depends on a failed one is answered 424.</summary>
internal sealed class BatchCalls(GraphCalls calls, FaultGate faults)
{
    private const int Most = 20;

    public async ValueTask<GraphAnswer> AnswerAsync(GraphRequest request)
    {
        if ((await request.ReadAsync())["requests"] is not JsonArray { Count: >= 1 and <= Most } requests)
        {
            return GraphAnswer.Bad("A batch holds 1 to 20 requests.");
        }

        var statuses = new Dictionary<string, int>();
        var responses = new JsonArray();
        foreach (var inner in requests.OfType<JsonObject>())
        {
            if (inner["id"]?.GetValue<string>() is not { } id || inner["url"]?.GetValue<string>() is not { } url
                || inner["method"]?.GetValue<string>() is not { } method || statuses.ContainsKey(id))
            {
                return GraphAnswer.Bad("Every request of a batch needs its own id, a method and a url.");
            }

            var before = (inner["dependsOn"] as JsonArray ?? []).Select(node => node!.GetValue<string>()).ToList();
            if (!before.TrueForAll(statuses.ContainsKey))
            {
                return GraphAnswer.Bad("dependsOn names a request that does not come before.");
            }

            var answer = before.Exists(name => statuses[name] >= StatusCodes.Status400BadRequest)
                ? GraphAnswer.Error(StatusCodes.Status424FailedDependency, "FailedDependency", "A request this one depends on failed.")
                : await InnerAsync(request, inner, method, url);
            statuses[id] = answer.Status;
            responses.Add(Response(id, answer));
        }

        return GraphAnswer.Ok(new JsonObject { ["responses"] = responses });
    }

    private async ValueTask<GraphAnswer> InnerAsync(GraphRequest outer, JsonObject inner, string method, string url)
    {
        if (await faults.PassAsync(outer.Aborted) is { Status: not null } fault)
        {
            return GraphFaults.Answer(fault);
        }

        var cut = url.IndexOf('?', StringComparison.Ordinal);
        var headers = new HeaderDictionary();
        foreach (var (name, value) in inner["headers"] as JsonObject ?? [])
        {
            headers[name] = new StringValues(value?.GetValue<string>());
        }

        return await calls.AnswerAsync(outer with
        {
            Method = method.ToUpperInvariant(),
            Path = "/v1.0" + Uri.UnescapeDataString(cut < 0 ? url : url[..cut]),
            Query = new QueryCollection(QueryHelpers.ParseQuery(cut < 0 ? "" : url[cut..])),
            Headers = headers,
            Body = new MemoryStream(JsonSerializer.SerializeToUtf8Bytes(inner["body"])),
        });
    }

    private static JsonObject Response(string id, GraphAnswer answer)
    {
        var headers = new JsonObject();
        foreach (var (name, value) in answer.Headers)
        {
            headers[name] = value;
        }

        var json = new JsonObject { ["id"] = id, ["status"] = answer.Status, ["headers"] = headers };
        if (answer.Json is { } body)
        {
            headers["Content-Type"] = "application/json";
            json["body"] = body;
        }

        return json;
    }
}
