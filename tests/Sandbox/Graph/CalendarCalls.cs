using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using TeamsIsms.Sandbox.Tenant;

namespace TeamsIsms.Sandbox.Graph;

/// <summary>Events, the calendar view, free and busy, and a person's working hours.</summary>
internal sealed class CalendarCalls
{
    private const int MostSchedules = 20;

    private readonly TenantState _state;

    private CalendarCalls(TenantState state) => _state = state;

    public static IEnumerable<GraphRoute> Routes(TenantState state)
    {
        var calls = new CalendarCalls(state);
        const string Event = "/users/{user}/events/{event}";
        return
        [
            GraphRoute.Of("POST", "/users/{user}/events", async (request, match) =>
            {
                var given = await request.ReadAsync();
                return calls.For(match, user => calls.Add(user, given));
            }),
            GraphRoute.Of("GET", Event, (_, match) => calls.On(match, (user, id) => state.Calendars.Find(user.Id, id))),
            GraphRoute.Of("PATCH", Event, async (request, match) =>
            {
                var changes = await request.ReadAsync();
                return calls.On(match, (user, id) => state.Calendars.Change(user.Id, id, changes));
            }),
            GraphRoute.Of("DELETE", Event, (_, match) => calls.For(match, user =>
                state.Calendars.Remove(user.Id, match.Groups["event"].Value) ? GraphAnswer.NoContent : NotThere())),
            // The event goes to the organiser's deleted items, where its id finds it no more.
            GraphRoute.Of("POST", Event + "/cancel", (_, match) => calls.For(match, user =>
                state.Calendars.Remove(user.Id, match.Groups["event"].Value) ? GraphAnswer.Accepted : NotThere())),
            GraphRoute.Of("GET", "/users/{user}/calendarView", (request, match) => calls.For(match, user => calls.View(request, user))),
            GraphRoute.Of("POST", "/users/{user}/calendar/getSchedule", async (request, match) =>
            {
                var asked = await request.ReadAsync();
                return calls.For(match, _ => calls.Schedule(asked));
            }),
            GraphRoute.Of("GET", "/users/{user}/mailboxSettings", (_, match) => calls.For(match, user => GraphAnswer.Ok(calls.Settings(user)))),
        ];
    }

    private GraphAnswer For(Match match, Func<DirectoryUser, GraphAnswer> answer) =>
        UserCalls.Named(_state, match) is { } user ? answer(user) : GraphAnswer.Missing(match.Groups["user"].Value);

    private GraphAnswer On(Match match, Func<DirectoryUser, string, JsonObject?> find) =>
        For(match, user => find(user, match.Groups["event"].Value) is { } json ? GraphAnswer.Ok(json) : NotThere());

    private GraphAnswer Add(DirectoryUser user, JsonObject given)
    {
        if (Calendars.Instant(given["start"]) is not { } start || Calendars.Instant(given["end"]) is not { } end || end < start)
        {
            return GraphAnswer.Error(StatusCodes.Status400BadRequest, "ErrorPropertyValidationFailure", "At least one property failed validation.");
        }

        if (given["isOnlineMeeting"]?.GetValue<bool>() == true)
        {
            given["onlineMeeting"] = new JsonObject { ["joinUrl"] = $"https://teams.example/meet/{given["transactionId"]?.GetValue<string>()}" };
        }

        return GraphAnswer.Created(_state.Calendars.Add(user.Id, given, _state.Clock.GetUtcNow()));
    }

    private GraphAnswer View(GraphRequest request, DirectoryUser user) =>
        DateTimeOffset.TryParse(request.Option("startDateTime"), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var from)
        && DateTimeOffset.TryParse(request.Option("endDateTime"), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var until)
            ? GraphPage.Of(request, "calendarView", _state.Calendars.Between(user, from, until))
            : GraphAnswer.Error(StatusCodes.Status400BadRequest, "ErrorInvalidParameter", "startDateTime and endDateTime are needed.");

    private GraphAnswer Schedule(JsonObject asked)
    {
        var interval = asked["availabilityViewInterval"]?.GetValue<int>() ?? 30;
        if (Calendars.Instant(asked["startTime"]) is not { } from || Calendars.Instant(asked["endTime"]) is not { } until
            || interval is < 5 or > 1440 || until - from < TimeSpan.FromMinutes(interval) || until - from > TimeSpan.FromDays(62)
            || asked["schedules"] is not JsonArray schedules)
        {
            return GraphAnswer.Error(StatusCodes.Status400BadRequest, "ErrorInvalidParameter", "The time window or interval is not valid.");
        }

        if (schedules.Count > MostSchedules)
        {
            return GraphAnswer.Error(StatusCodes.Status400BadRequest, "ErrorInvalidParameter", "Too many schedules are asked for.");
        }

        var step = TimeSpan.FromMinutes(interval);
        var rows = schedules.Select(node => Availability(node!.GetValue<string>(), from, until, step)).ToArray<JsonNode>();
        return GraphAnswer.Ok(new JsonObject { ["value"] = new JsonArray(rows) });
    }

    private JsonObject Availability(string address, DateTimeOffset from, DateTimeOffset until, TimeSpan step) =>
        _state.People.FindByPrincipalName(address) is { } person && _state.Availability.HasCalendar(person.Id)
            ? new JsonObject
            {
                ["scheduleId"] = address,
                ["availabilityView"] = _state.Availability.View(person, from, until, step),
                ["scheduleItems"] = new JsonArray(),
                ["workingHours"] = _state.Availability.HoursOf(person.Id).ToJson(),
            }
            : new JsonObject
            {
                ["scheduleId"] = address,
                ["error"] = new JsonObject { ["responseCode"] = "ErrorMailRecipientNotFound", ["message"] = "No mailbox has this address." },
            };

    private JsonObject Settings(DirectoryUser user) => new()
    {
        ["timeZone"] = _state.Availability.HoursOf(user.Id).Zone,
        ["language"] = new JsonObject { ["locale"] = user.Language ?? "zh-TW" },
        ["workingHours"] = _state.Availability.HoursOf(user.Id).ToJson(),
    };

    private static GraphAnswer NotThere() =>
        GraphAnswer.Error(StatusCodes.Status404NotFound, "ErrorItemNotFound", "The specified object was not found in the store.");
}
