namespace TeamsIsms.Incidents.Notices;

/// <summary>Leaves alone what somebody opened in the place of a case's card: no clock is drawn over a form that is being filled in.</summary>
internal sealed class CaseHoldRun(SentCardTable table, TimeProvider time)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    /// <param name="message">The activity whose card was tapped; one that is not remembered is never drawn again anyway.</param>
    public async Task HoldAsync(ICase @case, string? message, CancellationToken cancellationToken)
    {
        var shelf = CaseCards.Of(@case.Id);
        var sent = message is null
            ? null
            : (await table.ListAsync(shelf, about: null, cancellationToken)).FirstOrDefault(card => card.Activity == message);
        if (sent is not null)
        {
            await table.SaveAsync(shelf, sent with { Hold = new CardHold(@case.Entries, time.GetUtcNow() + Patience) }, cancellationToken);
        }
    }

    public static bool IsHeld(SentCard card, ICase @case, DateTimeOffset now) =>
        card.Hold is { } hold && hold.Step == @case.Entries && now < hold.Until;
}
