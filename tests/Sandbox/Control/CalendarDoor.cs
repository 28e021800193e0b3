using System.Text.Json.Nodes;
using TeamsIsms.Sandbox.Tenant;

namespace TeamsIsms.Sandbox.Control;

/// <summary>People's calendars, as tests fill them and answer invitations.</summary>
internal sealed class CalendarDoor(TenantState tenant)
{
    public void Map(WebApplication app)
    {
        app.MapGet("/calendars", () => Results.Json(new JsonArray([.. tenant.Calendars.All()])));
        app.MapPut("/calendars/{person:guid}", Change);
        app.MapPost("/calendars/{person:guid}/busy", Take);
        app.MapPut("/calendars/{person:guid}/answer", Answer);
    }

    private IResult Change(Guid person, CalendarChange change)
    {
        if (tenant.People.Find(person) is null)
        {
            return Results.NotFound();
        }

        var hours = tenant.Availability.HoursOf(person);
        tenant.Availability.SetHours(person, new WorkHours(
            change.Days ?? hours.Days, change.From ?? hours.From, change.To ?? hours.To, change.Zone ?? hours.Zone));
        tenant.Availability.SetNone(person, change.None ?? !tenant.Availability.HasCalendar(person));
        return Results.Ok();
    }

    private IResult Take(Guid person, BusyTime time) => (tenant.People.Find(person), Digit(time.Status)) switch
    {
        (null, _) => Results.NotFound(),
        (_, null) => Results.BadRequest("status is tentative, busy, oof or workingElsewhere."),
        (_, { } digit) => Taken(new TakenTime(person, time.Start, time.End, digit)),
    };

    private IResult Taken(TakenTime time)
    {
        tenant.Availability.Take(time);
        return Results.Ok();
    }

    private IResult Answer(Guid person, InvitationResponse answer) => tenant.People.Find(person) is { } user
        && tenant.Calendars.Respond(user, answer.Response, tenant.Clock.GetUtcNow())
            ? Results.Ok()
            : Results.NotFound();

    private static char? Digit(string? status) => status switch
    {
        "tentative" => '1',
        null or "busy" => '2',
        "oof" => '3',
        "workingElsewhere" => '4',
        _ => null,
    };
}

/// <summary>Body of <c>PUT calendars/{id}</c>; what is left out stays.</summary>
/// <param name="None">The person has no calendar that could be read.</param>
internal sealed record CalendarChange(IReadOnlyList<string>? Days, TimeOnly? From, TimeOnly? To, string? Zone, bool? None);

/// <summary>Body of <c>POST calendars/{id}/busy</c>.</summary>
internal sealed record BusyTime(DateTimeOffset Start, DateTimeOffset End, string? Status);

/// <summary>Body of <c>PUT calendars/{id}/answer</c>: to the invitation that is next.</summary>
/// <param name="Response"><c>accepted</c>, <c>tentativelyAccepted</c> or <c>declined</c>.</param>
internal sealed record InvitationResponse(string Response);
