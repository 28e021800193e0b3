using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace TeamsIsms.Sandbox.Graph;

/// <summary>Writes an answer to the wire with the ids Graph gives every answer.</summary>
internal static class GraphWriter
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static async Task WriteAsync(this GraphAnswer answer, HttpContext context)
    {
        if (answer.Drop)
        {
            context.Abort();
            return;
        }

        var now = TimeProvider.System.GetUtcNow();
        var requestId = Guid.CreateVersion7(now).ToString();
        var clientId = context.Request.Headers["client-request-id"].ToString() is { Length: > 0 } given ? given : requestId;
        var response = context.Response;
        response.StatusCode = answer.Status;
        response.Headers["request-id"] = requestId;
        response.Headers["client-request-id"] = clientId;
        foreach (var (name, value) in answer.Headers)
        {
            response.Headers[name] = value;
        }

        if (answer.File is { } file)
        {
            response.ContentType = answer.ContentType;
            response.ContentLength = new FileInfo(file).Length;
            await response.SendFileAsync(file, context.RequestAborted);
            return;
        }

        if (answer.Text is { } text)
        {
            response.ContentType = answer.ContentType;
            await response.WriteAsync(text, context.RequestAborted);
            return;
        }

        if (answer.Json is { } json)
        {
            Identify(json, requestId, clientId, now);
            response.ContentType = "application/json;odata.metadata=minimal;charset=utf-8";
            await response.WriteAsync(json.ToJsonString(Readable), context.RequestAborted);
        }
    }

    private static void Identify(JsonObject json, string requestId, string clientId, DateTimeOffset now)
    {
        if (json["error"] is JsonObject error)
        {
            error["innerError"] = new JsonObject
            {
                ["date"] = now.UtcDateTime.ToString("s", CultureInfo.InvariantCulture),
                ["request-id"] = requestId,
                ["client-request-id"] = clientId,
            };
        }
    }
}
