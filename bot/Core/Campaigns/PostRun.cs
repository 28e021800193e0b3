using Microsoft.Extensions.Options;

namespace TeamsIsms.Campaigns;

/// <summary>Brings one person the card, or the card up to date, and says what came of it.</summary>
internal sealed class PostRun(
    ConnectorClient connector, SendRun send, ReachRun reach, IOptions<DeliveryOptions> options, TimeProvider time)
{
    /// <returns>Null when the batch is not ours any more and nothing was sent.</returns>
    public async Task<Posting?> AskAsync(
        Campaign campaign, Assignment assignment, Func<bool> may, CancellationToken cancellationToken)
    {
        if (assignment.Kind == PersonKind.External)
        {
            return new NotReached(assignment.Person, "NoTeams");
        }

        var found = assignment.Conversation is { } known ? new Reach(known) : await reach.FindAsync(assignment.Person, cancellationToken);
        var posting = await PostAsync(campaign, assignment, found, may, cancellationToken);
        if (posting is not ChatMissing missing)
        {
            return posting;
        }

        var healed = await reach.HealAsync(assignment.Person, missing.Conversation, missing.IsGone, cancellationToken);
        posting = await PostAsync(campaign, assignment, healed, may, cancellationToken);
        return posting is ChatMissing again ? new NotReached(assignment.Person, again.Code) : posting;
    }

    /// <summary>Puts the present state on the card that is there.</summary>
    /// <returns>Null as above.</returns>
    public async Task<Posting?> RefreshAsync(
        Campaign campaign, Assignment assignment, Func<bool> may, CancellationToken cancellationToken)
    {
        if (assignment is not { Conversation: { } conversation, Card: { Length: > 0 } card })
        {
            return new Refreshed(assignment.Person);
        }

        var now = time.GetUtcNow();
        var activity = CardMessage.Of(AskCard.Draw(campaign, assignment, now, Languages.Choose(assignment.Language)));
        var result = await send.PostAsync(
            () => connector.UpdateAsync(conversation, card, activity, CancellationToken.None), may, cancellationToken);
        return result is null ? null : PostRules.Refreshed(assignment, result, now);
    }

    /// <summary>Takes back a card of somebody who has another one; that it fails changes nothing that counts.</summary>
    public Task TakeBackAsync(Arrived surplus, CancellationToken cancellationToken) => surplus.Card.Length == 0
        ? Task.CompletedTask
        : send.PostAsync(
            () => connector.DeleteAsync(surplus.Conversation, surplus.Card, CancellationToken.None), static () => true, cancellationToken);

    private async Task<Posting?> PostAsync(
        Campaign campaign, Assignment assignment, Reach found, Func<bool> may, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        if (found.Conversation is not { } conversation)
        {
            return PostRules.OutOfReach(assignment, found, now);
        }

        var activity = CardMessage.Of(AskCard.Draw(campaign, assignment, now, Languages.Choose(assignment.Language)), alert: true);
        var result = await send.PostAsync(
            () => connector.SendAsync(conversation, activity, CancellationToken.None), may, cancellationToken);
        if (result is null)
        {
            return null;
        }

        var posting = PostRules.Asked(assignment, conversation, result, time.GetUtcNow(), options.Value.UncertainPause);
        if (result.Verdict == SendVerdict.Blocked && posting is NotReached { Reason: var code })
        {
            await reach.BlockedAsync(assignment.Person, code, cancellationToken);
        }

        return posting;
    }
}
