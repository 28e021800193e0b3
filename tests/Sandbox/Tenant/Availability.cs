using System.Text.Json.Nodes;

namespace TeamsIsms.Sandbox.Tenant;

/// <summary>What people's mailboxes say about their time: hours, appointments, and whether there is a calendar at all.</summary>
internal sealed class Availability(Calendars calendars)
{
    // Of several at once the one that keeps people away the most.
    private const string Order = "04123";

    private readonly Lock _gate = new();
    private readonly Dictionary<Guid, WorkHours> _hours = [];
    private readonly HashSet<Guid> _none = [];
    private readonly List<TakenTime> _taken = [];

    public void SetHours(Guid person, WorkHours hours)
    {
        lock (_gate)
        {
            _hours[person] = hours;
        }
    }

    /// <summary>The person has no calendar that could be read, as with a mailbox elsewhere.</summary>
    public void SetNone(Guid person, bool isNone)
    {
        lock (_gate)
        {
            _ = isNone ? _none.Add(person) : _none.Remove(person);
        }
    }

    public void Take(TakenTime time)
    {
        lock (_gate)
        {
            _taken.Add(time);
        }
    }

    public WorkHours HoursOf(Guid person)
    {
        lock (_gate)
        {
            return _hours.GetValueOrDefault(person, WorkHours.Usual);
        }
    }

    public bool HasCalendar(Guid person)
    {
        lock (_gate)
        {
            return !_none.Contains(person);
        }
    }

    /// <summary>A digit for each step.</summary>
    public string View(DirectoryUser person, DateTimeOffset from, DateTimeOffset until, TimeSpan step)
    {
        List<TakenTime> taken = [.. calendars.Between(person, from, until).Select(json => Of(json, person)).OfType<TakenTime>()];
        lock (_gate)
        {
            taken.AddRange(_taken.Where(time => time.Person == person.Id));
        }

        return string.Concat(Enumerable.Range(0, (int)((until - from) / step)).Select(slot => from + slot * step).Select(start => taken
            .Where(time => time.Start < start + step && time.End > start).Select(time => time.Digit).Append('0')
            .MaxBy(digit => Order.IndexOf(digit, StringComparison.Ordinal))));
    }

    // An invitation nobody answered stands there as tentative; one that was declined does not.
    private static TakenTime? Of(JsonObject json, DirectoryUser person) => Calendars.ResponseOf(json, person.Mail) switch
    {
        "declined" => null,
        "none" or "notResponded" or "tentativelyAccepted" => new TakenTime(person.Id, Calendars.Instant(json["start"])!.Value, Calendars.Instant(json["end"])!.Value, '1'), // an event has both
        _ => new TakenTime(person.Id, Calendars.Instant(json["start"])!.Value, Calendars.Instant(json["end"])!.Value, '2'), // likewise
    };
}
