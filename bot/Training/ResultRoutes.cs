using TeamsIsms.Teams;

namespace TeamsIsms.Bot.Training;

/// <summary>What came of it: one's own, the unit's, everybody's.</summary>
internal static class ResultRoutes
{
    public static void Add(Routes routes) => _ = routes;
}
