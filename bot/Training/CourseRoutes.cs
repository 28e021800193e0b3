using TeamsIsms.Teams;

namespace TeamsIsms.Bot.Training;

/// <summary>Courses: written, approved by another, started for an audience.</summary>
internal static class CourseRoutes
{
    public static void Add(Routes routes) => _ = routes;
}
