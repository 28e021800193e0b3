using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text.Json.Nodes;

namespace TeamsIsms.Sandbox.Connector;

/// <summary>
/// What people attach. A file lies behind an address that is its own secret, works for an hour and takes no token, as with SharePoint;
/// a picture lies with the connector and needs the bot's token.
/// </summary>
internal sealed class FileShelf(TimeProvider clock, string serviceUrl)
{
    public const string FilesPath = "/files";

    private static readonly TimeSpan Valid = TimeSpan.FromHours(1);
    private readonly ConcurrentDictionary<string, Kept> _files = [];
    private readonly ConcurrentDictionary<string, Kept> _pictures = [];

    /// <summary>The attachment of a message with this file.</summary>
    public JsonObject AttachFile(string name, byte[] content)
    {
        var secret = RandomNumberGenerator.GetHexString(32, lowercase: true);
        _files[secret] = new Kept(content, "application/octet-stream", clock.GetUtcNow() + Valid);
        return new JsonObject
        {
            ["contentType"] = "application/vnd.microsoft.teams.file.download.info",
            ["contentUrl"] = $"https://sandbox-my.sharepoint.com/personal/sandbox/Documents/Microsoft Teams Chat Files/{name}",
            ["name"] = name,
            ["content"] = new JsonObject
            {
                ["downloadUrl"] = $"{serviceUrl.TrimEnd('/')}{FilesPath}/{secret}",
                ["uniqueId"] = Guid.CreateVersion7(clock.GetUtcNow()).ToString(),
                ["fileType"] = Path.GetExtension(name).TrimStart('.'),
                ["etag"] = "",
            },
        };
    }

    /// <summary>The attachment of a message with this picture pasted into its text.</summary>
    public JsonObject AttachPicture(string contentType, byte[] content)
    {
        var id = $"0-sandbox-{RandomNumberGenerator.GetHexString(16, lowercase: true)}";
        _pictures[id] = new Kept(content, contentType, DateTimeOffset.MaxValue);
        return new JsonObject
        {
            ["contentType"] = "image/*",
            ["contentUrl"] = $"{serviceUrl.TrimEnd('/')}/v3/attachments/{id}/views/original",
        };
    }

    public void Map(WebApplication app)
    {
        app.MapGet(FilesPath + "/{secret}", (string secret, HttpRequest request) => _files.TryGetValue(secret, out var kept)
            && kept.Until > clock.GetUtcNow() && request.Headers.Authorization.Count == 0
                ? Results.Bytes(kept.Content, kept.ContentType)
                : Results.StatusCode(StatusCodes.Status401Unauthorized));
        app.MapGet("/v3/attachments/{id}/views/{view}", (string id) => _pictures.TryGetValue(id, out var kept)
            ? Results.Bytes(kept.Content, kept.ContentType)
            : Results.NotFound());
    }

    private sealed record Kept(byte[] Content, string ContentType, DateTimeOffset Until);
}
