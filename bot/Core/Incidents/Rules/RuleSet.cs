namespace TeamsIsms.Incidents.Rules;

/// <summary>One law's levels and deadlines while one wording of it is in force: data, read from <c>{Id}.json</c>.</summary>
public sealed record RuleSet
{
    /// <summary>Never reused for another wording: incidents keep it.</summary>
    public required string Id { get; init; }

    /// <summary>All wordings of one law, of which one is in force at a time.</summary>
    public required string Family { get; init; }

    public required RuleText Law { get; init; }

    /// <summary>Where the law can be read.</summary>
    public required string Address { get; init; }

    /// <summary>The first instant it is in force.</summary>
    public required DateTimeOffset InForceFrom { get; init; }

    /// <summary>The first instant it is no longer in force; null while it is.</summary>
    public DateTimeOffset? InForceUntil { get; init; }

    public required Applies AppliesTo { get; init; }

    /// <summary>Where the law says which incidents it is about, and what the organisation checks for <see cref="AppliesTo"/>.</summary>
    public required RuleSource Scope { get; init; }

    /// <summary>What counts as core, for the question; null when the law knows no levels.</summary>
    public RuleText? CoreMeans { get; init; }

    /// <summary>Empty when the law knows no levels.</summary>
    public required IReadOnlyList<MatrixCell> Matrix { get; init; }

    public required IReadOnlyList<ClockRule> Clocks { get; init; }

    public ForwardingRule? Forwarding { get; init; }

    public MeetingRule? Meeting { get; init; }

    /// <summary>What the notification contains, in the law's order.</summary>
    public required IReadOnlyList<RuleItem> NotificationItems { get; init; }

    /// <summary>What the improvement report contains, in the law's order; empty when the law asks for none.</summary>
    public required IReadOnlyList<RuleItem> ReportSections { get; init; }

    public bool IsInForce(DateTimeOffset at) => at >= InForceFrom && !(at >= InForceUntil);

    /// <summary>Whether the law counts the subject among its levels.</summary>
    public bool Knows(LevelSubject subject) => Matrix.Any(cell => cell.Subject == subject);

    /// <summary>Whether the law asks for a meeting about an incident of the level.</summary>
    public bool AsksForMeeting(int level) => Meeting?.Levels.Contains(level) is true;

    public ClockRule? Clock(ClockKind kind) => Clocks.FirstOrDefault(clock => clock.Kind == kind);
}

/// <summary>Which incidents a law is about.</summary>
public enum Applies
{
    EveryLevel,
    PersonalData,
}
