using System.Text.Json;

namespace TeamsIsms.Incidents;

/// <summary>The trail's kinds of incidents and weaknesses, one for each <see cref="EntryKind"/>: <c>incident.takenInCharge</c>, <c>weakness.verified</c>.</summary>
internal static class CaseTrail
{
    public static string Kind(CaseId id, EntryKind kind) =>
        $"{(id.IsIncident ? "incident" : "weakness")}.{JsonNamingPolicy.CamelCase.ConvertName(kind.ToString())}";
}
