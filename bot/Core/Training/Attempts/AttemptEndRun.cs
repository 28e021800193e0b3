using System.Globalization;
using TeamsIsms.Campaigns;
using TeamsIsms.Storage;
using TeamsIsms.Training.Notices;

namespace TeamsIsms.Training.Attempts;

/// <summary>Ends an attempt whose time is over and that nobody handed in: by the clock, or when somebody looks at it before.</summary>
internal sealed class AttemptEndRun(TrainingRun trainings, WorkQueue queue)
{
    private const string Function = "TrainingNotice";

    private static readonly TimeSpan Margin = TimeSpan.FromSeconds(1);

    /// <summary>The clock looks again when the attempt is over. Promised before it starts: an end that comes to nothing does no harm.</summary>
    public Task PromiseAsync(
        CampaignId campaign, Guid person, int attempt, DateTimeOffset over, DateTimeOffset now, CancellationToken cancellationToken) =>
        queue.SendAsync(
            QueueNames.TrainingNotice,
            new TrainingNotice(TrainingNoticeKind.AttemptOver, campaign, person, attempt.ToString(CultureInfo.InvariantCulture)),
            TrainingNoticeJson.Default.TrainingNotice,
            over > now ? over + Margin - now : Margin,
            cancellationToken);

    /// <param name="view">With the attempt that may be over.</param>
    /// <returns>The attempt as it ended now; null when it still runs, or ended before.</returns>
    public async Task<AttemptView?> ExpireAsync(AttemptView view, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (view is not { Attempt: { } late, Training: { } training } || training.Running != late.Number || !late.IsLate(now))
        {
            return null;
        }

        var act = new Act(TrailActor.System(Function), now);
        var outcome = await trainings.ActAsync(
            training.Campaign,
            training.Person,
            late.Number,
            found => found.Attempt is { } attempt ? TakeQuiz.Expire(found.Training, attempt, act) : new StaleQuestion(),
            now,
            cancellationToken);
        return outcome.Value;
    }
}
