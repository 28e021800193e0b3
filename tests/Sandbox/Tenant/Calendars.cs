using System.Globalization;
using System.Text.Json.Nodes;

namespace TeamsIsms.Sandbox.Tenant;

/// <summary>Events of everybody, each kept with its organiser. Times are read as Asia/Taipei unless they say UTC.</summary>
internal sealed class Calendars
{
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

    /// <summary>What a person has between two instants, as organiser or attendee, soonest first; cancelled ones not.</summary>
    public IReadOnlyList<JsonObject> Between(DirectoryUser person, DateTimeOffset from, DateTimeOffset until)
    {
        lock (_gate)
        {
            return
            [
                .. _events.Values
                    .Where(entry => (entry.Organiser == person.Id || Attends(entry.Event, person.Mail))
                        && entry.Event["isCancelled"]?.GetValue<bool>() != true
                        && Instant(entry.Event["start"]) < until && Instant(entry.Event["end"]) > from)
                    .Select(entry => entry.Event.DeepClone().AsObject())
                    .OrderBy(json => Instant(json["start"])),
            ];
        }
    }

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

    private static bool Attends(JsonObject json, string mail) => json["attendees"] is JsonArray attendees && attendees.Any(attendee =>
        string.Equals(attendee?["emailAddress"]?["address"]?.GetValue<string>(), mail, StringComparison.OrdinalIgnoreCase));
}
