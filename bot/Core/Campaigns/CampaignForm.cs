using System.Text.Json.Serialization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Campaigns;

/// <summary>
/// What was typed into the form of a new campaign, as it came back: nothing of it is checked yet, and all of it is shown again
/// when something is wrong.
/// </summary>
public sealed record CampaignForm
{
    /// <summary>The id the campaign will have; made with the form, so that sending it twice makes one campaign.</summary>
    public string? Id { get; init; }

    /// <summary>The item id in the library, or the document's number.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public string? Document { get; init; }

    /// <summary>The course that is asked for instead of a document.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public string? Course { get; init; }

    /// <summary>The course that comes before the acknowledgement; empty for none.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public string? Quiz { get; init; }

    /// <summary>Chosen values joined by commas: <c>everybody</c>, <c>guests</c>, <c>externals</c>, <c>staff:{group of staff}</c>, <c>unit:{name, escaped}</c>, <c>group:{id}</c>.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public string? Audience { get; init; }

    /// <summary>Ids of Entra groups, written like <see cref="People"/>.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public string? Groups { get; init; }

    /// <summary>Further people by sign-in name or e-mail address, apart by commas, semicolons or lines.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public string? People { get; init; }

    /// <summary>Who is left out, written like <see cref="People"/>.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public string? Excluded { get; init; }

    /// <summary><c>yyyy-MM-dd</c>; the end of that working day in Taipei.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public string? Due { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Statement { get; init; }

    /// <summary><c>true</c> or <c>false</c>.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public string? MustOpen { get; init; }

    /// <summary>Days before the due date, apart by commas.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public string? RemindDays { get; init; }

    /// <summary>The decision of a management review that asks for it.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public string? Decision { get; init; }

    /// <summary>The same members as the data of a button.</summary>
    public (string Name, string Value)[] Pairs() =>
    [
        ("id", Id ?? ""),
        ("document", Document ?? ""),
        ("course", Course ?? ""),
        ("quiz", Quiz ?? ""),
        ("audience", Audience ?? ""),
        ("groups", Groups ?? ""),
        ("people", People ?? ""),
        ("excluded", Excluded ?? ""),
        ("due", Due ?? ""),
        ("statement", Statement ?? ""),
        ("mustOpen", MustOpen ?? ""),
        ("remindDays", RemindDays ?? ""),
        .. Decision is { Length: > 0 } ? [("decision", Decision)] : Array.Empty<(string, string)>(),
    ];
}
