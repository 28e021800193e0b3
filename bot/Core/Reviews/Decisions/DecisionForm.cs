using System.Text.Json.Serialization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Reviews.Decisions;

/// <summary>What a button of a decision brings back, with the fields beside it, as typed. All of it can be forged.</summary>
public sealed record DecisionForm
{
    /// <summary>The decision's number.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public string? Id { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Title { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Link { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Text { get; init; }

    /// <summary><c>yes</c> when it was done well, <c>no</c> when it goes on.</summary>
    public string? Verdict { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Due { get; init; }

    /// <summary>Name or account of whoever gets it.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public string? Owner { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Reason { get; init; }

    /// <summary>Of a record that carries it out.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public string? Number { get; init; }

    /// <summary>Null for what is no address.</summary>
    public Uri? ReadLink() => Uri.TryCreate(Link?.Trim(), UriKind.Absolute, out var link) ? link : null;
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(DecisionForm))]
internal sealed partial class DecisionFormJson : JsonSerializerContext;
