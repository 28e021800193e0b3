using TeamsIsms.Training.Courses;

namespace TeamsIsms.Campaigns;

/// <summary>Looks up what the form of a new campaign can offer.</summary>
internal sealed class FormChoicesRun(LibraryClient library, CourseTable courses, PeopleTable people)
{
    // Every document that might be asked for, however late its due date.
    private const int FarYears = 10;

    public async Task<Outcome<FormChoices>> FindAsync(CampaignForm form, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var units = await people.UnitsAsync(cancellationToken);
        if (CourseId.Parse(form.Course) is { } asked)
        {
            return await courses.FindAsync(asked, cancellationToken) is { Status: CourseStatus.Approved } course
                ? new FormChoices([], units, [], CourseTask.Of(course))
                : new CourseNotApproved();
        }

        var documents = await library.ListAsync(cancellationToken);
        if (documents.Refusal is { } refusal)
        {
            return refusal;
        }

        var quizzes = (await courses.ListAsync(cancellationToken))
            .Where(course => course is { Status: CourseStatus.Approved, Needs.Test: true })
            .Select(CourseTask.Of);
        return new FormChoices(
            [.. documents.Value!.Where(document => CreateCampaign.Objection(document, now.AddYears(FarYears), now) is null)], // no refusal: listed
            units,
            [.. quizzes]);
    }
}
