using TeamsIsms.Sandbox.Library;

namespace TeamsIsms.Sandbox.Tenant;

/// <summary>What happens to a tenant in real life, on demand: people join and leave, documents change, tokens expire.</summary>
internal static class TenantControl
{
    public static void Map(IEndpointRouteBuilder control, TenantState state)
    {
        control.MapPost("/people", (PersonChange change) => Listed(state.People.Join(change.Name, change.Unit, change.Language), state));
        control.MapPatch("/people/{id:guid}", (Guid id, PersonChange change) =>
            state.People.Change(id, change.Apply) ? Listed(state.People.Find(id)!, state) : Results.NotFound());
        control.MapDelete("/people/{id:guid}", (Guid id) => state.Leave(id) ? Results.NoContent() : Results.NotFound());
        control.MapPost("/directory/expire", () =>
        {
            state.ExpireDeltaTokens();
            return Results.NoContent();
        });
        control.MapGet("/documents", () => state.Documents().Select(Listed));
        control.MapPut("/documents/{name}", async (string name, HttpRequest request) =>
        {
            await using var content = new MemoryStream();
            await request.Body.CopyToAsync(content, request.HttpContext.RequestAborted);
            return state.Publish(name, content.ToArray()) is { Item: { } item } ? Results.Ok(Listed(item)) : Results.BadRequest();
        });
        control.MapPost("/documents/{id}/lock", (string id) => Answer(state.Library.CheckOut(id, SomebodyElse)));
        control.MapDelete("/documents/{id}/lock", (string id) => Answer(state.Library.CheckIn(id, SomebodyElse)));
    }

    private const string SomebodyElse = "somebody else";

    private static IResult Listed(DirectoryUser user, TenantState state) =>
        Results.Ok(state.ListPeople().First(person => person.AadObjectId == user.Id));

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

    /// <summary>A new person, or what changes about one; what is not said stays.</summary>
    private sealed record PersonChange(string? Name, string? Unit, string? Language, bool? Enabled)
    {
        public DirectoryUser Apply(DirectoryUser user) => user with
        {
            Name = Name ?? user.Name,
            Unit = Unit ?? user.Unit,
            Language = Language ?? user.Language,
            Enabled = Enabled ?? user.Enabled,
        };
    }
}
