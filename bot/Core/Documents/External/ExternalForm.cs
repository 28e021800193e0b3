using System.Globalization;
using System.Text.Json.Serialization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Documents.External;

/// <summary>What was typed into the form or sent by a button of such a document, as it came back: nothing of it is checked yet.</summary>
public sealed record ExternalForm
{
    public string? Id { get; init; }

    /// <summary><c>true</c>: there is no such document yet; the id is the one it will have.</summary>
    public string? New { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Title { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Kind { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Issuer { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Edition { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Source { get; init; }

    /// <summary>Sign-in name, mail address or name; empty is whoever fills in the form.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public string? Owner { get; init; }

    /// <summary><c>yyyy-MM-dd</c>.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public string? ReviewOn { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Result { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Reason { get; init; }

    public static ExternalForm Of(ExternalDocument document, string owner) => new()
    {
        Id = document.Id.ToString(),
        Title = document.Title,
        Kind = document.Kind.ToString(),
        Issuer = document.Issuer,
        Edition = document.Edition,
        Source = document.Source?.AbsoluteUri,
        Owner = owner,
        ReviewOn = document.ReviewOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
    };

    /// <summary>As it would be registered; what cannot be read is a refusal, what is missing is found by <see cref="RunExternal"/>.</summary>
    public Outcome<ExternalDocument> Read(ExternalId id, Guid owner, DateTimeOffset now)
    {
        var source = Line(Source);
        Uri? address = null;
        return source.Length > 0 && (!Uri.TryCreate(source, UriKind.Absolute, out address) || address.Scheme != Uri.UriSchemeHttps)
            ? new SourceUnreadable()
            : new ExternalDocument
            {
                Id = id,
                Title = Line(Title),
                Kind = Enum.TryParse<ExternalKind>(Kind, out var kind) && Enum.IsDefined(kind) ? kind : ExternalKind.Other,
                Issuer = Line(Issuer),
                Edition = Line(Edition),
                Source = address,
                Owner = owner,
                ReviewOn = DateOnly.TryParseExact(ReviewOn, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : default,
                RegisteredBy = owner,
                RegisteredAt = now,
            };
    }

    private static string Line(string? typed) => typed?.ReplaceLineEndings(" ").Trim() ?? "";
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ExternalForm))]
internal sealed partial class ExternalFormJson : JsonSerializerContext;
