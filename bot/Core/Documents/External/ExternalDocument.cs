using System.Text.Json.Serialization;

namespace TeamsIsms.Documents.External;

public enum ExternalKind
{
    Law,
    Standard,
    Contract,
    Other,
}

/// <summary>
/// A document somebody else wrote and the organisation has to follow (policy 6.4.2.7): which edition it follows, where it is found, and
/// when somebody looks whether a newer one is out.
/// </summary>
public sealed record ExternalDocument
{
    public required ExternalId Id { get; init; }

    public required string Title { get; init; }

    public ExternalKind Kind { get; init; }

    /// <summary>Who wrote it.</summary>
    public required string Issuer { get; init; }

    /// <summary>As its issuer names it, such as <c>2022</c> or a day of amendment.</summary>
    public required string Edition { get; init; }

    /// <summary>Where it is read; null where it is kept on paper.</summary>
    public Uri? Source { get; init; }

    /// <summary>Who looks for newer editions.</summary>
    public required Guid Owner { get; init; }

    /// <summary>The last day by which somebody looks again.</summary>
    public required DateOnly ReviewOn { get; init; }

    public DateTimeOffset? ReviewedAt { get; init; }

    public Guid? ReviewedBy { get; init; }

    /// <summary>What came of the last look.</summary>
    public string? Result { get; init; }

    /// <summary>Since when it is followed no longer.</summary>
    public DateTimeOffset? EndedAt { get; init; }

    public string? Reason { get; init; }

    public required Guid RegisteredBy { get; init; }

    public required DateTimeOffset RegisteredAt { get; init; }

    public TrailHead Trail { get; init; } = TrailHead.None;

    public string Subject => $"external/{Id}";

    public bool IsEnded => EndedAt is not null;

    public int DaysLeft(DateOnly today) => ReviewOn.DayNumber - today.DayNumber;
}

/// <summary>How such documents are stored.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    IgnoreReadOnlyProperties = true,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(ExternalDocument))]
internal sealed partial class ExternalJson : JsonSerializerContext;
