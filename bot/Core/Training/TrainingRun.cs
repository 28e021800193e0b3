using TeamsIsms.Campaigns;
using TeamsIsms.Training.Attempts;
using TeamsIsms.Training.Courses;

namespace TeamsIsms.Training;

/// <summary>One person's training: made when they first open it, one step at a time, and its campaign told of what counts there.</summary>
internal sealed class TrainingRun(
    CampaignTable campaigns, AssignmentTable assignments, CourseTable courses, AttemptTable attempts, SettleRun settle)
{
    /// <param name="attempt">The attempt to read as well; 0 for none.</param>
    public async Task<Outcome<TrainingSight>> FindAsync(
        CampaignId campaign, Guid person, int attempt, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (await campaigns.FindFixedAsync(campaign, cancellationToken) is not { Task.CourseId: { } id } asked
            || await courses.FindFixedAsync(id, cancellationToken) is not { } course
            || await assignments.FindAsync(asked, person, cancellationToken) is not { Assignment: { } duty } view)
        {
            return new NotInTraining();
        }

        var found = await attempts.FindAsync(campaign, person, attempt, cancellationToken);
        if (found is null)
        {
            if (Acknowledge.Ended(view.Head) is { } closed)
            {
                return closed;
            }

            var act = Act.By(person, now, activity: null);
            await attempts.AssignAsync(BeginTraining.Of(asked, duty, course), act, cancellationToken);
            if (asked.Document is null) // the test before an acknowledgement is not the document
            {
                await assignments.ActAsync(
                    asked, person, (head, assignment) => OpenTask.Decide(asked, head, assignment, act), now, cancellationToken);
            }

            found = await attempts.FindAsync(campaign, person, attempt, cancellationToken);
        }

        return found is { } seen
            ? new TrainingSight(asked, view.Head, duty, course, seen.Training, seen.Attempt, seen.Paper)
            : new NotInTraining();
    }

    /// <summary>One step. What is written to the trail is told to whoever has to act on it, and the assignment is settled before this answers.</summary>
    /// <param name="attempt">The attempt it is about; 0 when it is about none.</param>
    public async Task<Outcome<AttemptView>> ActAsync(
        CampaignId campaign, Guid person, int attempt, Func<AttemptView, Outcome<AttemptStep>> decide, DateTimeOffset now,
        CancellationToken cancellationToken)
    {
        var isTold = false;
        var outcome = await attempts.ActAsync(
            campaign,
            person,
            attempt,
            decide,
            now,
            cancellationToken,
            async step =>
            {
                if (!isTold && step.Events.Any(happened => happened.Kind != TrailKinds.AttemptStarted))
                {
                    isTold = true;
                    await settle.PromiseAsync(campaign, person, cancellationToken);
                }
            });
        if (outcome.Refusal is null && isTold)
        {
            await settle.NowAsync(campaign, outcome.Value!.Training, now, cancellationToken); // no refusal: stored
        }

        return outcome;
    }
}
