using System.Globalization;
using System.Text.Json.Serialization;
using TeamsIsms.Documents.Register;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Bot.Documents;

/// <summary>What a button of a document's card brings back, with the fields beside it. All of it can be forged.</summary>
internal sealed record DocumentVerb
{
    public string? Id { get; init; }

    /// <summary>The revision the card showed.</summary>
    public string? Revision { get; init; }

    /// <summary>What the next revision is to be called.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public string? Next { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Reason { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? KeptFor { get; init; }

    /// <summary>A day, <c>yyyy-MM-dd</c>; empty is today.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public string? Effective { get; init; }

    /// <summary>From 1.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public string? Page { get; init; }

    public DocumentId? Document() => DocumentId.Parse(Id);

    public int PageNumber() => int.TryParse(Page, NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? page : 1;
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(DocumentVerb))]
internal sealed partial class DocumentVerbJson : JsonSerializerContext;
