using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Training.Courses;

/// <summary>What people are told when a course cannot be written the way they asked.</summary>
internal static class CourseWords
{
    private const int LongestQuoted = 60;

    public static readonly Words Text = new(typeof(CourseWords));

    /// <summary>What somebody typed, as a refusal quotes it.</summary>
    public static string Short(string typed) => CardText.OneLine(typed, LongestQuoted);
}
