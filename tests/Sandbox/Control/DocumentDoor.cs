using TeamsIsms.Sandbox.Library;
using TeamsIsms.Sandbox.Tenant;

namespace TeamsIsms.Sandbox.Control;

/// <summary>The library's documents, as tests see, revise and lock them.</summary>
internal sealed class DocumentDoor(TenantState tenant)
{
    private const string SomebodyElse = "somebody else";

    public void Map(WebApplication app)
    {
        app.MapGet("/documents", () => tenant.Documents().Select(Listed));
        app.MapPut("/documents/{name}", PublishAsync);
        app.MapPost("/documents/{id}/lock", (string id) => Answer(tenant.Library.CheckOut(id, SomebodyElse)));
        app.MapDelete("/documents/{id}/lock", (string id) => Answer(tenant.Library.CheckIn(id, SomebodyElse)));
    }

    private async Task<IResult> PublishAsync(string name, HttpRequest request)
    {
        await using var content = new MemoryStream();
        await request.Body.CopyToAsync(content, request.HttpContext.RequestAborted);
        return tenant.Publish(name, content.ToArray()) is { Item: { } item } ? Results.Json(Listed(item)) : Results.BadRequest();
    }

    private static IResult Answer(LibraryResult result) => result.Problem switch
    {
        LibraryProblem.None => Results.NoContent(),
        LibraryProblem.Missing => Results.NotFound(),
        LibraryProblem.NameTaken or LibraryProblem.TagMismatch or LibraryProblem.Locked or LibraryProblem.BadName => Results.Conflict(),
    };

    private static object Listed(LibraryItem item) => new
    {
        ItemId = item.Id,
        item.Name,
        VersionId = item.Current.Label,
        item.Fields,
    };
}
