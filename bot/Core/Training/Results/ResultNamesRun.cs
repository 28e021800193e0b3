using TeamsIsms.Campaigns;
using TeamsIsms.Training.Attempts;
using TeamsIsms.Training.Courses;
using TeamsIsms.Training.Evaluations;

namespace TeamsIsms.Training.Results;

/// <summary>Who and what results are about, and what was said of it.</summary>
internal sealed class ResultNamesRun(PeopleTable people, CourseTable courses, SurveyTable surveys)
{
    public ValueTask<Course?> CourseAsync(CourseId id, CancellationToken cancellationToken) => courses.FindFixedAsync(id, cancellationToken);

    /// <returns>Null where the campaign asks for none, or where the reader sees only the own people.</returns>
    public async Task<SurveyResults?> SurveyAsync(Campaign campaign, Course course, ResultReader reader, CancellationToken cancellationToken) =>
        reader.SeesAll && campaign.Document is null && course.Needs.Survey
            ? SurveyResults.Of(course, await surveys.ReadAsync(campaign.Id, cancellationToken), reader.IsResponsible)
            : null;

    /// <summary>The people whose direct manager somebody is.</summary>
    public async Task<IReadOnlyList<Guid>> TeamAsync(Guid head, CancellationToken cancellationToken)
    {
        var team = new List<Guid>();
        if (await people.FindAsync(head, cancellationToken) is { Person: { Unit: { } unit } person })
        {
            await foreach (var member in people.ReadUnitAsync(unit, cancellationToken))
            {
                if (person.IsHeadOf(member))
                {
                    team.Add(member.Id);
                }
            }
        }

        return team;
    }

    /// <summary>With their names; failed ones first, then those who are not done.</summary>
    public async Task<IReadOnlyList<NamedResult>> OfAsync(IEnumerable<PersonResult> results, int most, CancellationToken cancellationToken)
    {
        var named = new List<NamedResult>();
        foreach (var result in results.OrderBy(Urgency).ThenBy(result => result.Training.Due).Take(most))
        {
            var known = await people.FindAsync(result.Training.Person, cancellationToken);
            named.Add(new NamedResult(known?.Person.Name ?? "—", known?.Person.Unit, result));
        }

        return named;
    }

    private static int Urgency(PersonResult result) => result switch
    {
        { Training.Status: TrainingStatus.Failed or TrainingStatus.NotEffective } => 0,
        { Training.IsOpen: true } => 1,
        { Training.Status: TrainingStatus.Completed } => 2,
        _ => 3,
    };
}
