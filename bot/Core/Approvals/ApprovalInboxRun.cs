using System.Globalization;

namespace TeamsIsms.Approvals;

/// <summary>Reads what one person has to do with approvals.</summary>
internal sealed class ApprovalInboxRun(ApprovalTable table, ApprovalSubjects subjects, PeopleTable people)
{
    private const int PageSize = 6;
    private const int MostOwn = 4;

    public async Task<ApprovalInbox> ReadAsync(ApprovalViewer viewer, int page, CancellationToken cancellationToken)
    {
        var open = await table.ListAsync(cancellationToken);
        var waiting = ApprovalInbox.For(open, viewer.Person, viewer.Now);
        var pages = Math.Max(1, (waiting.Count + PageSize - 1) / PageSize);
        var shown = Math.Clamp(page, 1, pages);
        var lines = new List<ApprovalLine>();
        foreach (var one in waiting.Skip((shown - 1) * PageSize).Take(PageSize))
        {
            lines.Add(await WaitingAsync(one.Matter, viewer, cancellationToken));
        }

        var asked = new List<ApprovalLine>();
        foreach (var one in ApprovalInbox.By(open, viewer.Person).Take(MostOwn))
        {
            asked.Add(await AskedAsync(one.Matter, viewer, cancellationToken));
        }

        var past = await table.LatelyAsync(viewer.Person, MostOwn, cancellationToken);
        return new ApprovalInbox(lines, asked, [.. past.Select(one => new PastLine(one, Kind(one.Matter, viewer.Culture)))])
        {
            All = waiting.Count,
            Page = shown,
            Pages = pages,
        };
    }

    private async Task<ApprovalLine> WaitingAsync(ApprovalMatter matter, ApprovalViewer viewer, CancellationToken cancellationToken)
    {
        var seat = Approve.Seat(matter.Request, viewer.Person, viewer.Now);
        return new ApprovalLine(
            matter,
            Kind(matter, viewer.Culture),
            await NameAsync(matter.Request.Requester, cancellationToken),
            seat is { } other && other != viewer.Person ? await NameAsync(other, cancellationToken) : null);
    }

    private async Task<ApprovalLine> AskedAsync(ApprovalMatter matter, ApprovalViewer viewer, CancellationToken cancellationToken)
    {
        var first = Approve.Waiting(matter.Request).Cast<Guid?>().FirstOrDefault();
        return new ApprovalLine(
            matter, Kind(matter, viewer.Culture), first is { } approver ? await NameAsync(approver, cancellationToken) : "—");
    }

    private string Kind(ApprovalMatter matter, CultureInfo culture) => subjects.Find(matter.Key.Subject)?.Kind(culture) ?? "";

    private async Task<string> NameAsync(Guid person, CancellationToken cancellationToken) =>
        (await people.FindAsync(person, cancellationToken))?.Person.Name ?? "—";
}
