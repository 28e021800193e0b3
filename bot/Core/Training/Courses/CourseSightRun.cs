using TeamsIsms.Training.Cards.Courses;

namespace TeamsIsms.Training.Courses;

/// <summary>A course as one person sees it, with the names of those it is about.</summary>
internal sealed class CourseSightRun(PeopleTable people)
{
    public async Task<CourseSight> OfAsync(Course course, Guid viewer, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var names = new Dictionary<Guid, string>();
        foreach (var id in Named(course).Distinct())
        {
            if (await people.FindAsync(id, cancellationToken) is { Person.Name: var name })
            {
                names[id] = name;
            }
        }

        var who = await people.FindAsync(viewer, cancellationToken) is { Person: { } known }
            ? TrainingActor.Of(known)
            : new TrainingActor(viewer, []);
        return new CourseSight(course, who, id => names.GetValueOrDefault(id, "—"), now);
    }

    private static IEnumerable<Guid> Named(Course course) => course.Approval is { } request
        ? [course.Creator, .. request.Approvers, .. request.Decisions.SelectMany(decision => new[] { decision.By, decision.For })]
        : [course.Creator];
}
