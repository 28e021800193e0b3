using System.Text.Json.Serialization;
using TeamsIsms.Binders;

namespace TeamsIsms.Bot.Binders;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(BinderForm))]
internal sealed partial class EvidenceVerbJson : JsonSerializerContext;
