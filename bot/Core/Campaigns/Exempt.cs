namespace TeamsIsms.Campaigns;

/// <summary>The unit head recommends, the security manager decides; neither may be the person (rules 4.3).</summary>
public static class Exempt
{
    /// <param name="head">The person's unit head, if there is one who can act.</param>
    /// <param name="manager">A security manager who is not the person.</param>
    public static Outcome<AssignmentStep> Request(
        ShardHead shard, Assignment? assignment, string? reason, Guid? head, Guid manager, Act act) => assignment switch
        {
            null => new NotAssigned(),
            { Answer: { } earlier } => new AlreadyAcknowledged(earlier),
            { Status: AssignmentStatus.ExemptionRequested } => new ExemptionPending(),
            _ when Acknowledge.Ended(shard) is { } refusal => refusal,
            { CanBeAnswered: false } => new NoLongerAsked(assignment.Status),
            _ when string.IsNullOrWhiteSpace(reason) => new ReasonNeeded(),
            _ => AssignmentStep.Of(
                assignment,
                assignment with
                {
                    Status = AssignmentStatus.ExemptionRequested,
                    Exemption = new Exemption(reason.Trim(), Until: null, Ask(assignment, head, manager, act.At)),
                },
                TrailKinds.AcknowledgementExemptionAsked,
                act,
                reason.Trim()),
        };

    /// <param name="until">Last day the exemption holds; needed when the decision makes it effective.</param>
    public static Outcome<AssignmentStep> Decide(
        ShardHead shard, Assignment? assignment, Guid by, ApprovalVerdict verdict, string? comment, DateOnly? until, Act act)
    {
        if (assignment?.Exemption is not { } exemption)
        {
            return new NoExemptionAsked();
        }

        if (Acknowledge.Ended(shard) is { } refusal)
        {
            return refusal;
        }

        var outcome = Approve.Decide(exemption.Approval, by, verdict, Version(assignment), comment, act.At);
        if (outcome.Refusal is { } no)
        {
            return no;
        }

        var approval = outcome.Value!; // no refusal: decided
        if (approval.Status == ApprovalStatus.Approved && (until is null || until < Taipei.Day(act.At)))
        {
            return new ExemptionNeedsEnd();
        }

        return Settled(assignment, exemption with { Approval = approval, Until = until }, act, comment);
    }

    /// <summary>The request changes while it waits: somebody else may decide, or was reminded.</summary>
    public static Outcome<AssignmentStep> Change(
        ShardHead shard, Assignment? assignment, Func<ApprovalRequest, Outcome<ApprovalChange>> change, Act act) =>
        assignment?.Exemption is not { } exemption ? new NoExemptionAsked()
        : Acknowledge.Ended(shard) is { } over ? over
        : change(exemption.Approval).Match<Outcome<AssignmentStep>>(
            changed => AssignmentStep.Of(
                assignment,
                assignment with { Exemption = exemption with { Approval = changed.Next } },
                changed.Kind,
                act,
                changed.Reason,
                note: changed.Note),
            refusal => refusal);

    /// <summary>The exemption's last day is over: the duty is open again.</summary>
    public static Outcome<AssignmentStep?> RanOut(Assignment? assignment, Act act) =>
        assignment is { Status: AssignmentStatus.Exempted, Exemption.Until: { } until } && until < Taipei.Day(act.At)
            ? AssignmentStep.Of(
                assignment, assignment with { Status = Before(assignment), Exemption = null }, TrailKinds.AcknowledgementReopened, act)
            : (AssignmentStep?)null;

    private static AssignmentStep Settled(Assignment assignment, Exemption exemption, Act act, string? comment)
    {
        var (status, kind) = exemption.Approval.Status switch
        {
            ApprovalStatus.Pending => (AssignmentStatus.ExemptionRequested, TrailKinds.AcknowledgementExemptionRecommended),
            ApprovalStatus.Approved => (AssignmentStatus.Exempted, TrailKinds.AcknowledgementExempted),
            ApprovalStatus.Rejected or ApprovalStatus.ChangesRequested or ApprovalStatus.Withdrawn or ApprovalStatus.Expired =>
                (Before(assignment), TrailKinds.AcknowledgementExemptionRefused),
        };
        return AssignmentStep.Of(assignment, assignment with { Status = status, Exemption = exemption }, kind, act, comment?.Trim());
    }

    private static AssignmentStatus Before(Assignment assignment) => assignment switch
    {
        { OpenedAt: not null } => AssignmentStatus.Opened,
        { DeliveredAt: not null } => AssignmentStatus.Delivered,
        _ => AssignmentStatus.Pending,
    };

    private static ApprovalRequest Ask(Assignment assignment, Guid? head, Guid manager, DateTimeOffset now) =>
        new(assignment.Person, Version(assignment), ApprovalMode.Sequential, 0, now)
        {
            Approvers = head is { } first && first != assignment.Person && first != manager ? [first, manager] : [manager],
        };

    private static string Version(Assignment assignment) => assignment.Campaign.ToString();
}
