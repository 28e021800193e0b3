using System.Globalization;
using System.Text.Json.Serialization.Metadata;
using Azure;
using TeamsIsms.Storage;

namespace TeamsIsms.Incidents;

/// <summary>The keys of the table, in the partition of a case's year.</summary>
internal static class CaseRows
{
    /// <summary>Begins the key of every case.</summary>
    public const string Cases = "case|";

    /// <summary>Begins the key of the copy of every open case.</summary>
    public const string OpenCases = "open|";

    /// <summary>The year of Taipei.</summary>
    public static string Partition(DateTimeOffset at) => Taipei.Day(at).Year.ToString("D4", CultureInfo.InvariantCulture);

    public static bool IsFirstDay(DateTimeOffset at) => Taipei.Day(at).DayOfYear == 1;

    public static string Numbers(CaseSeries series) => $"numbers|{CaseId.Prefix(series)}";

    public static string Case(CaseId id) => $"{Cases}{id}";

    /// <summary>Holds the same as <see cref="Case"/> while the case is open, so that reading the open ones reads no closed one.</summary>
    public static string Open(CaseId id) => $"{OpenCases}{id}";

    /// <summary>Begins the keys of what a person reported, in its order.</summary>
    public static string Mine(Guid person) => $"mine|{person:N}|";

    public static string Entries(CaseId id) => $"entry|{id}|";

    public static string Entry(CaseId id, int sequence) => Numbered(Entries(id), sequence, 6);

    public static string EvidenceItems(CaseId id) => $"evidence|{id}|";

    public static string Evidence(CaseId id, int sequence) => Numbered(EvidenceItems(id), sequence, 4);

    public static string Tasks(CaseId id) => $"task|{id}|";

    public static string Task(CaseId id, int sequence) => Numbered(Tasks(id), sequence, 4);

    /// <summary>The case that one person's activity or form made. Activity ids are unique only within a chat, so the person belongs to it.</summary>
    public static string Once(string actor, string token) =>
        $"act|{KeyHash.Of($"{actor}\n{token}")}";

    /// <summary>The step that one person's activity took; one activity may take several different ones. Null without activity.</summary>
    public static string? Once<T>(CaseChange<T> step, Act act)
        where T : ICase =>
        act.Activity is { } activity
            ? Once(act.Actor, string.Join('\n', step.Events.Select(done => $"{activity}|{done.Subject}|{done.Kind}|{done.Detail.Reason}|{done.Document}")))
            : null;

    /// <summary>The record with its trail, its timeline and whatever else the step brings, except changed files and tasks.</summary>
    public static T Write<T>(Changes changes, CaseChange<T> change, Row? earlier, JsonTypeInfo<T> type, DateTimeOffset now)
        where T : ICase
    {
        var end = change.Events.Aggregate(change.Trail, (head, happened) => changes.Record(head, happened, now));
        var next = change.Ended(end);
        Keep(changes, next, earlier, type);
        if (earlier is null)
        {
            changes.Insert(Mine(next), new CaseReference(next.Id), IncidentJson.Default.CaseReference);
        }

        foreach (var entry in change.Entries)
        {
            changes.Insert(Entry(next.Id, entry.Sequence), entry, IncidentJson.Default.TimelineEntry);
        }

        foreach (var item in change.Evidence.Where(item => item.IsNew))
        {
            changes.Insert(Evidence(next.Id, item.Sequence), item, IncidentJson.Default.EvidenceItem);
        }

        foreach (var task in change.Tasks.Where(task => task.Done is null))
        {
            changes.Insert(Task(next.Id, task.Sequence), task, IncidentJson.Default.CaseTask);
        }

        return next;
    }

    /// <summary>The record and, while it is open, its copy, whose version follows the record's.</summary>
    public static void Keep<T>(Changes changes, T next, Row? earlier, JsonTypeInfo<T> type)
        where T : ICase
    {
        changes.Put(Case(next.Id), earlier, next, type);
        switch (earlier?.Read(type).IsOpen, next.IsOpen)
        {
            case (true, true):
                changes.Replace(Open(next.Id), ETag.All, next, type);
                break;
            case (true, false):
                changes.Delete(Open(next.Id), ETag.All);
                break;
            case (_, true):
                changes.Insert(Open(next.Id), next, type);
                break;
        }
    }

    /// <summary>The row by which its reporter finds it.</summary>
    public static string Mine(ICase @case) => string.Create(
        CultureInfo.InvariantCulture, $"{Mine(@case.Reporter)}{@case.Recorded.UtcDateTime:yyyyMMddHHmmssfff}|{@case.Id}");

    private static string Numbered(string prefix, int sequence, int digits) =>
        prefix + sequence.ToString($"D{digits}", CultureInfo.InvariantCulture);
}
