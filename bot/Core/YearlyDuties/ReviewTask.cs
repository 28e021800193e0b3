using TeamsIsms.Documents.Register;

namespace TeamsIsms.YearlyDuties;

/// <summary>What makes the review of documents necessary at once (policy 11.2, rules 4.1).</summary>
public enum ReviewTrigger
{
    /// <summary>A law or rule that binds the organisation changed.</summary>
    Law,

    /// <summary>An incident of level three or four.</summary>
    Incident,
    Reorganisation,

    /// <summary>The scope of the management system changed.</summary>
    Scope,
}

/// <summary>A document is to be reviewed out of turn; the last time it was asked.</summary>
public sealed record ReviewTask(DocumentId Document, ReviewTrigger Trigger, string Reason, Guid By, DateTimeOffset At)
{
    public TrailHead Trail { get; init; } = TrailHead.None;

    public DateOnly Due => DutyDates.ReviewDue(At);

    public string Subject => $"review/{Document}";

    /// <summary>It is done by "reviewed, no change" or by a new revision, either later than it was asked.</summary>
    public bool IsOpen(RegisterLine line) => line.Current.Status == DocumentStatus.Published && !(line.ReviewedAt > At);
}
