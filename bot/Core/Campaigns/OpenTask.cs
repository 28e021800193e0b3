namespace TeamsIsms.Campaigns;

/// <summary>Opening the document or the course through the bot is recorded; a bare link would tell nothing.</summary>
public static class OpenTask
{
    /// <summary>Null when nothing changes: it was opened before, or the assignment is settled and the person only wants to read again.</summary>
    public static Outcome<AssignmentStep?> Decide(Campaign campaign, ShardHead head, Assignment? assignment, Act act) =>
        assignment switch
        {
            null => new NotAssigned(),
            { OpenedAt: not null } or { CanBeAnswered: false } => (AssignmentStep?)null,
            _ when Acknowledge.Ended(head) is { } refusal => refusal,
            _ => AssignmentStep.Of(
                assignment,
                assignment with
                {
                    OpenedAt = act.At,
                    Status = assignment.Status is AssignmentStatus.Pending or AssignmentStatus.Delivered
                        ? AssignmentStatus.Opened
                        : assignment.Status,
                },
                TrailKinds.AcknowledgementOpened,
                act,
                sha256: campaign.Task.Sha256),
        };
}
