using System.Globalization;
using System.Text.Json.Serialization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Binders.Lookups;

/// <summary>The fields of a look-up, and what its buttons bring back. All of it can be forged.</summary>
public sealed record LookupForm
{
    /// <summary>Id, sign-in name, mail address or name; oneself when it is empty.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public string? Person { get; init; }

    /// <summary><c>yyyy-MM-dd</c>; today when it is empty.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public string? Day { get; init; }

    /// <summary>From 1.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public string? Page { get; init; }

    /// <summary><c>true</c>: as a file.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public string? File { get; init; }

    /// <summary>Null when what was typed is no day, or one that has not come yet.</summary>
    public DateOnly? DayBy(DateOnly today) =>
        string.IsNullOrWhiteSpace(Day) ? today : ReadBinderForm.ReadDay(Day) is { } day && day <= today ? day : null;

    /// <summary>A page there is, whatever came back.</summary>
    public int PageOf(int pages) =>
        int.TryParse(Page, NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? Math.Clamp(page, 1, pages) : 1;
}
