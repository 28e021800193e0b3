namespace TeamsIsms.Campaigns;

/// <summary>What becomes of an assignment when its campaign ends, its revision is replaced, or the person leaves.</summary>
public static class EndAssignment
{
    /// <summary>Null when there is nothing to end. An open one of a closed campaign becomes a negative receipt.</summary>
    public static AssignmentStep? AtClose(Assignment assignment, Act act) =>
        assignment.IsOpen ? To(assignment, AssignmentStatus.Expired, null, act) : null;

    /// <summary>A material new revision replaces answered ones too.</summary>
    public static AssignmentStep? AtSupersede(Assignment assignment, Act act) =>
        assignment.CanBeAnswered || assignment.Status is AssignmentStatus.Acknowledged or AssignmentStatus.Exempted
            ? To(assignment, AssignmentStatus.Superseded, null, act)
            : null;

    public static AssignmentStep? AtCancel(Assignment assignment, string reason, Act act) =>
        assignment.CanBeAnswered ? To(assignment, AssignmentStatus.Cancelled, reason, act) : null;

    /// <param name="reason">Such as the day the person left.</param>
    public static AssignmentStep? AtLeaving(Assignment assignment, string reason, Act act) =>
        AtCancel(assignment, reason, act);

    private static AssignmentStep To(Assignment assignment, AssignmentStatus status, string? reason, Act act) =>
        AssignmentStep.Of(
            assignment, assignment with { Status = status, Reason = reason }, TrailKinds.AcknowledgementEnded, act, reason);
}
