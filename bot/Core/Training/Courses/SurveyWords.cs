namespace TeamsIsms.Training.Courses;

/// <summary>The statements of the usual survey.</summary>
internal static class SurveyWords
{
    public static readonly Words Text = new(typeof(SurveyWords));
}
