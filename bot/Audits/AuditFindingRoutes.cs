using Microsoft.Extensions.Options;
using TeamsIsms.Actions;
using TeamsIsms.Actions.Notices;
using TeamsIsms.Audits;
using TeamsIsms.Audits.Cards;
using TeamsIsms.Bot.Incidents;
using TeamsIsms.Kernel;
using TeamsIsms.People;
using TeamsIsms.Teams;

namespace TeamsIsms.Bot.Audits;

/// <summary>One finding: its action, or the answer of the audited unit.</summary>
internal static class AuditFindingRoutes
{
    public static Task<Answer> ShowAsync(Turn turn, AuditVerb verb, CancellationToken cancellationToken) => AuditTurn.WithAsync(
        turn, verb, (who, audit) => DrawAsync(who, audit, verb.Clause, note: null, cancellationToken), cancellationToken);

    public static Task<Answer> AnswerAsync(Turn turn, AuditVerb verb, CancellationToken cancellationToken) => StepAsync(
        turn, verb, (who, audit) => FollowAudit.Answer(audit, verb.Clause, verb.Text, who.Actor, who.Act), cancellationToken);

    /// <summary>Opens the action under its own number first; a second try finds it there and only links it.</summary>
    public static Task<Answer> OpenAsync(Turn turn, AuditVerb verb, CancellationToken cancellationToken) => AuditTurn.WithAsync(
        turn,
        verb,
        async (who, audit) =>
        {
            if (FollowAudit.RefuseAction(audit, verb.Clause, who.Actor) is { } refusal)
            {
                return await DrawAsync(who, audit, verb.Clause, refusal, cancellationToken);
            }

            var chosen = await ChoosePeople.OneAsync(turn, verb.Owner, cancellationToken);
            if (chosen.Value is not { } owner)
            {
                return Answer.Refused(chosen.Refusal!); // no value: refused
            }

            var opened = await OpenedAsync(who, audit, verb.Clause!, owner.Id, cancellationToken); // a finding of it
            return opened.Value is { } action
                ? await StepAsync(
                    turn, verb, (_, loaded) => FollowAudit.Link(loaded, verb.Clause, action.Id, who.Actor, who.Act), cancellationToken)
                : Answer.Refused(opened.Refusal!); // no value: refused
        },
        cancellationToken);

    private static async Task<Outcome<CorrectiveAction>> OpenedAsync(
        AuditTurn who, Audit audit, string clause, Guid? owner, CancellationToken cancellationToken)
    {
        var actions = who.Turn.Get<ActionTable>();
        var number = AuditFindings.Number(audit.Id, clause);
        if (await actions.FromAsync(number, cancellationToken) is [var earlier, ..])
        {
            return earlier;
        }

        var named = owner is { } id ? (await who.Turn.Get<PeopleTable>().FindAsync(id, cancellationToken))?.Person : null;
        var by = await who.Turn.Get<ActionSightRun>().ActorAsync(who.Turn.Caller, named?.Id, cancellationToken);
        var wanted = AuditFindings.Action(audit, clause, who.Turn.Culture) with { Owner = named?.Id, Unit = named?.Unit };
        return await actions.AddAsync(
            number,
            next => OpenAction.Decide(next, wanted, by, who.Turn.Get<IOptions<ActionOptions>>().Value, who.Act),
            (changes, action) => changes.Owe(action, who.Now),
            who.Act,
            cancellationToken);
    }

    private static Task<Answer> StepAsync(
        Turn turn, AuditVerb verb, Func<AuditTurn, Audit, Outcome<AuditStep>> decide, CancellationToken cancellationToken) => AuditTurn.WithAsync(
        turn,
        verb,
        async (who, audit) => await who.Table.ActAsync(audit.Id, loaded => decide(who, loaded), who.Act, cancellationToken) switch
        {
            { Value: { } next } => await DrawAsync(who, next, verb.Clause, note: null, cancellationToken),
            { Refusal: AuditMovedOn or ActionOpenedAlready } and { Refusal: var late } => await DrawAsync(
                who, await who.Table.FindAsync(audit.Id, cancellationToken) ?? audit, verb.Clause, late, cancellationToken),
            { Refusal: var refusal } => Answer.Refused(refusal!), // no value: refused
        },
        cancellationToken);

    private static async Task<Answer> DrawAsync(
        AuditTurn who, Audit audit, string? clause, Refusal? note, CancellationToken cancellationToken)
    {
        if (!audit.Status.HasReport() || audit.Findings.FirstOrDefault(check => check.Clause == clause) is not { } found)
        {
            return Answer.Refused(new UnknownClause());
        }

        var sight = await who.SightAsync(audit, cancellationToken);
        return Answer.Card(AuditFindingCard.Draw(sight with { Note = note?.Say(who.Turn.Culture) }, found, who.Turn.Culture));
    }
}
