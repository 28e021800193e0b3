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

    /// <summary>Empty when the law knows no levels.</summary>
    public IReadOnlyList<MatrixCell> Matrix { get; init; } = [];

    public required IReadOnlyList<ClockRule> Clocks { get; init; }

    public ForwardingRule? Forwarding { get; init; }

    public MeetingRule? Meeting { get; init; }

    /// <summary>What the notification contains, in the law's order.</summary>
    public required IReadOnlyList<RuleItem> NotificationItems { get; init; }

    /// <summary>What the improvement report contains, in the law's order; empty when the law asks for none.</summary>
    public IReadOnlyList<RuleItem> ReportSections { get; init; } = [];

    public bool IsInForce(DateTimeOffset at) => at >= InForceFrom && !(at >= InForceUntil);

    public ClockRule? Clock(ClockKind kind) => Clocks.FirstOrDefault(clock => clock.Kind == kind);
}

/// <summary>Which incidents a law is about.</summary>
public enum Applies
{
    EveryLevel,
    PersonalData,
}

public enum LevelColumn
{
    Confidentiality,
    Integrity,
    Availability,
}

/// <summary>What was harmed, as the law groups it.</summary>
public enum LevelSubject
{
    NonCore,

    /// <summary>Core, but not for critical infrastructure.</summary>
    Core,
    CriticalInfrastructure,
    SensitiveInformation,
    OfficialSecret,
    NationalSecret,
}

/// <summary>One case of the law's definition of levels.</summary>
/// <param name="Severe">Serious, or beyond the tolerable time; false is minor, or within it.</param>
/// <param name="Level">1 to 4.</param>
public sealed record MatrixCell(
    LevelColumn Column, LevelSubject Subject, bool Severe, int Level, RuleText Text, RuleSource Source);

/// <summary>What a clock counts from.</summary>
public enum ClockStart
{
    Aware,
    LevelChanged,
    Notified,
    Controlled,
    ToldByAuthority,
}

public sealed record ClockRule(
    ClockKind Kind, ClockStart From, ClockActor Actor, IReadOnlyList<ClockLength> Lengths, RuleSource Source)
{
    /// <summary>The length for a level; null while the level is not decided and the lengths differ.</summary>
    public ClockLength? Length(int? level) =>
        Lengths is [var only] ? only : Lengths.FirstOrDefault(length => level is { } known && length.Levels.Contains(known));
}

/// <summary>Hours count from the instant; months end with the last day (<see cref="Taipei.AddMonths"/>). One of the two is set.</summary>
/// <param name="Levels">The levels it is for; empty when the law knows none.</param>
public sealed record ClockLength(IReadOnlyList<int> Levels, int? Hours = null, int? Months = null)
{
    public DateTimeOffset After(DateTimeOffset from) => (Hours, Months) switch
    {
        ({ } hours, _) => from.AddHours(hours),
        (_, { } months) => Taipei.AddMonths(from, months),
        _ => throw new InvalidOperationException("A length without hours and months passed validation."),
    };
}

/// <summary>What the authority passes on to the ministry after its review.</summary>
public sealed record ForwardingRule(IReadOnlyList<int> Levels, int Hours, RuleText To, RuleSource Source);

/// <summary>The levels for which a meeting has to be called.</summary>
public sealed record MeetingRule(IReadOnlyList<int> Levels, RuleSource Source);

/// <param name="Key">Names the item for what fills it in.</param>
public sealed record RuleItem(string Key, RuleText Title, RuleSource Source);

/// <summary>How sure a value is.</summary>
public enum SourceTag
{
    /// <summary>Read in the law itself.</summary>
    Law,

    /// <summary>The wording in force is confirmed by a secondary source only.</summary>
    Secondary,

    /// <summary>The law leaves it open; ours.</summary>
    Default,
}

/// <param name="Article">The place in the law, as Taiwan cites it: <c>第 2 條第 3 項第 1 款</c>.</param>
public sealed record RuleSource(string Article, SourceTag Tag, string? Note = null);

/// <summary>A sentence of a rule set in both languages.</summary>
public sealed record RuleText(string Chinese, string English)
{
    public string Say(System.Globalization.CultureInfo culture) =>
        Languages.Choose(culture.Name) == Languages.English ? English : Chinese;
}
