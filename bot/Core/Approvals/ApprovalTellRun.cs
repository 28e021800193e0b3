namespace TeamsIsms.Approvals;

/// <summary>The lists first, then the cards: those of the request, and those about approvers who left.</summary>
internal sealed class ApprovalTellRun(ApprovalListRun lists, ApprovalCardsRun cards, ApproverLeftRun left)
{
    /// <returns>The pause before another try; null when everybody has it.</returns>
    public async Task<TimeSpan?> RunAsync(
        IApprovalSubject subject, ApprovalKey key, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var (matter, gone) = await lists.KeepAsync(subject, key, now, cancellationToken);
        var told = await left.RunAsync(subject, key, matter, gone, cancellationToken);
        var pause = SendPause.Longer(told, await cards.RunAsync(subject, key, matter, now, cancellationToken));
        var after = await subject.FindAsync(key, cancellationToken);
        return IsSame(matter?.Request, after?.Request, now) ? pause : SendPause.Longer(pause, SendPause.AtOnce);
    }

    // What a card shows of a request.
    private static bool IsSame(ApprovalRequest? one, ApprovalRequest? other, DateTimeOffset now) =>
        one is null || other is null
            ? one is null && other is null
            : (one.Stamp, one.Status, one.Decisions.Count) == (other.Stamp, other.Status, other.Decisions.Count)
                && Approve.Asked(one, now).SequenceEqual(Approve.Asked(other, now));
}
