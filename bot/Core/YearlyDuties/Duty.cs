namespace TeamsIsms.YearlyDuties;

/// <summary>One duty as this organisation does it, and when it was done last by its own record.</summary>
public sealed record Duty
{
    public required DutyKind Kind { get; init; }

    /// <summary>From one time to the next; 0: not at all.</summary>
    public required int Months { get; init; }

    /// <summary>Whoever was named for it; null: everybody in the role.</summary>
    public Guid? Person { get; init; }

    /// <summary>The last record; null before there is one. Earlier ones are in the trail.</summary>
    public DutyEntry? Last { get; init; }

    public TrailHead Trail { get; init; } = TrailHead.None;

    public DutyRule Rule => DutyRule.Of(Kind);

    public string Subject => $"duty/{Kind}";

    /// <summary>As it is until somebody changes it.</summary>
    public static Duty Usual(DutyKind kind) => new() { Kind = kind, Months = DutyRule.Of(kind).Months };
}

/// <summary>That a duty was done.</summary>
/// <param name="On">The day it was done, as typed.</param>
/// <param name="Evidence">A link or the name of a file.</param>
/// <param name="Note">May be empty.</param>
/// <param name="At">When it was recorded, by the server's clock.</param>
public sealed record DutyEntry(DateOnly On, string Evidence, string Note, Guid By, DateTimeOffset At);

/// <summary>The next state of a duty and what the trail says of it.</summary>
public sealed record DutyStep(Duty Next, TrailEvent Event);
