namespace TeamsIsms.Reviews;

public enum ReviewKind
{
    Yearly,

    /// <summary>After a grave incident or a major change.</summary>
    Extraordinary,
}

public enum TimeChoice
{
    No,
    Perhaps,
    Yes,
}

public enum MeetingAnswer
{
    None,
    Tentative,
    Declined,
    Accepted,
}

/// <summary>Something somebody said or did.</summary>
public sealed record ReviewText(string Text, Guid By, DateTimeOffset At);

/// <param name="Number">From 1, in the order of time.</param>
/// <param name="Coming">How many seats the calendars say would be taken.</param>
public sealed record ProposedTime(int Number, DateTimeOffset Start, DateTimeOffset End, int Coming, int Tentative);

public sealed record TimeVote(Guid By, int Number, TimeChoice Choice, DateTimeOffset At);

/// <param name="Transaction">Names the event: asked for again, the calendar makes no second one.</param>
public sealed record ReviewMeeting(DateTimeOffset Start, DateTimeOffset End, Guid Transaction)
{
    /// <summary>The event's id in the calendar; null until it is made.</summary>
    public string? Event { get; init; }

    public Uri? Join { get; init; }

    /// <summary>The start that the event has; another one until it is moved.</summary>
    public DateTimeOffset? Placed { get; init; }

    /// <summary>How often it was moved to another of the proposed times.</summary>
    public int Moves { get; init; }

    /// <summary>Somebody changed or removed the event in the organiser's calendar.</summary>
    public bool IsStray { get; init; }
}

/// <summary>An event that has to be taken out of the calendars.</summary>
/// <param name="Reason">What those who were invited are told.</param>
public sealed record WithdrawnMeeting(string Event, string Reason);

/// <summary>The inputs of a meeting as one file.</summary>
/// <param name="Sha256">Hexadecimal, of the file as it was stored.</param>
public sealed record PackFile(Uri Link, string Sha256, DateTimeOffset At);

/// <param name="By">Null when nobody sat there.</param>
/// <param name="Mandate">Where the deputy's letter is; null when the holder came.</param>
public sealed record SeatPresence(Guid Holder, Guid? By, string? Mandate = null);

/// <summary>The three words of policy 9.1: 適用性, 適切性, 有效性.</summary>
public sealed record ReviewVerdict(bool IsSuitable, bool IsAdequate, bool IsEffective, string Text, Guid By, DateTimeOffset At);

/// <summary>What the meeting heard of an earlier review's decision.</summary>
public sealed record FollowedDecision(DecisionId Decision, DecisionStatus Status, string Text, Guid By, DateTimeOffset At);

/// <summary>The approved minutes as a file that changes no more.</summary>
/// <param name="Sha256">Hexadecimal, of the file.</param>
public sealed record FrozenMinutes(Uri Link, string Sha256, DateTimeOffset At);

/// <summary>A correction of frozen minutes, approved like them.</summary>
/// <param name="Number">From 1.</param>
public sealed record Addendum(int Number, string Text, Guid By, DateTimeOffset At, ApprovalRequest Approval);
