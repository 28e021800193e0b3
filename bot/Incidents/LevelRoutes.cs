using TeamsIsms.Approvals;
using TeamsIsms.Incidents;
using TeamsIsms.Incidents.Cards;
using TeamsIsms.Incidents.Notices;
using TeamsIsms.Incidents.Rules;
using TeamsIsms.Kernel;
using TeamsIsms.People;
using TeamsIsms.Teams;

namespace TeamsIsms.Bot.Incidents;

/// <summary>The questions that lead to a level, the level before it is confirmed, and its changes.</summary>
internal static class LevelRoutes
{
    /// <summary>The questions; with answers the level they give, or what contradicts itself.</summary>
    public static Task<Answer> WizardAsync(Turn turn, CaseVerb verb, CancellationToken cancellationToken) => CaseTurn.WithAsync(
        turn,
        async who =>
        {
            var found = await IncidentSteps.FindAsync(who, verb, cancellationToken);
            if (found.Value is not { } incident)
            {
                return Answer.Refused(found.Refusal!); // no value: refused
            }

            var answers = TypedAnswers.Read(verb);
            if (answers is null || verb.Step != "result")
            {
                return await AskAsync(who, incident, answers, problem: null, cancellationToken);
            }

            var judged = LevelRules.Assess(turn.Get<RuleSets>(), incident.Times.Aware, answers);
            return judged.Value is { } level
                ? Answer.Card(LevelWizardCard.Result(
                    await CaseAnswers.SightAsync(who, incident, note: null, cancellationToken), level, turn.Culture))
                : await AskAsync(who, incident, answers, judged.Refusal, cancellationToken);
        },
        cancellationToken);

    public static Task<Answer> ConfirmAsync(Turn turn, CaseVerb verb, CancellationToken cancellationToken) => CaseTurn.WithAsync(
        turn,
        async who =>
        {
            var commander = await ChoosePeople.OneAsync(turn, verb.Commander, cancellationToken);
            return commander.Refusal is { } unknown
                ? Answer.Refused(unknown)
                : await JudgeAsync(
                    who,
                    verb,
                    (incident, level) => (by, act) => ConfirmIncident.Decide(
                        incident, level, commander.Value!.Id, turn.Get<Duties>(), by, act), // no refusal: a choice
                    (before, next) =>
                        [CaseNoticeKind.Decided, CaseNoticeKind.Named, .. CaseNotices.OfLevel(turn.Get<RuleSets>(), before, next)],
                    cancellationToken);
        },
        cancellationToken);

    public static Task<Answer> RaiseAsync(Turn turn, CaseVerb verb, CancellationToken cancellationToken) => CaseTurn.WithAsync(
        turn,
        who => JudgeAsync(
            who,
            verb,
            (incident, level) => (by, act) => ChangeLevel.Raise(incident, level, verb.Reason, turn.Get<Duties>(), by, act),
            (before, next) => CaseNotices.OfLevel(turn.Get<RuleSets>(), before, next),
            cancellationToken),
        cancellationToken);

    /// <summary>With answers a lower level is proposed; without them the proposal is decided, or taken back by its proposer.</summary>
    public static Task<Answer> LowerAsync(Turn turn, CaseVerb verb, CancellationToken cancellationToken) => CaseTurn.WithAsync(
        turn,
        async who => (TypedAnswers.Read(verb), verb.Agree) switch
        {
            (not null, _) => await ProposeAsync(who, verb, cancellationToken),
            (null, null) => await WizardAsync(turn, verb, cancellationToken),
            (null, var agree) => await IncidentSteps.ActAsync(
                who,
                verb,
                (incident, by, act) => agree == "false"
                    ? LowerLevel.Keep(incident, verb.Reason, turn.Get<Duties>(), by, act)
                    : LowerLevel.Decide(incident, ApprovalVerdict.Approve, verb.Reason, turn.Get<Duties>(), by, act),
                (_, _) => [],
                cancellationToken),
        },
        cancellationToken);

    public static Task<Answer> AgreeAsync(Turn turn, CaseVerb verb, CancellationToken cancellationToken) =>
        IncidentSteps.ActAsync(turn, verb, ConfirmIncident.Agree, cancellationToken);

    private static async Task<Answer> ProposeAsync(CaseTurn who, CaseVerb verb, CancellationToken cancellationToken)
    {
        IReadOnlyList<Guid> managers =
            [.. (await who.Turn.Get<PeopleTable>().WithRoleAsync(Role.SecurityManager, cancellationToken)).Select(manager => manager.Id)];
        return await JudgeAsync(
            who,
            verb,
            (incident, level) => (by, act) => LowerLevel.Propose(incident, level, verb.Reason, managers, by, act),
            (_, _) => [],
            cancellationToken);
    }

    // The level is judged again from the answers: a level that a card names proves nothing.
    private static async Task<Answer> JudgeAsync(
        CaseTurn who,
        CaseVerb verb,
        Func<Incident, LevelAssessment, Func<CaseActor, Trail.Act, Outcome<IncidentStep>>> decide,
        Told told,
        CancellationToken cancellationToken)
    {
        var found = await IncidentSteps.FindAsync(who, verb, cancellationToken);
        if (found.Value is not { } shown)
        {
            return Answer.Refused(found.Refusal!); // no value: refused
        }

        if (TypedAnswers.Read(verb) is not { } answers)
        {
            return await AskAsync(who, shown, typed: null, problem: null, cancellationToken);
        }

        var rules = who.Turn.Get<RuleSets>();
        return LevelRules.Assess(rules, shown.Times.Aware, answers).Refusal is { } contradiction
            ? await AskAsync(who, shown, answers, contradiction, cancellationToken)
            : await IncidentSteps.ActAsync(
                who,
                verb,
                (incident, by, act) => LevelRules.Assess(rules, incident.Times.Aware, answers).Match(
                    level => decide(incident, level)(by, act), refusal => refusal),
                told,
                cancellationToken);
    }

    private static async Task<Answer> AskAsync(
        CaseTurn who, Incident incident, LevelAnswers? typed, Refusal? problem, CancellationToken cancellationToken)
    {
        var sight = await CaseAnswers.SightAsync(who, incident, note: null, cancellationToken);
        await CaseAnswers.HoldAsync(who, incident, cancellationToken);
        return Answer.Card(LevelWizardCard.Ask(
            sight, typed, problem is null ? [] : [problem.Say(who.Turn.Culture)], who.Turn.Culture));
    }
}
