namespace TeamsIsms.Actions;

/// <summary>Something somebody said or did.</summary>
public sealed record ActionText(string Text, Guid By, DateTimeOffset At);

/// <summary>Whether the same nonconformity exists or could exist elsewhere (ISO/IEC 27001 10.2 b).</summary>
/// <param name="Text">Where somebody looked, and what was found there.</param>
public sealed record SimilarSearch(bool IsFound, string Text, Guid By, DateTimeOffset At);

/// <param name="Number">From 1 within a round; a step that was taken out leaves a gap.</param>
/// <param name="Due">Its last day, in Taipei.</param>
public sealed record PlannedStep(int Number, string Text, Guid Owner, DateOnly Due)
{
    public DateTimeOffset? DoneAt { get; init; }
}

/// <summary>What is proposed to the approver beside cause, search and steps.</summary>
/// <param name="IsNeeded">Whether anything beyond the correction is needed so that it does not come again (policy 10.1.3).</param>
/// <param name="Reason">Why nothing more is needed; null when something is.</param>
/// <param name="Criteria">What tells that it worked.</param>
/// <param name="ObservationDays">How long it is watched before that is judged.</param>
/// <param name="Updates">Documents or risks that follow; null when none do.</param>
public sealed record ActionPlan(
    bool IsNeeded, string? Reason, string Criteria, int ObservationDays, string? Updates, Guid By, DateTimeOffset At);

public sealed record Verification(bool IsEffective, string Text, Guid By, DateTimeOffset At);

/// <summary>
/// In a small organisation somebody judges what they did or approved themselves; the chair of the committee takes that on (rules 4.11).
/// </summary>
/// <param name="Until">The last day on which they may, in Taipei.</param>
public sealed record VerifierException(Guid Person, string Reason, DateOnly Until, Guid By, DateTimeOffset At);

/// <summary>One that did not work.</summary>
public sealed record ActionRound(int Round, string? Cause, string Criteria, Verification Verification);

/// <param name="From">The day that was agreed before.</param>
public sealed record DueExtension(int Round, DateOnly From, DateOnly To, string Reason, Guid By, DateTimeOffset At);

/// <param name="Sha256">Of a file that was received; null for a link.</param>
public sealed record ActionEvidence(int Round, string Title, Uri Link, string? Sha256, Guid By, DateTimeOffset At);

/// <summary>
/// The improvement report an authority gets within one month of receiving the audit's report (電信事業資通安全管理辦法 13).
/// </summary>
/// <param name="Received">The day the audit's report came.</param>
/// <param name="Due">The last day, which nobody here can move.</param>
public sealed record AuthorityReport(DateOnly Received, DateOnly Due)
{
    public DateOnly? SentOn { get; init; }

    /// <summary>Number of the letter it went with.</summary>
    public string? Reference { get; init; }
}

/// <param name="Kind">From <see cref="TrailKinds"/>.</param>
/// <param name="By">Null for the system.</param>
public sealed record ActionLine(string Kind, DateTimeOffset At, Guid? By, string? Text);
