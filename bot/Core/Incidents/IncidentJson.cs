using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
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
internal sealed partial class IncidentJson : JsonSerializerContext
{
    private static readonly Lazy<IncidentJson> Readable = new(() =>
        new(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) }));

    /// <summary>Writes Chinese as it is: escaped, a column's 32,768 characters would hold a sixth of it.</summary>
    public static IncidentJson Stored => Readable.Value;
}

/// <summary>The last number given in a series.</summary>
internal sealed record CaseNumbers(int Last);

/// <summary>The case that an activity or form made.</summary>
internal sealed record CaseReference(CaseId Id);
