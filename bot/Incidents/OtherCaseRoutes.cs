using TeamsIsms.Incidents;
using TeamsIsms.Incidents.Notices;
using TeamsIsms.Incidents.Rules;
using TeamsIsms.Incidents.Weaknesses;
using TeamsIsms.Kernel;
using TeamsIsms.Storage;
using TeamsIsms.Teams;

namespace TeamsIsms.Bot.Incidents;

/// <summary>Steps that concern a second case: the same as another one, or going on as the other kind.</summary>
internal static class OtherCaseRoutes
{
    // A conversion says that nothing was harmed.
    private static readonly LevelAnswers Unharmed = new(
        Core: false,
        CriticalInfrastructure: false,
        Harm.None,
        Harm.None,
        Harm.None,
        Interruption.None,
        Secrecy.None,
        PersonalData: false);

    public static Task<Answer> LinkIncidentAsync(Turn turn, CaseVerb verb, CancellationToken cancellationToken) => CaseTurn.WithAsync(
        turn,
        async who =>
        {
            if (verb.Case() is not { IsIncident: true } id || CaseId.Parse(verb.Of) is not { IsIncident: true } survivor)
            {
                return Answer.Refused(new UnknownCase());
            }

            var outcome = await turn.Get<IncidentTable>().LinkDuplicateAsync(
                id,
                survivor,
                turn.Get<Duties>(),
                who.Actor,
                (changes, next) => CaseNotices.Owe(changes, next, who.Now, Told(next)),
                who.Act,
                cancellationToken);
            return await AnswerAsync(who, id, outcome, cancellationToken);
        },
        cancellationToken);

    public static Task<Answer> LinkWeaknessAsync(Turn turn, CaseVerb verb, CancellationToken cancellationToken) => CaseTurn.WithAsync(
        turn,
        async who => CaseId.Parse(verb.Of) is { IsIncident: false } survivor
            && await turn.Get<IncidentTable>().FindWeaknessAsync(survivor, cancellationToken) is { } stays
                ? await WeaknessSteps.ActAsync(
                    who,
                    verb,
                    (weakness, by, act) => TriageWeakness.LinkDuplicate(weakness, stays, by, act),
                    [CaseNoticeKind.Decided],
                    cancellationToken)
                : Answer.Refused(new UnknownCase()),
        cancellationToken);

    /// <summary>The answer is the weakness it became.</summary>
    public static Task<Answer> ConvertAsync(Turn turn, CaseVerb verb, CancellationToken cancellationToken) => CaseTurn.WithAsync(
        turn,
        async who =>
        {
            if (verb.Case() is not { IsIncident: true } id)
            {
                return Answer.Refused(new UnknownCase());
            }

            var answers = TypedAnswers.Read(verb) ?? Unharmed;
            var outcome = await turn.Get<IncidentTable>().ConvertAsync(
                id,
                (incident, number) => Triage.Convert(incident, answers, number, who.Actor, who.Act),
                Owe,
                who.Act,
                cancellationToken);
            return outcome switch
            {
                { Value: { } weakness } => await CaseAnswers.WeaknessAsync(who, weakness, note: null, cancellationToken),
                { Refusal: CaseMovedOn moved } => await CaseAnswers.NowAsync(who, id, moved, cancellationToken),
                _ => Answer.Refused(outcome.Refusal!), // no value: refused
            };

            void Owe(Changes changes, Incident incident, Weakness weakness)
            {
                CaseNotices.Owe(changes, incident, who.Now, CaseNoticeKind.Decided);
                CaseNotices.Owe(changes, new CaseNotice(weakness.Id, CaseNoticeKind.Reported), who.Now);
            }
        },
        cancellationToken);

    /// <summary>The answer is the incident it became; its clocks run from when the handler knew.</summary>
    public static Task<Answer> EscalateAsync(Turn turn, CaseVerb verb, CancellationToken cancellationToken) => CaseTurn.WithAsync(
        turn,
        async who =>
        {
            var aware = TypedTime.Read(verb.Aware, verb.AwareTime, who.Now);
            if (verb.Case() is not { IsIncident: false } id || aware.Refusal is not null)
            {
                return Answer.Refused(aware.Refusal ?? new UnknownCase());
            }

            var outcome = await turn.Get<IncidentTable>().EscalateAsync(
                id,
                (weakness, number) => EscalateWeakness.Decide(weakness, number, aware.Value, turn.Get<Duties>(), who.Actor, who.Act),
                Owe,
                who.Act,
                cancellationToken);
            return await AnswerAsync(who, id, outcome, cancellationToken);

            void Owe(Changes changes, Weakness weakness, Incident incident)
            {
                CaseNotices.Owe(changes, weakness, who.Now, CaseNoticeKind.Decided);
                CaseNotices.Owe(changes, new CaseNotice(incident.Id, CaseNoticeKind.Reported), who.Now);
            }
        },
        cancellationToken);

    private static async Task<Answer> AnswerAsync(
        CaseTurn who, CaseId id, Outcome<Incident> outcome, CancellationToken cancellationToken) => outcome switch
        {
            { Value: { } next } => await CaseAnswers.IncidentAsync(who, next, note: null, cancellationToken),
            { Refusal: CaseMovedOn moved } => await CaseAnswers.NowAsync(who, id, moved, cancellationToken),
            _ => Answer.Refused(outcome.Refusal!), // no value: refused
        };

    // Only the reporter of the duplicate is told; the case that stays is drawn again.
    private static CaseNoticeKind[] Told(Incident next) =>
        next.Status == IncidentStatus.Duplicate ? [CaseNoticeKind.Decided] : [];
}
