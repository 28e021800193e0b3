using TeamsIsms.Actions;
using TeamsIsms.Binders;
using TeamsIsms.Campaigns;
using TeamsIsms.Incidents;
using TeamsIsms.Storage;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Hosts;

/// <summary>Old objects put into storage as their features would have left them.</summary>
internal static class DisposalStock
{
    private static readonly DateTimeOffset At = new(2021, 3, 1, 1, 0, 0, TimeSpan.Zero);

    public static Task CaseAsync(this DisposalStage stage, Incident incident) => stage.StoreAsync(
        TableNames.Incidents,
        incident.Id.Partition,
        CaseRows.Case(incident.Id),
        incident.Id.Subject,
        trail => incident with { Trail = trail },
        IncidentJson.Default.Incident);

    public static Task ActionAsync(this DisposalStage stage, CorrectiveAction action) => stage.StoreAsync(
        TableNames.Actions,
        ActionTable.Partition,
        ActionTable.Key(action.Id),
        action.Id.Subject,
        trail => action with { Trail = trail },
        StoredActions.Json.CorrectiveAction);

    public static Task BinderAsync(this DisposalStage stage, EvidenceBinder binder) => stage.StoreAsync(
        TableNames.Binders,
        BinderTable.Partition,
        BinderTable.Key(binder.Id),
        binder.Subject,
        trail => binder with { Trail = trail },
        BinderJson.Default.EvidenceBinder);

    public static async Task EntriesAsync(this DisposalStage stage, Incident incident, int count)
    {
        foreach (var part in Enumerable.Range(1, count).Chunk(90))
        {
            var changes = new Changes(incident.Id.Partition);
            foreach (var number in part)
            {
                changes.Insert(
                    CaseRows.Entry(incident.Id, number), new TimelineEntry(number, EntryKind.Note, At, Some.Person.Id, "王小明"), IncidentJson.Default.TimelineEntry);
            }

            Assert.True(await stage.Rows(TableNames.Incidents).CommitAsync(changes, TestContext.Current.CancellationToken));
        }
    }

    public static async Task CampaignAsync(this DisposalStage stage, Campaign campaign, IReadOnlyList<Assignment> people)
    {
        var closed = campaign with { Status = CampaignStatus.Closed, EndedAt = At };
        await stage.StoreAsync(
            TableNames.Campaigns, CampaignTable.Partition, $"campaign|{closed.Id}", closed.Subject, trail => closed with { Trail = trail }, CampaignJson.Default.Campaign);
        var (partition, head) = (AssignmentTable.Partition(closed.Id, 0), new ShardHead { Status = closed.Status });
        foreach (var person in people)
        {
            head = head.Count(null, person);
            await stage.StoreAsync(
                TableNames.Assignments, partition, AssignmentTable.Key(person.Person), person.Subject, trail => person with { Trail = trail }, CampaignJson.Default.Assignment);
        }

        Assert.True(await stage.Rows(TableNames.Assignments).CommitAsync(
            new Changes(partition).Insert(AssignmentTable.HeadKey, head, CampaignJson.Default.ShardHead), TestContext.Current.CancellationToken));
    }
}
