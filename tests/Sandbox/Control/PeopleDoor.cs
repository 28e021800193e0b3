using System.Text.Json.Nodes;
using TeamsIsms.Sandbox.Connector;
using TeamsIsms.Sandbox.Tenant;

namespace TeamsIsms.Sandbox.Control;

/// <summary>The people of the tenant, as tests see and move them.</summary>
internal sealed class PeopleDoor(TenantState tenant, ChatBook chats, Deliveries deliveries)
{
    public void Map(WebApplication app)
    {
        app.MapGet("/people", tenant.ListPeople);
        app.MapPost("/people", (Joiner joiner) => Results.Json(new ListedPerson(tenant.People.Join(joiner.Name, joiner.Unit, joiner.Locale)) { Roles = [] }));
        app.MapPatch("/people/{person:guid}", (Guid person, PersonChange change) =>
            tenant.People.Change(person, user => user with
            {
                Enabled = change.Enabled ?? user.Enabled,
                Unit = change.Unit ?? user.Unit,
                Head = change.Unit is { } unit ? tenant.People.HeadOf(unit) ?? user.Head : user.Head,
            })
                ? Results.Ok()
                : NoSuchPerson());
        app.MapDelete("/people/{person:guid}", (Guid person) => tenant.Leave(person) ? Results.Ok() : NoSuchPerson());
        app.MapPost("/people/{person:guid}/activities", SendAsync);
        app.MapGet("/people/{person:guid}/chat", ReadChat);
        app.MapDelete("/people/{person:guid}/chat", DeleteChat);
        app.MapGet("/mails", () => tenant.Mails);
        app.MapPost("/delta/expire", tenant.ExpireDeltaTokens);
    }

    private async Task<IResult> SendAsync(Guid person, JsonObject activity, CancellationToken cancellationToken) =>
        tenant.People.Find(person) is { } user
            ? (await deliveries.SendAsync(activity, user, cancellationToken)).ToResult()
            : NoSuchPerson();

    private IResult ReadChat(HttpContext context, Guid person) => tenant.People.Find(person) is null
        ? NoSuchPerson()
        : Unless.Known(context, $"{chats.Of(person).Version}", () => chats.Of(person).Read());

    private IResult DeleteChat(Guid person)
    {
        if (tenant.People.Find(person) is null)
        {
            return NoSuchPerson();
        }

        chats.Of(person).Delete();
        return Results.Ok();
    }

    private static IResult NoSuchPerson() =>
        Results.Text("Nobody in the directory has this object id; mail contacts have no chat.", statusCode: StatusCodes.Status404NotFound);
}

/// <summary>Body of <c>POST people</c>: somebody new, made up where left out.</summary>
internal sealed record Joiner(string? Name, string? Unit, string? Locale);

/// <summary>Body of <c>PATCH people/{id}</c>; what is left out stays. Another unit comes with its head.</summary>
internal sealed record PersonChange(bool? Enabled, string? Unit);
