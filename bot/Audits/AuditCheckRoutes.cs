using TeamsIsms.Audits;
using TeamsIsms.Audits.Cards;
using TeamsIsms.Kernel;
using TeamsIsms.Teams;

namespace TeamsIsms.Bot.Audits;

/// <summary>The checklist, clause by clause.</summary>
internal static class AuditCheckRoutes
{
    public static Task<Answer> ShowAsync(Turn turn, AuditVerb verb, CancellationToken cancellationToken) => AuditTurn.WithAsync(
        turn,
        verb,
        async (who, audit) => AuditGate.Refuse(audit, AuditDeed.Check, who.Actor) is { } refusal
            ? await who.CardAsync(audit.Id, refusal, cancellationToken)
            : await DrawAsync(who, audit, verb.Clause, problem: null, cancellationToken),
        cancellationToken);

    /// <summary>Saves what was found and goes on to the next clause that is open; after the last one the whole audit is shown.</summary>
    public static Task<Answer> CheckAsync(Turn turn, AuditVerb verb, CancellationToken cancellationToken) => AuditTurn.WithAsync(
        turn,
        verb,
        async (who, audit) =>
        {
            var outcome = await who.Table.ActAsync(
                audit.Id,
                loaded => ConductAudit.Check(loaded, verb.Clause, verb.Found(), verb.Text, who.Actor, who.Act),
                who.Act,
                cancellationToken);
            if (outcome.Value is not { } next)
            {
                return outcome.Refusal is AuditMovedOn
                    ? await who.CardAsync(audit.Id, outcome.Refusal, cancellationToken)
                    : Answer.Refused(outcome.Refusal!); // no value: refused
            }

            return AuditOrder.After(next, verb.Clause) is { } following
                ? await DrawAsync(who, next, following.Clause, problem: null, cancellationToken)
                : await who.KeptAsync(next, cancellationToken);
        },
        cancellationToken);

    private static async Task<Answer> DrawAsync(
        AuditTurn who, Audit audit, string? clause, Refusal? problem, CancellationToken cancellationToken)
    {
        if (audit.Checks.FirstOrDefault(check => check.Clause == clause) is not { } found)
        {
            return Answer.Refused(new UnknownClause());
        }

        var sight = await who.SightAsync(audit, cancellationToken);
        return Answer.Card(AuditClauseCard.Draw(sight with { Note = problem?.Say(who.Turn.Culture) }, found, who.Turn.Culture));
    }
}
