namespace TeamsIsms.Campaigns;

/// <summary>
/// What was typed into the form of a new campaign, as it came back: nothing of it is checked yet, and all of it is shown again
/// when something is wrong.
/// </summary>
public sealed record CampaignForm
{
    /// <summary>The item id in the library.</summary>
    public string? Document { get; init; }

    /// <summary>Chosen values joined by commas: <c>everybody</c>, <c>guests</c>, <c>externals</c>, <c>unit:{name, escaped}</c>, <c>group:{id}</c>.</summary>
    public string? Audience { get; init; }

    /// <summary>Further people by sign-in name or e-mail address, apart by commas, semicolons or lines.</summary>
    public string? People { get; init; }

    /// <summary>Who is left out, written like <see cref="People"/>.</summary>
    public string? Excluded { get; init; }

    /// <summary><c>yyyy-MM-dd</c>; the end of that working day in Taipei.</summary>
    public string? Due { get; init; }

    public string? Statement { get; init; }

    /// <summary><c>true</c> or <c>false</c>.</summary>
    public string? MustOpen { get; init; }

    /// <summary>Days before the due date, apart by commas.</summary>
    public string? RemindDays { get; init; }

    /// <summary><c>true</c> once the person has seen whom the campaign reaches.</summary>
    public string? Confirmed { get; init; }

    /// <summary>The same members as the data of a button.</summary>
    public (string Name, string Value)[] Pairs() =>
    [
        ("document", Document ?? ""),
        ("audience", Audience ?? ""),
        ("people", People ?? ""),
        ("excluded", Excluded ?? ""),
        ("due", Due ?? ""),
        ("statement", Statement ?? ""),
        ("mustOpen", MustOpen ?? ""),
        ("remindDays", RemindDays ?? ""),
    ];
}
