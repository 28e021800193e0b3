using System.Text.Json.Serialization;

namespace TeamsIsms.People;

/// <summary>What the table People keeps as JSON.</summary>
[JsonSourceGenerationOptions(UseStringEnumConverter = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Person))]
[JsonSerializable(typeof(DirectoryChange))]
[JsonSerializable(typeof(DirectoryState))]
internal sealed partial class PeopleJson : JsonSerializerContext;
