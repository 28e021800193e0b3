using System.Text.Json.Serialization;
using TeamsIsms.Incidents.Rules;

namespace TeamsIsms.Incidents;

/// <param name="From">Null for the first level.</param>
/// <param name="By">Who decided it.</param>
/// <param name="ProposedBy">Who proposed it, when somebody else decided.</param>
public sealed record LevelChange(
    LevelAssessment? From, LevelAssessment To, Guid By, DateTimeOffset At, string? Reason = null, Guid? ProposedBy = null);

/// <summary>A lower level that somebody thinks right, and what was decided on it.</summary>
public sealed record LevelProposal(LevelAssessment To, string Reason, ApprovalRequest Approval)
{
    [JsonIgnore]
    public Guid By => Approval.Requester;

    [JsonIgnore]
    public DateTimeOffset At => Approval.AskedAt;
}

/// <summary>That somebody did something, and when.</summary>
public sealed record Signature(Guid By, DateTimeOffset At);

/// <summary>Why a report is no case, from a closed list.</summary>
public enum DismissalReason
{
    /// <summary>An alarm or impression that proved wrong.</summary>
    FalseAlarm,

    /// <summary>Information or an administrative matter, to be handled elsewhere in the office.</summary>
    AdministrativeMatter,

    /// <summary>A mistake in using a system, without consequence.</summary>
    UserMistake,

    /// <summary>It happened, and neither confidentiality, integrity nor availability was touched.</summary>
    NoImpact,

    /// <summary>An approved test, scan or maintenance.</summary>
    AuthorisedActivity,

    /// <summary>Already handled under another procedure.</summary>
    HandledElsewhere,

    /// <summary>Not the organisation's systems, data or people.</summary>
    OutOfScope,

    /// <summary>Nothing more can be found out.</summary>
    TooLittleInformation,
}

/// <param name="ConfirmedBy">The second person; null while it waits. A weakness needs none.</param>
public sealed record Dismissal(
    DismissalReason Reason, string? Note, Guid By, DateTimeOffset At, Guid? ConfirmedBy = null, DateTimeOffset? ConfirmedAt = null);

/// <summary>What was learned.</summary>
/// <param name="DueAt">When the review has to have begun: five working days after the recovery.</param>
/// <param name="By">Who began it; null until then.</param>
public sealed record PostReview(
    DateTimeOffset DueAt, Guid? By = null, DateTimeOffset? At = null, string? RootCause = null, string? Lessons = null);

public sealed record Closing(Guid By, DateTimeOffset At, string? Note);

/// <param name="Closed">The closing that was undone.</param>
public sealed record Reopening(Guid By, DateTimeOffset At, string Reason, Closing? Closed);

/// <summary>A folder or file in SharePoint.</summary>
public sealed record FolderLink(string ItemId, Uri WebUrl);
