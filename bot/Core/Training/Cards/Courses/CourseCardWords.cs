namespace TeamsIsms.Training.Cards.Courses;

/// <summary>What stands on the cards of courses.</summary>
internal static class CourseCardWords
{
    public static readonly Words Text = new(typeof(CourseCardWords));
}
