namespace TeamsIsms.Training.Evaluations;

/// <summary>What is said around survey, reflection report and certificates.</summary>
internal static class EvaluationWords
{
    public static readonly Words Text = new(typeof(EvaluationWords));
}
