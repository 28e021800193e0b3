using System.Text.Json.Serialization;
using TeamsIsms.Binders;
using TeamsIsms.Binders.Lookups;

namespace TeamsIsms.Bot.Binders;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(BinderForm))]
[JsonSerializable(typeof(LookupForm))]
internal sealed partial class EvidenceVerbJson : JsonSerializerContext;
