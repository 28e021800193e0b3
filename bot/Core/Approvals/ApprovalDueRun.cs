using TeamsIsms.Storage;

namespace TeamsIsms.Approvals;

/// <summary>
/// Asks of everything that waits for approval what the clock asks for: reminders, the next role, a delegation that begins or ends, an approver
/// who left. A missed look loses nothing, a second one does nothing twice.
/// </summary>
internal sealed class ApprovalDueRun(
    ApprovalTable table, ApprovalSubjects subjects, ApprovalListRun lists, PeopleTable people, WorkQueue queue)
{
    public async Task RunAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        foreach (var open in await table.ListAsync(cancellationToken))
        {
            if (subjects.Find(open.Matter.Key.Subject) is { } subject
                && !await NudgeAsync(subject, open.Matter, now, cancellationToken)
                && await IsOutdatedAsync(open, now, cancellationToken))
            {
                await queue.SendAsync(
                    QueueNames.ApprovalNotice, new ApprovalNotice(open.Matter.Key), ApprovalJson.Default.ApprovalNotice, delay: null, cancellationToken);
            }
        }
    }

    /// <returns>False when nothing was due, or the request is not as the list says.</returns>
    private async Task<bool> NudgeAsync(
        IApprovalSubject subject, ApprovalMatter matter, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (ApprovalFollowUp.Due(matter.Request, now) is null)
        {
            return false;
        }

        var next = await people.WithRoleAsync(subject.NextRole, cancellationToken);
        var outcome = await subject.ChangeAsync(
            matter.Key,
            request => ApprovalFollowUp.Step(request, [.. next.Select(person => person.Id)], now),
            new Act(TrailActor.System("DueWork"), now),
            cancellationToken);
        return outcome.Refusal is null;
    }

    private async Task<bool> IsOutdatedAsync(OpenApproval open, DateTimeOffset now, CancellationToken cancellationToken) =>
        open.NextAt <= now
        || ApprovalFollowUp.Due(open.Matter.Request, now) is not null
        || (WorkingCalendar.NextWorkingInstant(now) == now
            && (await lists.LeftAsync(open.Matter.Request, cancellationToken)).Except(open.Left).Any());
}
