using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace TeamsIsms.Sandbox.Control;

/// <summary>
/// Stands before a door: writes down each request, without tokens and secrets, and cuts connections as the faults demand,
/// half of them before the request is served and half after.
/// </summary>
internal sealed partial class DoorRecorder(string door, RequestLog log, TimeProvider clock)
{
    private const int LongestBody = 64 * 1024;
    private static readonly HashSet<string> Secret = new(StringComparer.OrdinalIgnoreCase) { "Authorization", "Cookie" };

    /// <summary>Share of requests whose connection is cut, 0 to 1.</summary>
    public double DropRate { get; set; }

    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        var request = new LoggedRequest(door, context.Request.Method, $"{context.Request.Scheme}://{context.Request.Host}{context.Request.PathBase}{context.Request.Path}{context.Request.QueryString}")
        {
            At = clock.GetUtcNow(),
            Headers = context.Request.Headers.Where(header => !Secret.Contains(header.Key))
                .ToDictionary(header => header.Key, header => header.Value.ToString()),
            Body = await BodyAsync(context.Request),
        };
        var cut = DropRate > 0 && RandomNumberGenerator.GetInt32(1_000_000) < DropRate * 1_000_000;
        if (cut && RandomNumberGenerator.GetInt32(2) == 0)
        {
            log.Add(request);
            context.Abort();
            return;
        }

        if (cut)
        {
            await ServeUnheardAsync(context, next);
            log.Add(request);
            return;
        }

        await next(context);
        log.Add(request with { Status = context.RequestAborted.IsCancellationRequested ? 0 : context.Response.StatusCode });
    }

    // the work is done, and nobody hears of it
    private static async Task ServeUnheardAsync(HttpContext context, RequestDelegate next)
    {
        var answer = context.Response.Body;
        using var nowhere = new MemoryStream();
        context.Response.Body = nowhere;
        await next(context);
        context.Response.Body = answer;
        context.Abort();
    }

    private static async Task<string?> BodyAsync(HttpRequest request)
    {
        var type = request.ContentType ?? "";
        if (request.ContentLength is null or 0 && !request.Headers.TransferEncoding.Contains("chunked"))
        {
            return null;
        }

        var isText = type.Contains("json", StringComparison.OrdinalIgnoreCase)
            || type.Contains("urlencoded", StringComparison.OrdinalIgnoreCase)
            || type.Contains("text", StringComparison.OrdinalIgnoreCase)
            || type.Contains("xml", StringComparison.OrdinalIgnoreCase);
        if (!isText || request.ContentLength > LongestBody)
        {
            return $"({type}, {request.ContentLength} bytes)";
        }

        request.EnableBuffering(LongestBody);
        using var reader = new StreamReader(request.Body, Encoding.UTF8, leaveOpen: true);
        var text = await reader.ReadToEndAsync(request.HttpContext.RequestAborted);
        request.Body.Position = 0;
        return SecretField().Replace(text, "$1=(left out)");
    }

    [GeneratedRegex("(client_secret|client_assertion)=[^&]*")]
    private static partial Regex SecretField();
}
