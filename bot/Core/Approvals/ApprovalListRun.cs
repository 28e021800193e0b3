namespace TeamsIsms.Approvals;

/// <summary>Reads a request again and brings the lists up to it.</summary>
internal sealed class ApprovalListRun(ApprovalTable table, PeopleTable people)
{
    private const int Attempts = 5;

    /// <returns>The request as it is now, and who of its awaited approvers left; no matter when there is none any more.</returns>
    public async Task<(ApprovalMatter? Matter, IReadOnlyList<Guid> Left)> KeepAsync(
        IApprovalSubject subject, ApprovalKey key, DateTimeOffset now, CancellationToken cancellationToken)
    {
        for (var attempt = 0; ; attempt++)
        {
            var earlier = await table.FindAsync(key, cancellationToken);
            var matter = await subject.FindAsync(key, cancellationToken);
            var left = matter is null ? [] : await LeftAsync(matter.Request, cancellationToken);
            var open = matter is { Request: { Status: ApprovalStatus.Pending } request }
                ? new OpenApproval(matter) { NextAt = OpenApproval.Next(request, now), Left = left }
                : null;
            if (!await table.KeepAsync(key, earlier, open, cancellationToken) && attempt < Attempts)
            {
                continue;
            }

            foreach (var (person, past) in matter is null ? [] : PastApproval.Of(matter))
            {
                await table.RememberAsync(person, past, cancellationToken);
            }

            return (matter, left);
        }
    }

    /// <summary>Whose decision is awaited and who is no longer in the directory, or not able to sign in.</summary>
    public async Task<IReadOnlyList<Guid>> LeftAsync(ApprovalRequest request, CancellationToken cancellationToken)
    {
        var left = new List<Guid>();
        foreach (var approver in Approve.Waiting(request))
        {
            if (await people.FindAsync(approver, cancellationToken) is not { Person.Enabled: true })
            {
                left.Add(approver);
            }
        }

        return left;
    }
}
