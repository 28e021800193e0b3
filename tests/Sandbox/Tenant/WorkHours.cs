using System.Globalization;
using System.Text.Json.Nodes;

namespace TeamsIsms.Sandbox.Tenant;

/// <summary>When somebody works, as their mailbox says.</summary>
/// <param name="Days">As Graph names them: <c>monday</c>.</param>
/// <param name="From">Hour and minute.</param>
/// <param name="To">Likewise.</param>
/// <param name="Zone">A name that Windows knows.</param>
internal sealed record WorkHours(IReadOnlyList<string> Days, TimeOnly From, TimeOnly To, string Zone)
{
    public static WorkHours Usual { get; } =
        new(["monday", "tuesday", "wednesday", "thursday", "friday"], new TimeOnly(9, 0), new TimeOnly(18, 0), "Taipei Standard Time");

    public JsonObject ToJson() => new()
    {
        ["daysOfWeek"] = new JsonArray([.. Days.Select(day => (JsonNode)day)]),
        ["startTime"] = From.ToString("HH':'mm':'ss", CultureInfo.InvariantCulture) + ".0000000",
        ["endTime"] = To.ToString("HH':'mm':'ss", CultureInfo.InvariantCulture) + ".0000000",
        ["timeZone"] = new JsonObject { ["name"] = Zone },
    };
}

/// <summary>What somebody has in the calendar beside meetings.</summary>
/// <param name="Digit">As getSchedule writes it: 1 tentative, 2 busy, 3 out of office, 4 working elsewhere.</param>
internal sealed record TakenTime(Guid Person, DateTimeOffset Start, DateTimeOffset End, char Digit);
