using System.Text.Json.Serialization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Documents.Cards;

/// <summary>What was typed into the form that registers a document, as it came back: nothing of it is checked yet.</summary>
public sealed record DocumentForm
{
    /// <summary>Item id of the first revision's file; <see cref="NoFile"/> or empty for none yet.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public string? Item { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Number { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Title { get; init; }

    /// <summary><c>1</c> to <c>4</c>.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public string? Tier { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Classification { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? IssuingUnit { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Revision { get; init; }

    /// <summary>Sign-in name, mail address or name; empty is whoever fills in the form.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public string? Owner { get; init; }

    /// <summary>As <see cref="Owner"/>.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public string? Author { get; init; }

    /// <summary>Who is told of new revisions, chosen as the audience of a campaign is.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public string? Audience { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Retention { get; init; }

    public const string NoFile = "none";

    public string? ItemId => Item is { Length: > 0 } item && item != NoFile ? item : null;

    /// <summary>Whether somebody filled it in; else it is to be shown.</summary>
    public bool IsFilled => Number is not null;

    /// <summary>As the columns of a library's file suggest it.</summary>
    public static DocumentForm Of(LibraryDocument file) => new()
    {
        Item = file.ItemId,
        Number = file.Number,
        Title = file.Title,
        Tier = file.Tier.FirstOrDefault(char.IsAsciiDigit) is var digit and not '\0' ? digit.ToString() : null,
        Classification = file.Classification,
        IssuingUnit = file.IssuingUnit,
        Revision = file.Revision is { Length: > 0 } known ? known : null,
    };
}

/// <summary>What was typed into the form that submits a revision.</summary>
public sealed record SubmissionForm
{
    public string? Id { get; init; }

    /// <summary>The revision that is submitted.</summary>
    public string? Revision { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Item { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Summary { get; init; }

    /// <summary><c>true</c>, <c>false</c>, or empty while it was not answered.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public string? Material { get; init; }

    /// <summary>Sign-in names, mail addresses or names, apart by commas; may be empty.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public string? Reviewers { get; init; }

    /// <summary>As <see cref="Reviewers"/>, in the order they decide.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public string? Approvers { get; init; }

    /// <summary><c>Sequential</c>, <c>All</c> or <c>Quorum</c>.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public string? Mode { get; init; }

    /// <summary>How many of them suffice, for a quorum.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public string? Needed { get; init; }

    /// <summary>Whether somebody filled it in; else it is to be shown.</summary>
    public bool IsFilled => Summary is not null;
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(DocumentForm))]
[JsonSerializable(typeof(EntryForm))]
[JsonSerializable(typeof(SubmissionForm))]
internal sealed partial class DocumentFormJson : JsonSerializerContext;
