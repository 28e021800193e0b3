namespace TeamsIsms.Training.Courses;

/// <summary>What people are told when a course cannot be written the way they asked.</summary>
internal static class CourseWords
{
    public static readonly Words Text = new(typeof(CourseWords));
}
