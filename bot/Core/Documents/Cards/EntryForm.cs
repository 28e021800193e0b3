using System.Globalization;
using System.Text.Json.Serialization;
using TeamsIsms.Documents.Register;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Documents.Cards;

/// <summary>What was typed into the form that changes a register entry, as it came back: nothing of it is checked yet.</summary>
public sealed record EntryForm
{
    public string? Id { get; init; }

    /// <summary>The <see cref="ControlledDocument.Edits"/> the form was drawn of.</summary>
    public string? Seen { get; init; }

    /// <summary>Sign-in name, mail address or name.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public string? Owner { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? IssuingUnit { get; init; }

    /// <summary><c>1</c> to <c>4</c>.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public string? Tier { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Classification { get; init; }

    /// <summary>Who is told of new revisions, chosen as the audience of a campaign is.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public string? Audience { get; init; }

    /// <summary>Between two reviews.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public string? Months { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Reason { get; init; }

    /// <summary>Whether somebody filled it in; else it is to be shown.</summary>
    public bool IsFilled => Reason is not null;

    /// <param name="owner">How the owner is named in the form; null for one who left, since another is to be named.</param>
    public static EntryForm Of(ControlledDocument document, string? owner) => new()
    {
        Id = document.Id.ToString(),
        Seen = Number(document.Edits),
        Owner = owner,
        IssuingUnit = document.IssuingUnit,
        Tier = Number(document.Tier),
        Classification = document.Classification,
        Audience = string.Join(',', DistributionInput.Chosen(document.Distribution)),
        Months = Number(document.ReviewMonths),
    };

    /// <summary>A number that was typed; 0 for what is none.</summary>
    public static int Number(string? typed) =>
        int.TryParse(typed?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
