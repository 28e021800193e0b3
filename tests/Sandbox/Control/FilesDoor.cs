using System.Text.Json.Nodes;
using TeamsIsms.Sandbox.Connector;
using TeamsIsms.Sandbox.Tenant;

namespace TeamsIsms.Sandbox.Control;

/// <summary>Lets a person send a file or a picture, with or without words.</summary>
internal sealed class FilesDoor(TenantState tenant, FileShelf shelf, Deliveries deliveries)
{
    // name: of the file; none means a picture pasted into the text, whose type is the request's
    public void Map(WebApplication app) => app.MapPost("/people/{person:guid}/files", SendAsync);

    private async Task<IResult> SendAsync(Guid person, string? name, string? text, HttpRequest request, CancellationToken cancellationToken)
    {
        if (tenant.People.Find(person) is not { } user)
        {
            return Results.NotFound();
        }

        using var content = new MemoryStream();
        await request.Body.CopyToAsync(content, cancellationToken);
        var attachment = name is null
            ? shelf.AttachPicture(request.ContentType ?? "image/png", content.ToArray())
            : shelf.AttachFile(name, content.ToArray());
        var message = new JsonObject
        {
            ["type"] = "message",
            ["text"] = text ?? "",
            ["attachments"] = new JsonArray(
                attachment,
                new JsonObject { ["contentType"] = "text/html", ["content"] = $"<p>{System.Net.WebUtility.HtmlEncode(text)}</p>" }),
        };
        return (await deliveries.SendAsync(message, user, cancellationToken)).ToResult();
    }
}
