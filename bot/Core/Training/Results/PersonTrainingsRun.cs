using TeamsIsms.Campaigns;
using TeamsIsms.Training.Attempts;
using TeamsIsms.Training.Courses;

namespace TeamsIsms.Training.Results;

/// <summary>Every course somebody was ever asked to take. Computed from the campaigns, so it can never disagree with them.</summary>
internal sealed class PersonTrainingsRun(
    CampaignTable campaigns, AssignmentTable assignments, AttemptTable attempts, CourseTable courses)
{
    /// <summary>Owed ones first, soonest due first; then the others, newest first.</summary>
    public async Task<IReadOnlyList<PersonTraining>> FindAsync(Guid person, CancellationToken cancellationToken)
    {
        var asked = (await campaigns.ListAsync(cancellationToken)).Where(campaign => campaign is { Task: CourseTask, HasStarted: true });
        var found = (await Task.WhenAll(asked.Select(campaign => OneAsync(campaign, person, cancellationToken)))).OfType<PersonTraining>().ToList();
        return
        [
            .. found.Where(one => one.IsOwed).OrderBy(one => one.Training.Due),
            .. found.Where(one => !one.IsOwed).OrderByDescending(one => one.Duty.Completion?.At ?? one.Training.Due),
        ];
    }

    private async Task<PersonTraining?> OneAsync(Campaign campaign, Guid person, CancellationToken cancellationToken)
    {
        if (campaign.Task.CourseId is not { } id
            || await assignments.FindAsync(campaign, person, cancellationToken) is not { Assignment: { } duty }
            || await courses.FindFixedAsync(id, cancellationToken) is not { } course)
        {
            return null;
        }

        var begun = await attempts.FindAsync(campaign.Id, person, 0, cancellationToken);
        return new PersonTraining(campaign, duty, course, begun?.Training ?? BeginTraining.Of(campaign, duty, course));
    }
}
