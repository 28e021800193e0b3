using TeamsIsms.Teams;

namespace TeamsIsms.Bot.Training;

/// <summary>Survey, reflection report and certificate.</summary>
internal static class EvaluationRoutes
{
    public static void Add(Routes routes)
    {
        SurveyRoutes.Add(routes);
        ReflectionRoutes.Add(routes);
        CertificateRoutes.Add(routes);
    }
}
