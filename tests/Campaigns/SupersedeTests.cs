using TeamsIsms.Campaigns;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Campaigns;

public sealed class SupersedeTests
{
    private static readonly Campaign Successor = Some.Campaign with
    {
        Id = CampaignId.New(Some.Now),
        CreatedAt = Some.Now,
        Task = Some.DocumentTask with { Pinned = Some.PinnedDocument with { Sha256 = new string('b', 64) } },
    };

    [Theory]
    [InlineData(CampaignStatus.Active, true)]
    [InlineData(CampaignStatus.Paused, true)]
    [InlineData(CampaignStatus.Closed, true)]
    [InlineData(CampaignStatus.Cancelled, false)]
    [InlineData(CampaignStatus.PendingApproval, false)]
    public void A_campaign_that_ran_is_replaced_by_that_of_another_content(CampaignStatus status, bool replaced) =>
        Assert.Equal(replaced, Supersede.IsReplaced(Some.Campaign with { Status = status }, Successor));

    [Fact]
    public void The_same_content_another_document_a_later_campaign_and_one_replaced_before_stay()
    {
        Assert.False(Supersede.IsReplaced(Some.Campaign, Successor with { Task = Some.DocumentTask }));
        Assert.False(Supersede.IsReplaced(
            Some.Campaign with
            {
                Task = Some.DocumentTask with { Pinned = Some.PinnedDocument with { Document = Some.Document with { Number = "ISMS-P-007" } } },
            }, Successor));
        Assert.False(Supersede.IsReplaced(Some.Campaign with { CreatedAt = Some.Now.AddDays(1) }, Successor));
        Assert.False(Supersede.IsReplaced(Some.Campaign with { Successor = CampaignId.New(Some.Now) }, Successor));
        Assert.False(Supersede.IsReplaced(Successor, Successor));
    }

    [Fact]
    public async Task When_the_new_revision_starts_the_earlier_campaign_ends_for_everybody()
    {
        await using var world = await DeliveryWorld.OpenAsync();
        await world.MeetAsync(DeliveryWorld.Staff(1), DeliveryWorld.Staff(2));
        await world.ApproveAsync(Some.Campaign);
        await world.SettleAsync();
        var earlier = world.Campaign;

        await world.ApproveAsync(Successor);
        await world.SettleAsync();

        var replaced = await world.Get<CampaignTable>().FindAsync(earlier.Id, TestContext.Current.CancellationToken);
        Assert.Equal((CampaignStatus.Closed, Successor.Id), (replaced!.Status, replaced.Successor!.Value));
        var view = await world.Get<AssignmentTable>().FindAsync(
            earlier, DeliveryWorld.Staff(1).Id, TestContext.Current.CancellationToken);
        Assert.Equal(AssignmentStatus.Superseded, view!.Assignment!.Status);
        Assert.Equal(AssignmentStatus.Delivered, (await world.AssignmentAsync(DeliveryWorld.Staff(1))).Status);
    }
}
