namespace TeamsIsms.Campaigns;

/// <summary>A person says why they cannot agree; unit head and security manager are told.</summary>
public static class Decline
{
    public static Outcome<AssignmentStep> Decide(ShardHead head, Assignment? assignment, string? reason, Act act) =>
        assignment switch
        {
            null => new NotAssigned(),
            { Answer: { } earlier } => new AlreadyAcknowledged(earlier),
            { Status: AssignmentStatus.Declined } => new AlreadyDeclined(assignment.Reason ?? ""),
            _ when Acknowledge.Ended(head) is { } refusal => refusal,
            { CanBeAnswered: false } => new NoLongerAsked(assignment.Status),
            _ when string.IsNullOrWhiteSpace(reason) => new ReasonNeeded(),
            _ => AssignmentStep.Of(
                assignment,
                assignment with { Status = AssignmentStatus.Declined, Reason = reason.Trim(), Exemption = null },
                TrailKinds.AcknowledgementDeclined,
                act,
                reason.Trim()),
        };

    /// <summary>The security manager asks again after talking to the person.</summary>
    public static Outcome<AssignmentStep> Reopen(ShardHead head, Assignment? assignment, string? reason, Act act) =>
        assignment switch
        {
            null => new NotAssigned(),
            _ when Acknowledge.Ended(head) is { } refusal => refusal,
            { Status: not AssignmentStatus.Declined } => new NoLongerAsked(assignment.Status),
            _ when string.IsNullOrWhiteSpace(reason) => new ReasonNeeded(),
            _ => AssignmentStep.Of(
                assignment,
                assignment with
                {
                    Status = assignment.OpenedAt is null ? AssignmentStatus.Delivered : AssignmentStatus.Opened,
                    Reason = null,
                },
                TrailKinds.AcknowledgementReopened,
                act,
                reason.Trim()),
        };
}
