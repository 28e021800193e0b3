using System.Globalization;
using System.Text.Json.Serialization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Reviews;

/// <summary>What the register's card brings back, as typed. All of it can be forged.</summary>
public sealed record CommitteeForm
{
    /// <summary>Name, account or id of one person.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public string? Holder { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Deputy { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Chair { get; init; }

    /// <summary>First day of the term.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public string? From { get; init; }

    /// <summary>Last day of the term.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public string? Until { get; init; }

    /// <summary>How many seats must be taken.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public string? Needed { get; init; }

    public bool IsChair => bool.TryParse(Chair, out var isChair) && isChair;

    /// <summary>Null for more than half; 0, which is refused, for what is no number.</summary>
    public int? ReadNeeded() => string.IsNullOrWhiteSpace(Needed) ? null
        : int.TryParse(Needed, NumberStyles.None, CultureInfo.InvariantCulture, out var needed) ? needed : 0;
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(CommitteeForm))]
internal sealed partial class CommitteeFormJson : JsonSerializerContext;
