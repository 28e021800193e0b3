using TeamsIsms.Training.Courses;
using TeamsIsms.Training.Evaluations;

namespace TeamsIsms.Training.Results;

/// <summary>What people said of a course.</summary>
/// <param name="Statements">With their averages from 1 to 5; empty while there are too few answers to show.</param>
/// <param name="Comments">Empty for whoever may not read them.</param>
public sealed record SurveyResults(
    bool IsAnonymous, int Answers, IReadOnlyList<(SurveyStatement Statement, decimal Average)> Statements, IReadOnlyList<string> Comments)
{
    /// <summary>So few answered an anonymous survey that somebody could be recognised (rules 4.4).</summary>
    public bool IsHidden => IsAnonymous && Answers < GiveSurvey.FewestShown;

    /// <returns>Null where the course has no survey.</returns>
    public static SurveyResults? Of(Course course, SurveyTally tally, bool seesComments)
    {
        if (course is not { Needs.Survey: true, Survey: { } plan })
        {
            return null;
        }

        var results = new SurveyResults(plan.IsAnonymous, tally.Answers, [], []);
        return results.IsHidden
            ? results
            : results with
            {
                Statements =
                [
                    .. plan.Statements.Select((statement, at) => (statement, Average: plan.IsAnonymous ? tally.Average(at) : tally.Mean(at)))
                        .Where(one => one.Average is not null)
                        .Select(one => (one.statement, one.Average.GetValueOrDefault())),
                ],
                Comments = seesComments ? tally.Comments : [],
            };
    }
}
