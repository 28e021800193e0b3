using TeamsIsms.Bot.Incidents;
using TeamsIsms.Kernel;
using TeamsIsms.Reviews;
using TeamsIsms.Reviews.Decisions;
using TeamsIsms.Reviews.Notices;
using TeamsIsms.Teams;

namespace TeamsIsms.Bot.Reviews;

/// <summary>One decision, from its owner's first step to its end.</summary>
internal static class DecisionRoutes
{
    public static void Add(Routes routes)
    {
        var form = DecisionFormJson.Default.DecisionForm;
        routes
            .Verb("decision.show", form, Caller.Anyone, (turn, sent, cancel) => ReviewTurn.WithAsync(
                turn, who => ShowAsync(who, sent, note: null, isKept: false, cancel)))
            .Verb("decision.start", form, Caller.Anyone, (turn, sent, cancel) => ActAsync(
                turn, sent, (who, decision, review, by) => RunDecision.Start(decision, review, by, who.Act), cancel))
            .Verb("decision.evidence", form, Caller.Anyone, (turn, sent, cancel) => ActAsync(
                turn, sent, (who, decision, review, by) => RunDecision.AddEvidence(decision, review, sent.Title, sent.ReadLink(), by, who.Act), cancel))
            .Verb("decision.done", form, Caller.Anyone, (turn, sent, cancel) => ActAsync(
                turn, sent, (who, decision, review, by) => RunDecision.ReportDone(decision, review, sent.Text, by, who.Act), cancel))
            .Verb("decision.verify", form, Caller.Anyone, (turn, sent, cancel) => ActAsync(
                turn, sent, (who, decision, review, by) => RunDecision.Verify(decision, review, MeetingForm.Answer(sent.Verdict), sent.Text, by, who.Act), cancel))
            .Verb("decision.extend", form, Caller.Anyone, (turn, sent, cancel) => ActAsync(
                turn, sent, (who, decision, review, by) => RunDecision.Extend(decision, review, ReviewForm.Day(sent.Due), sent.Reason, by, who.Act), cancel))
            .Verb("decision.assign", form, Caller.Anyone, AssignAsync)
            .Verb("decision.close", form, Caller.Anyone, (turn, sent, cancel) => ActAsync(
                turn, sent, (who, decision, review, by) => RunDecision.Close(decision, review, by, who.Act), cancel))
            .Verb("decision.revise", form, Caller.Anyone, ReviseDocument.SendAsync);
    }

    private static async Task<Answer> AssignAsync(Turn turn, DecisionForm form, CancellationToken cancellationToken)
    {
        var owner = await ChoosePeople.OneAsync(turn, form.Owner, cancellationToken);
        return owner.Value is { } chosen
            ? await ActAsync(
                turn, form, (who, decision, review, by) => RunDecision.Assign(decision, review, chosen.Id, form.Reason, by, who.Act), cancellationToken)
            : Answer.Refused(owner.Refusal!); // no value: refused
    }

    /// <summary>The decision as it stands, for the eyes of the person who acts.</summary>
    /// <param name="who">Acts.</param>
    /// <param name="form">Names it.</param>
    /// <param name="note">Why nothing happened, in the person's language.</param>
    /// <param name="isKept">It takes the place of the card that was tapped.</param>
    /// <param name="cancellationToken">Stops the wait.</param>
    public static async Task<Answer> ShowAsync(ReviewTurn who, DecisionForm form, string? note, bool isKept, CancellationToken cancellationToken)
    {
        if (DecisionId.Parse(form.Id) is not { } id
            || await who.Turn.Get<DecisionSightRun>().OfAsync(id, who.Turn.Caller, who.Now, cancellationToken) is not { IsSeen: true } sight)
        {
            return Answer.Refused(new UnknownDecision());
        }

        var card = DecisionCard.Draw(sight with { Note = note }, who.Turn.Culture);
        return isKept ? Answer.Kept(card, who.Turn.Activity.ReplyToId) : Answer.Card(card);
    }

    private static Task<Answer> ActAsync(
        Turn turn,
        DecisionForm form,
        Func<ReviewTurn, ReviewDecision, Review, ReviewActor, Outcome<DecisionStep>> decide,
        CancellationToken cancellationToken) => ReviewTurn.WithAsync(turn, async who =>
        {
            if (DecisionId.Parse(form.Id) is not { } id)
            {
                return Answer.Refused(new UnknownDecision());
            }

            var by = await who.Sights.ActorAsync(turn.Caller, cancellationToken);
            var outcome = await who.Table.ActAsync(
                id, (decision, review) => decide(who, decision, review, by), (changes, review) => changes.Owe(review, who.Now), who.Act, cancellationToken);
            return outcome switch
            {
                { Value: not null } => await ShowAsync(who, form, note: null, isKept: true, cancellationToken),
                { Refusal: DecisionMovedOn late } => await ShowAsync(who, form, late.Say(turn.Culture), isKept: false, cancellationToken),
                _ => Answer.Refused(outcome.Refusal!), // no value: refused
            };
        });
}
