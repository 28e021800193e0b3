using TeamsIsms.Incidents;
using TeamsIsms.Incidents.Cards;
using TeamsIsms.Incidents.Documents;
using TeamsIsms.Teams;

namespace TeamsIsms.Bot.Incidents;

/// <summary>The whole record of an incident as a file, for an audit.</summary>
internal static class BinderRoutes
{
    public static void Add(Routes routes) =>
        routes.Verb("incident.binder", CaseVerbJson.Default.CaseVerb, Caller.Anyone, MakeAsync);

    private static Task<Answer> MakeAsync(Turn turn, CaseVerb verb, CancellationToken cancellationToken) => CaseTurn.WithAsync(
        turn,
        async who =>
        {
            if (verb.Case() is not { IsIncident: true } id)
            {
                return Answer.Refused(new UnknownCase());
            }

            var made = await turn.Get<BinderRun>().RunAsync(id, who.Actor, who.Now, cancellationToken);
            return made.Match(file => Answer.Card(StoredFileCard.Binder(id, file, turn.Culture)), Answer.Refused);
        },
        cancellationToken);
}
