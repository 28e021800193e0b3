using System.Text.Json.Serialization;
using TeamsIsms.Incidents.Weaknesses;

namespace TeamsIsms.Incidents;

/// <summary>How the records of incidents and weaknesses are stored.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(CaseNumbers))]
[JsonSerializable(typeof(CaseReference))]
[JsonSerializable(typeof(CaseTask))]
[JsonSerializable(typeof(EvidenceItem))]
[JsonSerializable(typeof(Incident))]
[JsonSerializable(typeof(TimelineEntry))]
[JsonSerializable(typeof(Weakness))]
internal sealed partial class IncidentJson : JsonSerializerContext;

/// <summary>The last number given in a series.</summary>
internal sealed record CaseNumbers(int Last);

/// <summary>The case that an activity or form made.</summary>
internal sealed record CaseReference(CaseId Id);
