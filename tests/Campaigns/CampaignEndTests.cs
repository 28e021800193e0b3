using TeamsIsms.Campaigns;
using TeamsIsms.Tests.Testing;
using TeamsIsms.Trail;

namespace TeamsIsms.Tests.Campaigns;

public sealed class CampaignEndTests
{
    [Fact]
    public async Task At_the_close_whoever_owes_an_answer_gets_a_negative_receipt_on_the_card()
    {
        await using var world = await DeliveredAsync(60);
        var act = Act.By(Some.SecurityManager, world.Clock.GetUtcNow(), null);

        await world.ChangeAsync(campaign => RunCampaign.Close(campaign, "提前結束", act), CampaignWorkKind.End);
        await world.SettleAsync();

        var figures = await world.FiguresAsync();
        Assert.Equal((60, 0, 60), (figures.Expected, figures.Open, figures.Expired));
        Assert.All(world.Connector.Chats, chat => Assert.DoesNotContain("campaign.acknowledge", Assert.Single(chat.Value).Value, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Ending_twice_ends_once()
    {
        await using var world = await DeliveredAsync(5);
        var act = Act.By(Some.SecurityManager, world.Clock.GetUtcNow(), null);
        await world.ChangeAsync(campaign => RunCampaign.Cancel(campaign, "文件有誤", act), CampaignWorkKind.End);
        await world.SettleAsync();
        var requests = world.Connector.Requests;

        await world.Get<CampaignWorkRun>().RunAsync(new CampaignWork(world.Campaign.Id, CampaignWorkKind.End), CancellationToken.None);
        await world.SettleAsync();

        Assert.Equal(requests, world.Connector.Requests);
        Assert.Equal(5, (await world.FiguresAsync()).Cancelled);
        Assert.All(await world.AssignmentsAsync(), assignment => Assert.Equal("文件有誤", assignment.Reason));
    }

    [Fact]
    public async Task A_campaign_cancelled_before_its_start_assigns_nobody()
    {
        await using var world = await DeliveryWorld.OpenAsync();
        await world.MeetAsync(DeliveryWorld.Staff(1));
        await world.ApproveAsync(Some.Campaign);
        var act = Act.By(Some.SecurityManager, world.Clock.GetUtcNow(), null);

        await world.ChangeAsync(campaign => RunCampaign.Cancel(campaign, "不需要了", act), CampaignWorkKind.End);
        await world.SettleAsync();

        Assert.Equal((0, 0), ((await world.FiguresAsync()).Expected, world.Connector.Requests));
        Assert.Equal(CampaignStatus.Cancelled, (await world.NowAsync()).Status);
    }

    [Fact]
    public async Task Cards_that_arrive_while_the_campaign_ends_show_its_end()
    {
        await using var world = await DeliveryWorld.OpenAsync();
        await world.MeetAsync([.. Enumerable.Range(0, 10).Select(DeliveryWorld.Staff)]);
        await world.ApproveAsync(Some.Campaign);
        var act = Act.By(Some.SecurityManager, world.Clock.GetUtcNow(), null);
        var ended = 0;
        world.Connector.Took = async (_, _) =>
        {
            if (Interlocked.Exchange(ref ended, 1) == 0)
            {
                await world.Get<CampaignWorkRun>().RunAsync(new CampaignWork(world.Campaign.Id, CampaignWorkKind.Start), CancellationToken.None);
                await world.ChangeAsync(campaign => RunCampaign.Cancel(campaign, "文件有誤", act), CampaignWorkKind.End);
                await world.Get<CampaignWorkRun>().RunAsync(new CampaignWork(world.Campaign.Id, CampaignWorkKind.End), CancellationToken.None);
            }
        };

        await world.SettleAsync();

        Assert.Equal(10, (await world.FiguresAsync()).Cancelled);
        Assert.All(
            world.Connector.Chats.SelectMany(chat => chat.Value),
            card => Assert.DoesNotContain("campaign.acknowledge", card.Value, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_new_revision_ends_answered_ones_too()
    {
        await using var world = await DeliveredAsync(3);
        var act = Act.By(Some.SecurityManager, world.Clock.GetUtcNow(), null);

        await world.ChangeAsync(campaign => RunCampaign.Supersede(campaign, new CampaignId(Guid.Empty), act), CampaignWorkKind.End);
        await world.SettleAsync();

        Assert.Equal(3, (await world.FiguresAsync()).Superseded);
    }

    [Fact]
    public async Task A_campaign_that_binds_nobody_any_more_is_closed_at_its_start_with_the_reason()
    {
        await using var world = await DeliveryWorld.OpenAsync();
        await world.ApproveAsync(Some.Campaign);

        await world.SettleAsync();

        var campaign = await world.NowAsync();
        Assert.Equal(CampaignStatus.Closed, campaign.Status);
        Assert.Contains("沒有需要簽閱的對象", campaign.EndReason, StringComparison.Ordinal);
    }

    private static async Task<DeliveryWorld> DeliveredAsync(int staff)
    {
        var world = await DeliveryWorld.OpenAsync();
        await world.MeetAsync([.. Enumerable.Range(0, staff).Select(DeliveryWorld.Staff)]);
        await world.ApproveAsync(Some.Campaign);
        await world.SettleAsync();
        return world;
    }
}
