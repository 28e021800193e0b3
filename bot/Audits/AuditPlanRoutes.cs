using TeamsIsms.Audits;
using TeamsIsms.Audits.Cards;
using TeamsIsms.Kernel;
using TeamsIsms.People;
using TeamsIsms.Teams;

namespace TeamsIsms.Bot.Audits;

/// <summary>The yearly plan: looked at and written, audit by audit.</summary>
internal static class AuditPlanRoutes
{
    /// <param name="year">Null: this one.</param>
    public static Task<Answer> ListAsync(Turn turn, int? year, CancellationToken cancellationToken) => AuditTurn.WithAsync(
        turn,
        async who =>
        {
            var (today, seesAll) = (Taipei.Day(who.Now), AuditAccess.SeesAll(who.Actor));
            var shown = year ?? today.Year;
            List<Audit> audits =
            [
                .. (await who.Table.ListAsync(cancellationToken)).Where(audit => audit.From.Year == shown && AuditAccess.Sees(audit, who.Actor)),
            ];
            return audits.Count == 0 && !seesAll
                ? Answer.Refused(new NoAudits())
                : Answer.Card(AuditListCard.Draw(
                    audits, shown, seesAll, AuditGate.RefusePlanning(who.Actor) is null, today, turn.Culture));
        },
        cancellationToken);

    public static Task<Answer> FormAsync(Turn turn, AuditVerb verb, CancellationToken cancellationToken) => AuditTurn.WithAsync(
        turn,
        async who => AuditGate.RefusePlanning(who.Actor) is { } refusal
            ? Answer.Refused(refusal)
            : await DrawAsync(who, verb, problem: null, cancellationToken),
        cancellationToken);

    public static Task<Answer> PlanAsync(Turn turn, AuditVerb verb, CancellationToken cancellationToken) => AuditTurn.WithAsync(
        turn,
        async who =>
        {
            if (AuditGate.RefusePlanning(who.Actor) is { } mayNot)
            {
                return Answer.Refused(mayNot);
            }

            var wanted = new NewAudit(
                await turn.Get<AuditUnitRun>().FindAsync(verb.Unit, cancellationToken),
                verb.Parts(),
                await AuditorsAsync(turn, verb, cancellationToken),
                verb.First(),
                verb.Last());
            var earlier = AuditSightRun.Earlier(await who.Table.ListAsync(cancellationToken), Taipei.Day(who.Now));
            var outcome = await who.Table.AddAsync(
                id => PlanAudit.Decide(id, wanted, earlier, who.Actor, who.Act), who.Act, cancellationToken);
            return outcome.Value is { } audit
                ? await who.KeptAsync(audit, cancellationToken)
                : await DrawAsync(who, verb, outcome.Refusal, cancellationToken);
        },
        cancellationToken);

    public static Task<Answer> NotifyAsync(Turn turn, AuditVerb verb, CancellationToken cancellationToken) => AuditTurn.WithAsync(
        turn,
        verb,
        async (who, audit) =>
        {
            // Whoever leads the unit now, not when it was planned.
            var unit = await turn.Get<AuditUnitRun>().FindAsync(audit.Unit.Name, cancellationToken);
            return await AuditTurn.ActAsync(
                turn, verb, (_, loaded) => PlanAudit.Notify(loaded, unit?.Heads ?? [], who.Actor, who.Act), cancellationToken);
        },
        cancellationToken);

    public static Task<Answer> ReassignAsync(Turn turn, AuditVerb verb, CancellationToken cancellationToken) => AuditTurn.WithAsync(
        turn,
        verb,
        async (who, audit) =>
        {
            var others = (await who.Table.ListAsync(cancellationToken)).Where(other => other.Id != audit.Id);
            var (auditors, earlier) = (await AuditorsAsync(turn, verb, cancellationToken), AuditSightRun.Earlier(others, Taipei.Day(who.Now)));
            return await AuditTurn.ActAsync(
                turn, verb, (_, loaded) => PlanAudit.Reassign(loaded, auditors, earlier, verb.Reason, who.Actor, who.Act), cancellationToken);
        },
        cancellationToken);

    private static async Task<IReadOnlyList<AuditActor>> AuditorsAsync(Turn turn, AuditVerb verb, CancellationToken cancellationToken)
    {
        var auditors = new List<AuditActor>();
        foreach (var id in verb.People().Distinct().Take(AuditLimits.MostAuditors + 1)) // one too many is told by the rule
        {
            if (await turn.Get<PeopleTable>().FindAsync(id, cancellationToken) is { Person: { } person })
            {
                auditors.Add(AuditActor.Of(person));
            }
        }

        return auditors;
    }

    private static async Task<Answer> DrawAsync(AuditTurn who, AuditVerb verb, Refusal? problem, CancellationToken cancellationToken)
    {
        var (people, today) = (who.Turn.Get<PeopleTable>(), Taipei.Day(who.Now));
        var choices = new AuditChoices(
            await people.UnitsAsync(cancellationToken),
            await people.WithRoleAsync(Role.InternalAuditor, cancellationToken),
            AuditCoverage.Missing((await who.Table.ListAsync(cancellationToken)).Where(audit => audit.From.Year == today.Year)));
        return Answer.Card(AuditFormCard.Draw(verb.Form(), choices, problem?.Say(who.Turn.Culture), today, who.Turn.Culture));
    }
}
