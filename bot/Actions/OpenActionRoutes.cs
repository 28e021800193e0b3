using TeamsIsms.Actions;
using TeamsIsms.Actions.Cards;
using TeamsIsms.Bot.Incidents;
using TeamsIsms.Incidents;
using TeamsIsms.Incidents.Notices;
using TeamsIsms.Incidents.Weaknesses;
using TeamsIsms.Kernel;
using TeamsIsms.Teams;

namespace TeamsIsms.Bot.Actions;

/// <summary>Opens an action: from nothing, or from a case with its text already there.</summary>
internal static class OpenActionRoutes
{
    public static Task<Answer> FormAsync(Turn turn, ActionForm form, CancellationToken cancellationToken) => ActionTurn.WithAsync(
        turn,
        async who =>
        {
            var begun = form with { Form = Guid.CreateVersion7(who.Now).ToString("N") };
            var @case = await CaseAsync(turn, form.Number, cancellationToken);
            return await DrawAsync(who, @case is null ? begun : From(begun, @case), problem: null, cancellationToken);
        });

    public static Task<Answer> OpenAsync(Turn turn, ActionForm form, CancellationToken cancellationToken) => ActionTurn.WithAsync(
        turn,
        async who =>
        {
            var chosen = await ChoosePeople.OneAsync(turn, form.Owner, cancellationToken);
            if (chosen.Refusal is { } unknown)
            {
                return await DrawAsync(who, form, unknown, cancellationToken);
            }

            var @case = await CaseAsync(turn, form.Number, cancellationToken);
            if (MissesCase(form, @case) || await DecisionLink.MissesAsync(who, form, cancellationToken))
            {
                return await DrawAsync(who, form, new SourceUnknown(form.Number?.Trim() ?? ""), cancellationToken);
            }

            var token = form.Form is { Length: > 0 } given ? given : turn.Activity.Id ?? "";
            var outcome = await turn.Get<OpenActionRun>().OpenAsync(
                token, form.ReadNew(chosen.Value!.Id), who.Act, cancellationToken); // no refusal: chosen
            if (outcome.Value is not { } opened)
            {
                return await DrawAsync(who, form, outcome.Refusal!, cancellationToken); // no value: refused
            }

            await TellCaseAsync(who, @case, opened, cancellationToken);
            await DecisionLink.TellAsync(who, opened, cancellationToken);
            return await who.KeptAsync(opened, view: null, cancellationToken);
        });

    private static async Task<Answer> DrawAsync(ActionTurn who, ActionForm form, Refusal? problem, CancellationToken cancellationToken)
    {
        var others = new List<CorrectiveAction>();
        foreach (var other in string.IsNullOrWhiteSpace(form.Number) ? [] : await who.Table.FromAsync(form.Number, cancellationToken))
        {
            if (ActionAccess.Sees(other, await who.Turn.Get<ActionSightRun>().ActorAsync(who.Turn.Caller, other.Owner, cancellationToken)))
            {
                others.Add(other);
            }
        }

        return Answer.Card(ActionFormCard.Draw(form, problem?.Say(who.Turn.Culture), others, Taipei.Day(who.Now), who.Turn.Culture));
    }

    // What a restricted case says stays there.
    private static ActionForm From(ActionForm form, ICase @case) => form with
    {
        Source = Source(@case.Id).ToString(),
        Number = @case.Id.ToString(),
        Type = (@case.Id.IsIncident ? ActionType.Corrective : @case.Id.Series == CaseSeries.Suggestion ? ActionType.Improvement : ActionType.Preventive).ToString(),
        Finding = form.Finding ?? (@case.IsRestricted ? null : @case.What),
    };

    private static ActionSource Source(CaseId id) => id.Series switch
    {
        CaseSeries.Incident => ActionSource.Incident,
        CaseSeries.Drill => ActionSource.Drill,
        CaseSeries.Weakness => ActionSource.Weakness,
        CaseSeries.Suggestion => ActionSource.Suggestion,
    };

    // Incidents, drills and weaknesses live here, so their number is one the person may look up; suggestions come other ways as well.
    private static bool MissesCase(ActionForm form, ICase? @case) => form.ReadSource() switch
    {
        { } source and (ActionSource.Incident or ActionSource.Drill or ActionSource.Weakness) => @case is null || Source(@case.Id) != source,
        ActionSource.Suggestion => CaseId.Parse(form.Number) is not null && @case is null,
        _ => false,
    };

    private static async Task<ICase?> CaseAsync(Turn turn, string? number, CancellationToken cancellationToken) =>
        CaseId.Parse(number) is { } id
        && await turn.Get<IncidentTable>().FindAsync(id, cancellationToken) is { } @case
        && await CaseTurn.OfAsync(turn, cancellationToken) is { Actor: var actor }
        && CaseAccess.Of(@case, actor) is not CaseView.None
            ? @case
            : null;

    // Whoever may write into the case leaves the number there; the action itself knows where it came from either way.
    private static async Task TellCaseAsync(ActionTurn who, ICase? @case, CorrectiveAction opened, CancellationToken cancellationToken)
    {
        if (@case is null || await CaseTurn.OfAsync(who.Turn, cancellationToken) is not { Actor: var actor })
        {
            return;
        }

        var entry = new NewEntry(ActionWords.Text.Say(who.Turn.Culture, "OpenedEntry", opened.Id.ToString()));
        var table = who.Turn.Get<IncidentTable>();
        _ = @case.Id.IsIncident
            ? (await table.ActAsync(
                @case.Id,
                (Incident incident) => WriteEntry.Decide(incident, entry, actor, who.Act),
                (changes, next) => CaseNotices.Owe(changes, next, who.Now),
                who.Act,
                cancellationToken)).Refusal
            : (await table.ActAsync(
                @case.Id,
                (Weakness weakness) => WriteEntry.Decide(weakness, entry, actor, who.Act),
                (changes, next) => CaseNotices.Owe(changes, next, who.Now),
                who.Act,
                cancellationToken)).Refusal;
    }
}
