using System.Security.Cryptography;
using System.Text;
using System.Text.Unicode;
using Microsoft.Net.Http.Headers;
using TeamsIsms.Campaigns;

namespace TeamsIsms.Bot.Links;

/// <summary>How pages and documents go out: no cache keeps them, no frame shows them, nothing is fetched from anywhere.</summary>
internal static class LinkAnswers
{
    private const int NonceBytes = 16;

    public static Task PageAsync(HttpContext context, LinkVisit visit, string? problem)
    {
        var path = context.Request.Path.Value ?? "";
        return HtmlAsync(context, StatusCodes.Status200OK, nonce => LinkPage.Draw(visit, path, nonce, problem));
    }

    /// <param name="status">404, or 429 for whoever tried too often; the page is the same.</param>
    public static Task MissingAsync(HttpContext context, int status) => HtmlAsync(context, status, LinkPage.Missing);

    /// <summary>Text is shown, everything else is saved: a document must not run in our address.</summary>
    public static async Task DocumentAsync(HttpContext context, string name, byte[] content)
    {
        var isText = name.EndsWith(".txt", StringComparison.OrdinalIgnoreCase) && Utf8.IsValid(content);
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = "default-src 'none'; frame-ancestors 'none'; sandbox";
        headers.ContentDisposition = Disposition(isText ? "inline" : "attachment", name);
        context.Response.ContentType = isText ? "text/plain; charset=utf-8" : "application/octet-stream";
        context.Response.ContentLength = content.Length;
        await context.Response.Body.WriteAsync(content, context.RequestAborted);
    }

    private static async Task HtmlAsync(HttpContext context, int status, Func<string, string> draw)
    {
        var nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(NonceBytes));
        var page = Encoding.UTF8.GetBytes(draw(nonce));
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.ContentLength = page.Length;
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy =
            $"default-src 'none'; style-src 'nonce-{nonce}'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";
        if (status == StatusCodes.Status429TooManyRequests)
        {
            headers.RetryAfter = "60";
        }

        await context.Response.Body.WriteAsync(page, context.RequestAborted);
    }

    private static string Disposition(string kind, string name)
    {
        var disposition = new ContentDispositionHeaderValue(kind);
        disposition.SetHttpFileName(name);
        return disposition.ToString();
    }
}
