namespace TeamsIsms.Incidents.Rules;

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
