using System.Text.Json.Serialization;

namespace TeamsIsms.Campaigns;

/// <summary>Which campaign a report is asked of; anybody can forge it.</summary>
internal sealed record ReportVerb(string? Id);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ReportVerb))]
internal sealed partial class ReportJson : JsonSerializerContext;
