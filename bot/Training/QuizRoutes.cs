using TeamsIsms.Teams;

namespace TeamsIsms.Bot.Training;

/// <summary>A person's own course: its material and its test.</summary>
internal static class QuizRoutes
{
    public static void Add(Routes routes) => _ = routes;
}
