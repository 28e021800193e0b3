using TeamsIsms.Incidents;
using TeamsIsms.Incidents.Notices;
using TeamsIsms.Incidents.Weaknesses;
using TeamsIsms.Kernel;
using TeamsIsms.Storage;
using TeamsIsms.Teams;
using TeamsIsms.Trail;

namespace TeamsIsms.Bot.Incidents;

/// <summary>What a step decides from the weakness or suggestion, who takes it and when.</summary>
internal delegate Outcome<WeaknessStep> WeaknessDecision(Weakness weakness, CaseActor by, Act act);

/// <summary>A button of a weakness's card; as <see cref="IncidentSteps"/>.</summary>
internal static class WeaknessSteps
{
    public static Task<Answer> ActAsync(
        Turn turn, CaseVerb verb, WeaknessDecision decide, CancellationToken cancellationToken, params CaseNoticeKind[] told) =>
        CaseTurn.WithAsync(turn, who => ActAsync(who, verb, decide, told, cancellationToken), cancellationToken);

    public static async Task<Answer> ActAsync(
        CaseTurn who, CaseVerb verb, WeaknessDecision decide, IEnumerable<CaseNoticeKind> told, CancellationToken cancellationToken)
    {
        var (outcome, before) = await StoreAsync(
            who, verb, decide, (changes, next) => CaseNotices.Owe(changes, next, who.Now, told), cancellationToken);
        return await AnswerAsync(who, outcome, before, cancellationToken);
    }

    /// <summary>The weakness after the step, or why not; and as it was before.</summary>
    public static async Task<(Outcome<Weakness> Outcome, Weakness? Before)> StoreAsync(
        CaseTurn who, CaseVerb verb, WeaknessDecision decide, Action<Changes, Weakness> owe, CancellationToken cancellationToken)
    {
        if (verb.Case() is not { IsIncident: false } id)
        {
            return (new UnknownCase(), null);
        }

        Weakness? before = null;
        var outcome = await who.Turn.Get<IncidentTable>().ActAsync(
            id, weakness => decide(before = weakness, who.Actor, who.Act), owe, who.Act, cancellationToken);
        return (outcome, before);
    }

    public static async Task<Answer> AnswerAsync(
        CaseTurn who, Outcome<Weakness> outcome, Weakness? before, CancellationToken cancellationToken) => outcome switch
        {
            { Value: { } next } => await CaseAnswers.WeaknessAsync(who, next, note: null, cancellationToken),
            { Refusal: CaseMovedOn moved } when before is not null =>
                await CaseAnswers.WeaknessAsync(who, before, moved.Say(who.Turn.Culture), cancellationToken),
            _ => Answer.Refused(outcome.Refusal!), // no value: refused
        };
}
