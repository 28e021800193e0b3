namespace TeamsIsms.Approvals;

/// <summary>What a pending approval is due for.</summary>
public enum ApprovalNudge
{
    /// <summary>Approvers who have not decided are reminded.</summary>
    Remind,

    /// <summary>The holders of the next role may decide too.</summary>
    Escalate,
}

/// <summary>Reminders on the second and fifth working day, the next role on the seventh (rules 4.9).</summary>
public static class ApprovalFollowUp
{
    private static readonly int[] WorkingDays = [2, 5, 7];

    /// <summary>Null outside working hours, when decided, and when everything due was done.</summary>
    public static ApprovalNudge? Due(ApprovalRequest request, DateTimeOffset now)
    {
        if (request.Status != ApprovalStatus.Pending
            || request.Reminders >= WorkingDays.Length
            || WorkingCalendar.NextWorkingInstant(now) != now
            || Taipei.Day(now) < WorkingCalendar.AddWorkingDays(Taipei.Day(request.AskedAt), WorkingDays[request.Reminders]))
        {
            return null;
        }

        return request.Reminders == WorkingDays.Length - 1 ? ApprovalNudge.Escalate : ApprovalNudge.Remind;
    }

    /// <summary>What is due as a change of the request; a refusal when nothing is any more.</summary>
    public static Outcome<ApprovalChange> Step(ApprovalRequest request, IReadOnlyList<Guid> next, DateTimeOffset now) =>
        request.Status != ApprovalStatus.Pending ? new AlreadyDecided(request.Status)
        : Due(request, now) is not { } nudge ? new NothingDue()
        : new ApprovalChange(
            Done(request, nudge, next, now),
            nudge == ApprovalNudge.Escalate ? TrailKinds.ApprovalEscalated : TrailKinds.ApprovalReminded);

    /// <summary>The request after the nudge; days missed meanwhile are not made up for one by one.</summary>
    /// <param name="next">Who holds the next role; whose own work it is, is never among them.</param>
    public static ApprovalRequest Done(ApprovalRequest request, ApprovalNudge nudge, IEnumerable<Guid> next, DateTimeOffset now) =>
        request with
        {
            Reminders = WorkingDays.Count(day =>
                Taipei.Day(now) >= WorkingCalendar.AddWorkingDays(Taipei.Day(request.AskedAt), day)),
            Deputies = nudge == ApprovalNudge.Escalate
                ? [.. next.Where(person => !request.IsOwn(person) && !request.Approvers.Contains(person)).Distinct()]
                : request.Deputies,
        };
}
