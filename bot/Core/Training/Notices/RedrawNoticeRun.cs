using TeamsIsms.Campaigns;
using TeamsIsms.Training.Attempts;

namespace TeamsIsms.Training.Notices;

/// <summary>Shows the state of somebody's training on the card that asked for it.</summary>
internal sealed class RedrawNoticeRun(
    AttemptTable attempts, CampaignTable campaigns, AssignmentTable assignments, NoticeCardRun cards) : ITrainingNoticeRun
{
    public bool Takes(TrainingNoticeKind kind) => kind is TrainingNoticeKind.Redraw;

    public async Task<TimeSpan?> RunAsync(TrainingNotice notice, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (notice is not { Campaign: { } id, Person: { } person }
            || await campaigns.FindAsync(id, cancellationToken) is not { } campaign
            || await attempts.FindAsync(id, person, 0, cancellationToken) is not { Training: var training }
            || await assignments.FindAsync(campaign, person, cancellationToken) is not { Assignment: { } assignment })
        {
            return null;
        }

        var last = (await attempts.FindAsync(id, person, training.Started, cancellationToken))?.Attempt;
        return last switch
        {
            { Status: AttemptStatus.InProgress } => null, // its end is told again
            not null when ResultReading.Left(last, now) is { } reading => reading,
            not { Status: AttemptStatus.Voided } when assignment.IsOpen => null, // the person goes on in that very card
            _ => await cards.RedrawAsync(campaign, assignment, cancellationToken),
        };
    }
}
