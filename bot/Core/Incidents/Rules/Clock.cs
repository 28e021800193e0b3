namespace TeamsIsms.Incidents.Rules;

public enum ClockKind
{
    /// <summary>Notify the authority after becoming aware.</summary>
    Notify,

    /// <summary>Notify it again after the level changed.</summary>
    Renotify,

    /// <summary>The authority reviews the level; late, it is asked.</summary>
    LevelReview,

    /// <summary>Complete damage control or recovery and tell the authority.</summary>
    Control,

    /// <summary>Hand in the investigation, handling and improvement report.</summary>
    Report,

    /// <summary>Hand in the follow-up form of a personal-data accident.</summary>
    FollowUpForm,

    /// <summary>Hand in that form after the authority told the organisation of the accident.</summary>
    RequestedForm,
}

/// <summary>Whom a clock binds.</summary>
public enum ClockActor
{
    Organisation,
    Authority,
}

public enum ClockState
{
    /// <summary>What starts it has not happened.</summary>
    NotStarted,
    Running,

    /// <summary>The deadline passed and it is still not done.</summary>
    Missed,
    Met,

    /// <summary>Done after the deadline: stays visible as missed.</summary>
    MetLate,
}

/// <summary>One deadline of one track.</summary>
/// <param name="Track">The <see cref="RegulatoryTrack.Key"/>.</param>
/// <param name="From">What the time counts from; null when it has not happened.</param>
/// <param name="Deadline">The last instant in time, so exactly then is not missed; null with <paramref name="From"/>.</param>
/// <param name="Met">When it was done, as entered.</param>
public sealed record Clock(
    string Track, ClockKind Kind, ClockActor Actor, DateTimeOffset? From, DateTimeOffset? Deadline, DateTimeOffset? Met)
{
    public ClockState State(DateTimeOffset now) => (Deadline, Met) switch
    {
        (null, _) => ClockState.NotStarted,
        ({ } deadline, { } met) => met > deadline ? ClockState.MetLate : ClockState.Met,
        ({ } deadline, null) => now > deadline ? ClockState.Missed : ClockState.Running,
    };

    /// <summary>The deadline passed before it was done; stays so when it is done late.</summary>
    public bool IsMissed(DateTimeOffset now) => State(now) is ClockState.Missed or ClockState.MetLate;

    /// <summary>Time left, negative after the deadline; null when it is done or has not started.</summary>
    public TimeSpan? Remaining(DateTimeOffset now) => Met is null ? Deadline - now : null;
}

/// <summary>What the clocks of an incident count from.</summary>
/// <param name="Aware">When the organisation became aware.</param>
/// <param name="Levels">The level from each instant on, oldest first; empty while it is not decided.</param>
/// <param name="ControlledAt">When damage control or recovery was completed, whichever came first.</param>
public sealed record ClockFacts(
    DateTimeOffset Aware, IReadOnlyList<LevelFrom> Levels, DateTimeOffset? ControlledAt)
{
    /// <summary>The level now; null while it is not decided.</summary>
    public int? Level => Levels is [.., var last] ? last.Level : null;
}

/// <summary>The level an incident has from an instant on.</summary>
public sealed record LevelFrom(DateTimeOffset At, int Level);
