using System.Globalization;
using System.Text.Json.Nodes;

namespace TeamsIsms.Sandbox.Tenant;

/// <summary>Events of everybody, each kept with its organiser. Times are read as Asia/Taipei unless they say UTC, and told in UTC.</summary>
internal sealed class Calendars
{
    private static readonly string[] Times = ["start", "end"];

    private readonly Lock _gate = new();
    private readonly Dictionary<string, (Guid Organiser, JsonObject Event)> _events = [];

    /// <summary>Adds an event; the same transaction id gives back the one that is there.</summary>
    public JsonObject Add(Guid organiser, JsonObject given, DateTimeOffset now)
    {
        lock (_gate)
        {
            var transaction = given["transactionId"]?.GetValue<string>();
            if (transaction is not null && _events.Values.FirstOrDefault(entry => entry.Organiser == organiser
                && entry.Event["transactionId"]?.GetValue<string>() == transaction).Event is { } there)
            {
                return there.DeepClone().AsObject();
            }

            var stored = given.DeepClone().AsObject();
            stored["id"] = Guid.CreateVersion7(now).ToString("N");
            stored["isCancelled"] = false;
            stored["createdDateTime"] = now.UtcDateTime.ToString("s", CultureInfo.InvariantCulture) + "Z";
            Settle(stored);
            _events[stored["id"]!.GetValue<string>()] = (organiser, stored);
            return stored.DeepClone().AsObject();
        }
    }

    public JsonObject? Find(Guid organiser, string id)
    {
        lock (_gate)
        {
            return _events.TryGetValue(id, out var entry) && entry.Organiser == organiser ? entry.Event.DeepClone().AsObject() : null;
        }
    }

    /// <summary>Another time asks everybody again.</summary>
    public JsonObject? Change(Guid organiser, string id, JsonObject changes)
    {
        lock (_gate)
        {
            if (!_events.TryGetValue(id, out var entry) || entry.Organiser != organiser)
            {
                return null;
            }

            foreach (var (name, value) in changes)
            {
                entry.Event[name] = value?.DeepClone();
            }

            if (Times.Any(changes.ContainsKey))
            {
                Settle(entry.Event);
            }

            return entry.Event.DeepClone().AsObject();
        }
    }

    public bool Remove(Guid organiser, string id)
    {
        lock (_gate)
        {
            return _events.TryGetValue(id, out var entry) && entry.Organiser == organiser && _events.Remove(id);
        }
    }

    /// <summary>Answers the next invitation of the person; false when there is none.</summary>
    public bool Respond(DirectoryUser person, string response, DateTimeOffset now)
    {
        lock (_gate)
        {
            var next = _events.Values.Select(entry => entry.Event)
                .Where(json => Attendee(json, person.Mail) is not null && Instant(json["end"]) > now)
                .MinBy(json => Instant(json["start"]));
            if (next is null)
            {
                return false;
            }

            Attendee(next, person.Mail)!["status"] = Status(response, now); // filtered: there is one
            return true;
        }
    }

    /// <summary>Every event there is, the soonest first.</summary>
    public IReadOnlyList<JsonObject> All()
    {
        lock (_gate)
        {
            return [.. _events.Values.Select(entry => entry.Event.DeepClone().AsObject()).OrderBy(json => Instant(json["start"]))];
        }
    }

    /// <summary>What a person has between two instants, as organiser or attendee, soonest first; cancelled ones not.</summary>
    public IReadOnlyList<JsonObject> Between(DirectoryUser person, DateTimeOffset from, DateTimeOffset until)
    {
        lock (_gate)
        {
            return
            [
                .. _events.Values
                    .Where(entry => (entry.Organiser == person.Id || Attendee(entry.Event, person.Mail) is not null)
                        && entry.Event["isCancelled"]?.GetValue<bool>() != true
                        && Instant(entry.Event["start"]) < until && Instant(entry.Event["end"]) > from)
                    .Select(entry => entry.Event.DeepClone().AsObject())
                    .OrderBy(json => Instant(json["start"])),
            ];
        }
    }

    /// <summary>What the person answered to the event; null for whoever is not invited, as the organiser.</summary>
    public static string? ResponseOf(JsonObject json, string mail) => Attendee(json, mail)?["status"]?["response"]?.GetValue<string>();

    /// <summary>The instant of a Graph date with time zone; null when it is none.</summary>
    public static DateTimeOffset? Instant(JsonNode? node)
    {
        if (!DateTime.TryParse(node?["dateTime"]?.GetValue<string>(), CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal, out var time))
        {
            return null;
        }

        var utc = time.Kind == DateTimeKind.Utc || node["timeZone"]?.GetValue<string>() is null or "UTC";
        return new DateTimeOffset(DateTime.SpecifyKind(time, DateTimeKind.Unspecified), utc ? TimeSpan.Zero : TimeSpan.FromHours(8));
    }

    // Times as Graph tells them when nobody asks for a zone, and nobody has answered yet.
    private static void Settle(JsonObject json)
    {
        foreach (var name in Times)
        {
            if (Instant(json[name]) is { } instant)
            {
                json[name] = new JsonObject
                {
                    ["dateTime"] = instant.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffffff", CultureInfo.InvariantCulture),
                    ["timeZone"] = "UTC",
                };
            }
        }

        foreach (var attendee in json["attendees"] as JsonArray ?? [])
        {
            attendee!["status"] = Status("none", null);
        }
    }

    private static JsonObject Status(string response, DateTimeOffset? at) => new()
    {
        ["response"] = response,
        ["time"] = at is { } answered ? answered.UtcDateTime.ToString("s", CultureInfo.InvariantCulture) + "Z" : "0001-01-01T00:00:00Z",
    };

    private static JsonObject? Attendee(JsonObject json, string mail) => (json["attendees"] as JsonArray)?.OfType<JsonObject>().FirstOrDefault(attendee =>
        string.Equals(attendee["emailAddress"]?["address"]?.GetValue<string>(), mail, StringComparison.OrdinalIgnoreCase));
}
