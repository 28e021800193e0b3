using TeamsIsms.Storage;

namespace TeamsIsms.Approvals;

/// <summary>
/// A request changed, on the queue <c>approval-notice</c>. Who is asked, which cards are drawn again and what the inbox lists follows from
/// the request as it is then, so a notice may come twice, late, or in another order.
/// </summary>
/// <param name="Attempt">How often it was put back because the service was busy.</param>
public sealed record ApprovalNotice(ApprovalKey Key, int Attempt = 0);

internal static class ApprovalNotices
{
    /// <summary>Owed by whatever stores a request or changes it, in the same transaction.</summary>
    public static Changes Owe(this Changes changes, ApprovalKey key, DateTimeOffset now) =>
        changes.Owe(QueueNames.ApprovalNotice, new ApprovalNotice(key), ApprovalJson.Default.ApprovalNotice, now);
}
