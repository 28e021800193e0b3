using TeamsIsms.Approvals;
using TeamsIsms.Kernel;
using TeamsIsms.Teams;
using TeamsIsms.Teams.Cards;
using TeamsIsms.Trail;
using TeamsIsms.Training;

namespace TeamsIsms.Bot.Approvals;

/// <summary>One set of buttons for everything that is approved. What was tapped too late shows the state there is.</summary>
internal static class ApprovalRoutes
{
    public static void Add(Routes routes)
    {
        Verb(routes, "approval.approve", ApprovalVerdict.Approve);
        Verb(routes, "approval.reject", ApprovalVerdict.Reject);
        Verb(routes, "approval.return", ApprovalVerdict.Return);
        routes.Verb("approval.delegate", ApprovalJson.Default.ApprovalVerb, Caller.Anyone, DelegateRoutes.SendAsync);
        InboxRoutes.Add(routes);
        ReplaceRoutes.Add(routes);
    }

    /// <summary>Runs what needs the owner of the request that a card names.</summary>
    public static Task<Answer> WithAsync(
        Turn turn, ApprovalVerb verb, Func<IApprovalSubject, ApprovalKey, Task<Answer>> answer) =>
        verb.Key() is not { } key || turn.Get<ApprovalSubjects>().Find(key.Subject) is not { } subject
            ? Task.FromResult(Answer.Refused(new UnknownApproval()))
            : subject.IsConfidential && !turn.IsPersonal
            ? Task.FromResult(Answer.Refused(new ApprovalInPersonalChat()))
            : answer(subject, key);

    /// <summary>Takes a decision: the one way there is, whatever a feature's own card calls its buttons.</summary>
    public static Task<Answer> DecideAsync(Turn turn, ApprovalVerb verb, ApprovalVerdict verdict, CancellationToken cancellationToken) =>
        WithAsync(turn, verb, (subject, key) => DecideAsync(turn, subject, key, Vote(turn, verb, verdict), cancellationToken));

    public static ApprovalViewer Viewer(Turn turn) => new(turn.Caller, turn.Culture, turn.Get<TimeProvider>().GetUtcNow());

    /// <summary>
    /// Somebody else's card, one that is out of date or was decided meanwhile shows the state there is and why nothing happened. Where only
    /// a field is wrong, the card stays with what was typed.
    /// </summary>
    public static async Task<Answer> RefuseAsync(
        Turn turn, IApprovalSubject subject, ApprovalKey key, Refusal refusal, CancellationToken cancellationToken) =>
        refusal is NotAnApprover or NotYourTurn or AlreadyDecided or ObjectChanged or OutdatedCard or TrainingMovedOn
        && await subject.DrawAsync(key, Viewer(turn), refusal.Say(turn.Culture), cancellationToken) is { } card
            ? Answer.Card(WithBack(turn, card))
            : Answer.Refused(refusal);

    /// <summary>The card that is left after a decision leads on to what waits besides.</summary>
    public static AdaptiveCard WithBack(Turn turn, AdaptiveCard card) =>
        turn.IsPersonal ? BackToInbox.On(card, turn.Culture) : card;

    private static void Verb(Routes routes, string name, ApprovalVerdict verdict) => routes.Verb(
        name,
        ApprovalJson.Default.ApprovalVerb,
        Caller.Anyone,
        (turn, verb, cancel) => DecideAsync(turn, verb, verdict, cancel));

    private static ApprovalVote Vote(Turn turn, ApprovalVerb verb, ApprovalVerdict verdict) =>
        new(turn.Caller, verdict, verb.Version, verb.Reason, ApprovalVerb.Day(verb.Until));

    private static async Task<Answer> DecideAsync(
        Turn turn, IApprovalSubject subject, ApprovalKey key, ApprovalVote vote, CancellationToken cancellationToken)
    {
        var viewer = Viewer(turn);
        var outcome = await subject.DecideAsync(key, vote, viewer, Act.By(turn.Caller, viewer.Now, turn.Activity.Id), cancellationToken);
        return outcome switch
        {
            { Value: { IsKept: true } kept } => Answer.Kept(WithBack(turn, kept.Card), turn.Activity.ReplyToId),
            { Value: { } shown } => Answer.Card(shown.Card),
            _ => await RefuseAsync(turn, subject, key, outcome.Refusal!, cancellationToken), // no value: refused
        };
    }
}
