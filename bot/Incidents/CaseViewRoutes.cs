using TeamsIsms.Incidents;
using TeamsIsms.Incidents.Cards;
using TeamsIsms.Teams;

namespace TeamsIsms.Bot.Incidents;

/// <summary>One case, or a part of it, as it stands now.</summary>
internal static class CaseViewRoutes
{
    public static Task<Answer> ShowAsync(Turn turn, CaseVerb verb, CancellationToken cancellationToken) => CaseTurn.WithAsync(
        turn,
        async who =>
        {
            var cases = turn.Get<IncidentTable>();
            return verb.Case() switch
            {
                { IsIncident: true } id when await cases.FindIncidentAsync(id, cancellationToken) is { } incident =>
                    await IncidentAsync(who, incident, verb, cancellationToken),
                { IsIncident: false } id when await cases.FindWeaknessAsync(id, cancellationToken) is { } weakness =>
                    await CaseAnswers.WeaknessAsync(who, weakness, note: null, cancellationToken, verb.View),
                _ => Answer.Refused(new UnknownCase()),
            };
        },
        cancellationToken);

    private static async Task<Answer> IncidentAsync(
        CaseTurn who, Incident incident, CaseVerb verb, CancellationToken cancellationToken)
    {
        if (verb is not { View: CaseViews.Track, Track: { } track } || CaseAccess.Of(incident, who.Viewer) < CaseView.Team)
        {
            return await CaseAnswers.IncidentAsync(who, incident, note: null, cancellationToken, verb.View);
        }

        var sight = await CaseAnswers.SightAsync(who, incident, note: null, cancellationToken);
        return Answer.Card(TrackCard.Draw(sight, track, who.Turn.Culture));
    }
}
