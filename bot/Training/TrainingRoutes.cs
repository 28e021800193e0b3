using TeamsIsms.Teams;

namespace TeamsIsms.Bot.Training;

/// <summary>The words and buttons of training, and who may use them.</summary>
internal static class TrainingRoutes
{
    public static void Add(Routes routes)
    {
        BankRoutes.Add(routes);
        CourseRoutes.Add(routes);
        StartRoutes.Add(routes);
        QuizRoutes.Add(routes);
        SteerRoutes.Add(routes);
        EvaluationRoutes.Add(routes);
        ResultRoutes.Add(routes);
    }
}
