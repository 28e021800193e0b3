namespace TeamsIsms.Campaigns;

/// <summary>The audience as it was chosen and typed, before names are looked up.</summary>
internal sealed record AudienceChoice(Audience Known, IReadOnlyList<string> Named, IReadOnlyList<string> NotNamed)
{
    private const string UnitPrefix = "unit:";
    private const string GroupPrefix = "group:";
    private const string StaffPrefix = "staff:";

    /// <summary>What separates names that somebody typed.</summary>
    internal static readonly char[] Between = [',', '，', '、', ';', '；', '\n', '\r'];

    /// <summary>The groups that were typed by name.</summary>
    public IReadOnlyList<string> GroupNames { get; init; } = [];

    public bool IsEmpty => Known is { Everybody: false, Guests: false, Externals: false, Staff: [], Units: [], Groups: [] } && Named is [] && GroupNames is [];

    public static (AudienceChoice Choice, IReadOnlyList<FormProblem> Problems) Read(CampaignForm form)
    {
        var problems = new List<FormProblem>();
        var known = new Audience();
        foreach (var part in Chosen(form.Audience))
        {
            known = part switch
            {
                "all" or "everybody" => known with { Everybody = true },
                "guests" => known with { Guests = true },
                "externals" => known with { Externals = true },
                _ when Enum.TryParse<StaffGroup>(After(part, StaffPrefix), out var staff) && Enum.IsDefined(staff) =>
                    known with { Staff = [.. known.Staff.Append(staff).Distinct()] },
                _ when After(part, UnitPrefix) is { Length: > 0 } unit => WithUnit(known, Uri.UnescapeDataString(unit)),
                _ when Guid.TryParse(After(part, GroupPrefix), out var group) => WithGroup(known, group),
                _ => Wrong(known, "audience", new UnknownAudience(part)),
            };
        }

        var names = new List<string>();
        foreach (var part in Words(form.Groups))
        {
            var name = After(part, GroupPrefix) ?? part;
            if (Guid.TryParse(name, out var group))
            {
                known = WithGroup(known, group);
            }
            else
            {
                names.Add(name);
            }
        }

        return (new AudienceChoice(known, Words(form.People), Words(form.Excluded)) { GroupNames = names }, problems);

        Audience Wrong(Audience audience, string field, Refusal reason)
        {
            problems.Add(new FormProblem(field, reason));
            return audience;
        }
    }

    /// <summary>The separate names of a list that somebody typed; spaces belong to names.</summary>
    internal static IReadOnlyList<string> Words(string? typed) =>
    [
        .. (typed ?? "").Split(Between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Distinct(StringComparer.OrdinalIgnoreCase),
    ];

    // The client joins choices by commas, which a unit's name may hold as well: what starts no choice belongs to the unit before it.
    private static List<string> Chosen(string? typed)
    {
        var parts = new List<string>();
        foreach (var part in (typed ?? "").Split(','))
        {
            var trimmed = part.Trim();
            if (parts.Count > 0 && After(parts[^1], UnitPrefix) is not null && !IsChoice(trimmed))
            {
                parts[^1] = $"{parts[^1]},{part.TrimEnd()}";
            }
            else if (trimmed.Length > 0)
            {
                parts.Add(trimmed);
            }
        }

        return parts;
    }

    private static bool IsChoice(string part) => part is "all" or "everybody" or "guests" or "externals"
        || After(part, UnitPrefix) is not null || After(part, GroupPrefix) is not null
        || After(part, StaffPrefix) is not null;

    private static string? After(string text, string prefix) =>
        text.StartsWith(prefix, StringComparison.Ordinal) ? text[prefix.Length..].Trim() : null;

    private static Audience WithUnit(Audience audience, string unit) =>
        audience with { Units = [.. audience.Units.Append(unit).Distinct()] };

    internal static Audience WithGroup(Audience audience, Guid group) =>
        audience with { Groups = [.. audience.Groups.Append(group).Distinct()] };
}
