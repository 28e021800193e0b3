namespace TeamsIsms.Campaigns;

/// <summary>What a posting came to, for the assignment.</summary>
public static class Deliver
{
    /// <summary>A card that arrived. The person may have answered it before the result was written; the answer stands.</summary>
    public static AssignmentStep Arrived(Assignment assignment, ConversationReference conversation, string card, Act act) =>
        AssignmentStep.Of(
            assignment,
            assignment with
            {
                Status = assignment.Status == AssignmentStatus.Pending ? AssignmentStatus.Delivered : assignment.Status,
                Conversation = conversation,
                Card = card,
                Uncertain = false,
                NotBefore = null,
                Attempts = assignment.Attempts + 1,
                DeliveredAt = assignment.DeliveredAt ?? act.At,
            },
            TrailKinds.AcknowledgementDelivered,
            act);

    /// <summary>Nobody answered, or the service asked for a pause: the duty stays open and is posted again later.</summary>
    /// <param name="uncertain">The card may have arrived.</param>
    public static Assignment Later(Assignment assignment, DateTimeOffset notBefore, bool uncertain) => assignment with
    {
        Attempts = assignment.Attempts + 1,
        NotBefore = notBefore,
        Uncertain = assignment.Uncertain || uncertain,
    };

    /// <param name="reason">The connector's or the directory's code, such as <c>ConversationBlockedByUser</c>.</param>
    public static AssignmentStep Failed(Assignment assignment, string reason, Act act) =>
        AssignmentStep.Of(
            assignment,
            assignment with
            {
                Status = assignment.Status is AssignmentStatus.Pending or AssignmentStatus.Delivered
                    ? AssignmentStatus.Undeliverable
                    : assignment.Status,
                Reason = reason,
                Attempts = assignment.Attempts + 1,
                NotBefore = null,
                Uncertain = false,
            },
            TrailKinds.AcknowledgementUndeliverable,
            act,
            reason);

    /// <summary>An e-mail with a link went out. It counts as delivered for somebody without Teams; for others the reason stays.</summary>
    public static AssignmentStep Mailed(Assignment assignment, Act act) =>
        AssignmentStep.Of(
            assignment,
            assignment with
            {
                Status = assignment.Status == AssignmentStatus.Pending ? AssignmentStatus.Delivered : assignment.Status,
                MailedAt = act.At,
                DeliveredAt = assignment.DeliveredAt ?? act.At,
                Attempts = assignment.Attempts + 1,
                NotBefore = null,
            },
            TrailKinds.AcknowledgementMailed,
            act);
}
