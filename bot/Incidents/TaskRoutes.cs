using System.Globalization;
using TeamsIsms.Incidents;
using TeamsIsms.Incidents.Notices;
using TeamsIsms.Kernel;
using TeamsIsms.Storage;
using TeamsIsms.Teams;

namespace TeamsIsms.Bot.Incidents;

/// <summary>Things to do about a case. Their owners need not see it.</summary>
internal static class TaskRoutes
{
    public static Task<Answer> OpenAsync(Turn turn, CaseVerb verb, CancellationToken cancellationToken) => CaseTurn.WithAsync(
        turn,
        async who =>
        {
            var owner = await ChoosePeople.OneAsync(turn, verb.Owner, cancellationToken);
            if (owner.Refusal is { } unknown)
            {
                return Answer.Refused(unknown);
            }

            var due = TypedTime.ReadDay(verb.Due);
            if (due is null && !string.IsNullOrWhiteSpace(verb.Due))
            {
                return Answer.Refused(new UnreadableTime());
            }

            var does = owner.Value!.Id ?? turn.Caller; // no refusal: a choice
            if (verb.Case() is { IsIncident: false })
            {
                var (opened, was) = await WeaknessSteps.StoreAsync(
                    who, verb, (weakness, by, act) => RunTask.Open(weakness, verb.Text, does, due, by, act), Owe, cancellationToken);
                return await WeaknessSteps.AnswerAsync(who, opened, was, cancellationToken);
            }

            var (outcome, before) = await IncidentSteps.StoreAsync(
                who,
                verb,
                (incident, by, act) => RunTask.Open(incident, verb.Text, does, due, by, act),
                (changes, _, next) => Owe(changes, next),
                cancellationToken);
            return await IncidentSteps.AnswerAsync(who, outcome, before, cancellationToken);

            void Owe(Changes changes, ICase next)
            {
                if (does != turn.Caller)
                {
                    var step = next.TaskCount.ToString(CultureInfo.InvariantCulture);
                    CaseNotices.Owe(changes, new CaseNotice(next.Id, CaseNoticeKind.TaskGiven, step, To: does), who.Now);
                }

                CaseNotices.Owe(changes, next, who.Now);
            }
        },
        cancellationToken);

    public static Task<Answer> FinishAsync(Turn turn, CaseVerb verb, CancellationToken cancellationToken) => CaseTurn.WithAsync(
        turn,
        who => verb.Case() is { IsIncident: false } ? WeaknessAsync(who, verb, cancellationToken) : IncidentAsync(who, verb, cancellationToken),
        cancellationToken);

    private static async Task<Answer> IncidentAsync(CaseTurn who, CaseVerb verb, CancellationToken cancellationToken)
    {
        var task = await FindAsync(who, verb, cancellationToken);
        var (outcome, before) = await IncidentSteps.StoreAsync(
            who,
            verb,
            (incident, by, act) => RunTask.Done(incident, task, verb.Result, by, act),
            (changes, _, next) => CaseNotices.Owe(changes, next, who.Now),
            cancellationToken);
        return IsStranger(before, who)
            ? Said(who, outcome.Refusal)
            : await IncidentSteps.AnswerAsync(who, outcome, before, cancellationToken);
    }

    private static async Task<Answer> WeaknessAsync(CaseTurn who, CaseVerb verb, CancellationToken cancellationToken)
    {
        var task = await FindAsync(who, verb, cancellationToken);
        var (outcome, before) = await WeaknessSteps.StoreAsync(
            who,
            verb,
            (weakness, by, act) => RunTask.Done(weakness, task, verb.Result, by, act),
            (changes, next) => CaseNotices.Owe(changes, next, who.Now),
            cancellationToken);
        return IsStranger(before, who)
            ? Said(who, outcome.Refusal)
            : await WeaknessSteps.AnswerAsync(who, outcome, before, cancellationToken);
    }

    private static async Task<CaseTask?> FindAsync(CaseTurn who, CaseVerb verb, CancellationToken cancellationToken) =>
        verb.Case() is { } id && int.TryParse(verb.Task, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? await who.Turn.Get<IncidentTable>().FindTaskAsync(id, number, cancellationToken)
            : null;

    private static bool IsStranger(ICase? @case, CaseTurn who) => @case is null || CaseAccess.Of(@case, who.Viewer) < CaseView.Team;

    private static Answer Said(CaseTurn who, Refusal? refusal) => refusal is null
        ? Answer.Text(CaseFormWords.Text.Say(who.Turn.Culture, "TaskNoted"))
        : Answer.Refused(refusal);
}
