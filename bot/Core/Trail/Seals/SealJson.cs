using System.Text.Json.Serialization;

namespace TeamsIsms.Trail.Seals;

[JsonSerializable(typeof(TileProgress))]
internal sealed partial class SealJson : JsonSerializerContext;
