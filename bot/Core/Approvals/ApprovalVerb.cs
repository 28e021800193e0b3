using System.Globalization;
using System.Text.Json.Serialization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Approvals;

/// <summary>What a button of an approval's card brings back, with the fields beside it. All of it can be forged.</summary>
public sealed record ApprovalVerb
{
    public string? Subject { get; init; }

    public string? Id { get; init; }

    public string? Person { get; init; }

    /// <summary>The <see cref="ApprovalRequest.Stamp"/> of the request the card showed.</summary>
    public string? Version { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Reason { get; init; }

    /// <summary>A day, <c>yyyy-MM-dd</c>: the last one on which what is approved holds.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public string? Until { get; init; }

    /// <summary>Sign-in name, mail address or name of somebody who decides instead, for a time or for one who left.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public string? Delegate { get; init; }

    /// <summary>First day of the delegation; empty is today.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public string? DelegateFrom { get; init; }

    /// <summary>Its last day.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public string? DelegateUntil { get; init; }

    /// <summary>The approver who left.</summary>
    public string? Gone { get; init; }

    /// <summary>Page of the inbox, from 1.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public string? Page { get; init; }

    /// <summary>Null when it names nothing. A campaign and an exemption have buttons in old messages that do not say which they are.</summary>
    public ApprovalKey? Key() => (Id, Guid.TryParse(Person, out var person)) switch
    {
        (not { Length: > 0 }, _) => null,
        (_, true) => new ApprovalKey(Subject ?? "exemption", Id, person),
        _ => new ApprovalKey(Subject ?? "campaign", Id),
    };

    public static DateOnly? Day(string? typed) =>
        DateOnly.TryParseExact(typed?.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(ApprovalNotice))]
[JsonSerializable(typeof(ApprovalVerb))]
[JsonSerializable(typeof(OpenApproval))]
[JsonSerializable(typeof(PastApproval))]
internal sealed partial class ApprovalJson : JsonSerializerContext;
