using Azure.Data.Tables;
using Azure.Storage.Queues;
using TeamsIsms.Campaigns;
using TeamsIsms.People;
using TeamsIsms.Storage;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Scenarios;

/// <summary>What storage says became of it.</summary>
internal sealed partial class CampaignStage
{
    private readonly CampaignTable _campaigns;
    private readonly AssignmentTable _assignments;

    public CampaignStage(SandboxProcess sandbox)
    {
        _sandbox = sandbox;
        Tables = new TableServiceClient(sandbox.Storage);
        var outbox = new OutboxRun(new WorkQueue(new QueueServiceClient(sandbox.Storage)));
        (_campaigns, _assignments) = (new CampaignTable(Tables, outbox), new AssignmentTable(Tables, outbox));
    }

    public TableServiceClient Tables { get; }

    public Task DeliveredAsync(string id) => SandboxControl.EventuallyAsync(
        async () => await CampaignAsync(id) is { Status: CampaignStatus.Active } campaign && (await FiguresAsync(campaign)).Pending == 0, Stop);

    public Task UntilAsync(string id, Guid person, AssignmentStatus status) => SandboxControl.EventuallyAsync(
        async () => (await AssignmentAsync(id, person))?.Status == status, Stop);

    /// <summary>Moves somebody to another unit and waits until the product knows.</summary>
    public async Task MovedAsync(Guid person, string unit, Guid head)
    {
        await Control.MoveAsync(person, unit, Stop);
        await Control.AdvanceAsync(TimeSpan.FromDays(1), Stop); // the directory is read once a day
        await Control.PassAsync(
            async () => (await new PeopleTable(Tables, new RecentPeople(), TimeProvider.System).FindAsync(person, Stop))?.Person.Head == head,
            Stop);
    }

    /// <summary>Waits until nothing waits in a queue, hidden messages included.</summary>
    public Task ServedAsync(string queue) => SandboxControl.EventuallyAsync(
        async () => (await new QueueClient(_sandbox.Storage, queue).GetPropertiesAsync(Stop)).Value.ApproximateMessagesCount == 0, Stop);

    public async Task<Campaign> CampaignAsync(string id) => (await _campaigns.FindAsync(CampaignId.Parse(id)!.Value, Stop))!;

    public async Task<Assignment?> AssignmentAsync(string id, Guid person) =>
        (await _assignments.FindAsync(await CampaignAsync(id), person, Stop))?.Assignment;

    /// <summary>The figures now; they add up whenever they are read.</summary>
    public async Task<Figures> FiguresAsync(Campaign campaign)
    {
        var figures = Figures.Of(await _assignments.HeadsAsync(campaign, Stop), await Control.NowAsync(Stop));
        Assert.True(figures.AddUp);
        return figures;
    }

    /// <summary>The campaign's state as taps see it.</summary>
    public async Task<CampaignStatus> ShardStatusAsync(string id) =>
        (await _assignments.HeadsAsync(await CampaignAsync(id), Stop))[0].Status;

    public Task<CampaignTrail> TrailAsync() => CampaignTrail.CheckedAsync(Tables, Stop);
}
