using System.Globalization;
using TeamsIsms.Campaigns;
using TeamsIsms.Training.Attempts;
using TeamsIsms.Training.Cards;
using TeamsIsms.Training.Courses;

namespace TeamsIsms.Training;

/// <summary>Somebody's training with all that its head and the training manager see of it.</summary>
internal sealed class SteerRun(CampaignTable campaigns, CourseTable courses, AttemptTable attempts, PeopleTable people)
{
    /// <returns>Null when the person was not asked, or never began.</returns>
    public async Task<SteerView?> FindAsync(CampaignId campaign, Guid person, CancellationToken cancellationToken)
    {
        if (await attempts.FindAsync(campaign, person, 0, cancellationToken) is not { Training: { } training }
            || await campaigns.FindFixedAsync(campaign, cancellationToken) is not { } asked
            || await courses.FindFixedAsync(training.Course, cancellationToken) is not { } course)
        {
            return null;
        }

        var known = (await people.FindAsync(person, cancellationToken))?.Person;
        var all = await attempts.ListAsync(campaign, person, cancellationToken);
        return new SteerView(known?.Name ?? "—", known?.Unit, course.Title, training, all, asked.EndAt);
    }

    /// <summary>Whom the person reports to now; whom they reported to when they were asked, where nobody is known now.</summary>
    public async Task<Guid?> HeadAsync(TrainingAssignment training, CancellationToken cancellationToken)
    {
        var present = (await people.FindAsync(training.Person, cancellationToken))?.Person.Head;
        foreach (var head in new[] { present, training.Head }.OfType<Guid>().Where(head => head != training.Person))
        {
            if (await people.FindAsync(head, cancellationToken) is { Person.Enabled: true })
            {
                return head;
            }
        }

        return null;
    }

    public async Task<IReadOnlyList<Guid>> ManagersAsync(TrainingAssignment training, CancellationToken cancellationToken) =>
        [.. (await people.WithRoleAsync(Role.TrainingManager, cancellationToken)).Select(manager => manager.Id).Where(manager => manager != training.Person)];
}

/// <summary>The person has no such training.</summary>
public sealed record UnknownTraining : Refusal
{
    public override string Say(CultureInfo culture) => SteerWords.Text.Say(culture, "UnknownTraining");
}
