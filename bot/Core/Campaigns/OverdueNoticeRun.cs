namespace TeamsIsms.Campaigns;

/// <summary>Shows a unit head, or the security managers, who is overdue.</summary>
internal sealed class OverdueNoticeRun(OpenPeopleRun open, PeopleTable people, NoticeCardRun cards)
{
    // A card holds about this many names; the report has all of them.
    private const int MostNames = 200;

    /// <param name="head">The unit head; null for the security managers.</param>
    public async Task<TimeSpan?> RunAsync(Campaign campaign, Guid? head, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var overdue = new List<Assignment>();
        await foreach (var assignment in open.ReadAsync(campaign, head, cancellationToken))
        {
            if (assignment.IsOverdue(now) && overdue.Count < MostNames)
            {
                overdue.Add(assignment);
            }
        }

        if (head is { } unitHead)
        {
            return await cards.ShowAsync(
                campaign, "overdue", unitHead, culture => OverdueCard.ForHead(campaign, overdue, now, culture), cancellationToken);
        }

        TimeSpan? pause = null;
        foreach (var manager in await people.WithRoleAsync(Role.SecurityManager, cancellationToken))
        {
            pause = SendPause.Longer(pause, await cards.ShowAsync(
                campaign, "overdueAll", manager.Id, culture => OverdueCard.ForManager(campaign, overdue, now, culture), cancellationToken));
        }

        return pause;
    }
}
