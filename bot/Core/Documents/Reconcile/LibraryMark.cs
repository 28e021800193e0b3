using System.Text.Json.Serialization;

namespace TeamsIsms.Documents.Reconcile;

/// <summary>What was seen of a file last, so that only what changed is looked into and people are told once.</summary>
/// <param name="CTag">SharePoint's mark of the content.</param>
public sealed record LibraryMark(string ItemId, string CTag, string Name)
{
    /// <summary>That the document controllers were told it is not registered.</summary>
    public bool IsOffered { get; init; }

    /// <summary>That somebody was told it is gone.</summary>
    public bool IsMissed { get; init; }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
[JsonSerializable(typeof(LibraryMark))]
internal sealed partial class LibraryMarkJson : JsonSerializerContext;
