using TeamsIsms.Incidents;
using TeamsIsms.Incidents.Cards;
using TeamsIsms.Incidents.Rules;
using TeamsIsms.Teams;

namespace TeamsIsms.Bot.Incidents;

/// <summary>Lists of cases, each for those who may see what is in them.</summary>
internal static class CaseListRoutes
{
    private const int MostListed = 20;

    public static void Add(Routes routes) => routes
        .Command("mine", ["我的通報", "myreports"], Caller.Anyone, (turn, _, cancel) => MineAsync(turn, cancel))
        .Command("incidents", ["事件", "incidents"], CaseCallers.Team, (turn, _, cancel) => OpenAsync(turn, cancel))
        .Verb("incident.mine", CaseVerbJson.Default.CaseVerb, Caller.Anyone, (turn, _, cancel) => MineAsync(turn, cancel))
        .Verb("incident.list", CaseVerbJson.Default.CaseVerb, CaseCallers.Team, (turn, _, cancel) => OpenAsync(turn, cancel));

    /// <summary>What is open, the nearest deadline first; restricted cases only for those they name.</summary>
    public static Task<Answer> OpenAsync(Turn turn, CancellationToken cancellationToken) => CaseTurn.WithAsync(
        turn,
        async who =>
        {
            var open = new List<ICase>();
            await foreach (var @case in turn.Get<IncidentTable>().OpenAsync(cancellationToken))
            {
                if (CaseAccess.Of(@case, who.Viewer) >= CaseView.Team)
                {
                    open.Add(@case);
                }
            }

            return Answer.Card(IncidentListCard.Draw(open, who.Viewer, turn.Get<RuleSets>(), who.Now, turn.Culture));
        },
        cancellationToken);

    /// <summary>One's own reports, newest first.</summary>
    public static async Task<Answer> MineAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (turn is { IsPersonal: false, IsFromDialog: false })
        {
            return Answer.Refused(new PersonalChatOnly());
        }

        var mine = await turn.Get<IncidentTable>().MineAsync(turn.Caller, MostListed, cancellationToken);
        return Answer.Card(MyReportsCard.Draw(mine, turn.Get<TimeProvider>().GetUtcNow(), turn.Culture));
    }
}
