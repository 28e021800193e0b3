using System.Text.Json.Serialization;

namespace TeamsIsms.Incidents.Evidence;

/// <summary>A file that somebody sent and that belongs to no case yet.</summary>
/// <param name="At">When it was sent.</param>
public sealed record IncomingFile(AttachedFile File, DateTimeOffset At);

[JsonSerializable(typeof(IncomingFile))]
internal sealed partial class IncomingJson : JsonSerializerContext;
