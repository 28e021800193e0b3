using System.Text.Json.Serialization;

namespace TeamsIsms.Bot.Help;

/// <summary>The button carries nothing.</summary>
internal sealed record HelpVerb;

[JsonSerializable(typeof(HelpVerb))]
internal sealed partial class HelpJson : JsonSerializerContext;
