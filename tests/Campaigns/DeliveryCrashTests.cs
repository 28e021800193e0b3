using TeamsIsms.Campaigns;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Campaigns;

public sealed class DeliveryCrashTests
{
    private const int Staff = 6;
    private const int MostCalls = 400;

    /// <summary>
    /// Start and delivery of a small campaign, killed after every call to the outside, one after the other. Who dies before a call
    /// leaves behind what was there after the call before it.
    /// </summary>
    [Fact]
    public async Task Killed_at_any_call_nobody_is_lost()
    {
        await using var world = await DeliveryWorld.OpenAsync();
        await world.MeetAsync([.. Enumerable.Range(0, Staff).Select(DeliveryWorld.Staff)]);
        var (at, twice) = (1, 0);
        for (var hasCrashed = true; hasCrashed; at++)
        {
            Assert.True(at < MostCalls);
            var before = world.Connector.Chats.Sum(chat => chat.Value.Count);
            await world.RestartAsync(new Crash());
            await world.ApproveAsync(Some.Campaign with { Id = CampaignId.New(world.Clock.GetUtcNow()) });
            await world.RestartAsync(new Crash { At = at, IsAfter = true });

            hasCrashed = await HasCrashedAsync(world);
            await world.RestartAsync(new Crash());
            Assert.True((await world.FiguresAsync()).AddUp);
            await world.SettleAsync();

            var figures = await world.FiguresAsync();
            Assert.Equal((Staff, Staff, 0), (figures.Expected, figures.Open, figures.Pending));
            Assert.All(await world.AssignmentsAsync(), assignment => Assert.NotNull(assignment.Card));

            // Whoever was being sent to when the process died may have a second card, nobody else.
            var cards = world.Connector.Chats.Sum(chat => chat.Value.Count) - before;
            Assert.InRange(cards, Staff, 2 * Staff);
            twice += cards - Staff;
            await world.ForgetAsync();
        }

        Assert.True(at > 10);
        TestContext.Current.TestOutputHelper!.WriteLine($"{at - 1} crash points, {twice} second cards");
    }

    private static async Task<bool> HasCrashedAsync(DeliveryWorld world)
    {
        try
        {
            await world.WorkAsync();
            return false;
        }
        catch (Exception e) when (e is CrashException || e.InnerException is CrashException)
        {
            return true;
        }
    }
}
