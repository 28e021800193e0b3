namespace TeamsIsms.Incidents.Notices;

/// <summary>Draws every card of a case again that is shown somewhere, so that nobody acts on an old state.</summary>
internal sealed class CaseRefreshRun(SightRun sights, SentCardTable table, ChatCardRun cards, TimeProvider time)
{
    /// <returns>The pause before it is to be repeated; null when all show the state there is.</returns>
    public async Task<TimeSpan?> RunAsync(CaseId id, CancellationToken cancellationToken)
    {
        if (await sights.OfAsync(id, cancellationToken) is not { } sight)
        {
            return null;
        }

        var sent = await table.ListAsync(CaseCards.Of(id), about: null, cancellationToken);
        var invited = sent.Where(card => CardPurpose.Kind(card.About) == CaseNoticeKind.Meeting).Select(card => card.To).Distinct();
        var mails = await sights.MailsAsync([.. invited], cancellationToken);
        var (pause, now) = ((TimeSpan?)null, time.GetUtcNow());
        foreach (var card in sent.Where(card => CardPurpose.IsLive(card.About) && !CaseHoldRun.IsHeld(card, sight.Case, now)))
        {
            var own = await sights.ForAsync(sight, card.To, cancellationToken);
            var culture = card.To == Guid.Empty ? ChannelCardRun.Culture : await cards.CultureAsync(card.To, cancellationToken);
            pause = SendPause.Longer(
                pause, await cards.UpdateAsync(CaseCards.Of(id), card, CaseDraw.Card(own, card.About, mails, culture), cancellationToken));
        }

        // Somebody who read before this change may write after it: whoever sees that the case moved on draws once more.
        return pause ?? (await sights.HasMovedAsync(sight, cancellationToken) ? SendPause.AtOnce : null);
    }
}
