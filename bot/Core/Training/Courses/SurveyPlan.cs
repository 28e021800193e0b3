using System.Globalization;

namespace TeamsIsms.Training.Courses;

/// <summary>What a course's survey asks. A free comment may always be added.</summary>
/// <param name="IsAnonymous">No link from an answer to a person is kept.</param>
/// <param name="Statements">Each is agreed to in five steps.</param>
public sealed record SurveyPlan(bool IsAnonymous, IReadOnlyList<SurveyStatement> Statements)
{
    public const int FewestStatements = 3;
    public const int MostStatements = 6;

    /// <summary>What is asked unless the author writes something else.</summary>
    public static SurveyPlan Usual(bool isAnonymous) => new(
        isAnonymous,
        [
            SurveyStatement.Of(culture => SurveyWords.Text.Say(culture, "Useful")),
            SurveyStatement.Of(culture => SurveyWords.Text.Say(culture, "Clear")),
            SurveyStatement.Of(culture => SurveyWords.Text.Say(culture, "Applied")),
            SurveyStatement.Of(culture => SurveyWords.Text.Say(culture, "Length")),
            SurveyStatement.Of(culture => SurveyWords.Text.Say(culture, "Overall")),
        ]);
}

/// <summary>A sentence in both languages; one that was written in one language only stands for both.</summary>
public sealed record SurveyStatement(string Chinese, string English)
{
    public string Say(CultureInfo culture) => culture.Equals(Languages.English) ? English : Chinese;

    internal static SurveyStatement Of(Func<CultureInfo, string> say) => new(say(Languages.Chinese), say(Languages.English));
}
