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
        return SendPause.Longer(told, await cards.RunAsync(subject, key, matter, now, cancellationToken));
    }
}
