using TeamsIsms.Campaigns;
using TeamsIsms.Storage;
using TeamsIsms.Training.Attempts;
using TeamsIsms.Training.Notices;

namespace TeamsIsms.Training;

/// <summary>
/// Brings what happened in a training to the campaign that asks for it, and word of it to whoever has to act. The two stand in different
/// partitions: the promise is queued before the step is stored, so that a crash in between costs a minute and nothing else.
/// </summary>
internal sealed class SettleRun(CampaignTable campaigns, AssignmentTable assignments, WorkQueue queue)
{
    private const string Function = "TrainingNotice";

    private static readonly TimeSpan Insurance = TimeSpan.FromMinutes(1);

    public Task PromiseAsync(CampaignId campaign, Guid person, CancellationToken cancellationToken) =>
        SendAsync(campaign, person, Insurance, cancellationToken);

    /// <summary>Settles, and tells the others at once.</summary>
    public async Task NowAsync(CampaignId campaign, TrainingAssignment training, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await SettleAsync(campaign, training, now, cancellationToken);
        await SendAsync(campaign, training.Person, delay: null, cancellationToken);
    }

    /// <returns>The assignment as it is now; null where nobody asked.</returns>
    public async Task<Assignment?> SettleAsync(
        CampaignId campaign, TrainingAssignment training, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (await campaigns.FindFixedAsync(campaign, cancellationToken) is not { } asked)
        {
            return null;
        }

        var act = new Act(TrailActor.System(Function), now);
        var outcome = await assignments.ActAsync(
            asked,
            training.Person,
            (head, assignment) => CompleteCourse.Decide(asked, head, assignment, CourseProgress.Of(training), act),
            now,
            cancellationToken);
        return outcome.Value?.Assignment;
    }

    private Task SendAsync(CampaignId campaign, Guid person, TimeSpan? delay, CancellationToken cancellationToken) => queue.SendAsync(
        QueueNames.TrainingNotice,
        new TrainingNotice(TrainingNoticeKind.Changed, campaign, person),
        TrainingNoticeJson.Default.TrainingNotice,
        delay,
        cancellationToken);
}
