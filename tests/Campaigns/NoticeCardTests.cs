using System.Globalization;
using System.Net;
using TeamsIsms.Campaigns;
using TeamsIsms.Teams.Cards;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Campaigns;

/// <summary>A card about one matter reaches a person once, however often and in whatever order its message is worked on.</summary>
public sealed class NoticeCardTests : IAsyncLifetime
{
    private readonly Campaign _campaign = Some.Campaign with { Id = CampaignId.New(TimeProvider.System.GetUtcNow()) }; // the storage is shared
    private DeliveryWorld _world = null!; // set before every test

    private static string Chat => DeliveryWorld.Chat(DeliveryWorld.Staff(7));

    public async ValueTask InitializeAsync()
    {
        _world = await DeliveryWorld.OpenAsync();
        await _world.MeetAsync(DeliveryWorld.Staff(7));
    }

    public ValueTask DisposeAsync() => _world.DisposeAsync();

    [Fact]
    public async Task Two_workers_with_the_same_notice_send_one_card()
    {
        TimeSpan? second = TimeSpan.Zero;
        _world.Connector.Took = async (_, _) => second = await ShowAsync();

        var first = await ShowAsync();
        var later = await ShowAsync();

        Assert.Equal((null, TimeSpan.FromSeconds(5), null), (first, second, later));
        Assert.Equal(1, _world.Connector.Cards(Chat));
    }

    [Fact]
    public async Task A_busy_service_is_asked_again_after_its_own_pause()
    {
        _world.Connector.Fault = (_, _) => ConnectorStub.Error(HttpStatusCode.TooManyRequests, "busy", TimeSpan.FromSeconds(3));
        var refused = await ShowAsync();
        _world.Connector.Fault = static (_, _) => null;

        Assert.NotNull(refused);
        Assert.Null(await ShowAsync());
        Assert.Equal(1, _world.Connector.Cards(Chat));
    }

    [Fact]
    public async Task A_sender_that_died_gives_way_after_two_minutes()
    {
        _world.Connector.Took = static (_, _) => throw new HttpRequestException("cut");
        await ShowAsync();
        _world.Connector.Took = static (_, _) => Task.CompletedTask;

        Assert.NotNull(await ShowAsync());
        _world.Clock.Advance(TimeSpan.FromMinutes(3));
        Assert.Null(await ShowAsync());
    }

    private Task<TimeSpan?> ShowAsync() => _world.Get<NoticeCardRun>().ShowAsync(
        _campaign, "approval|1", DeliveryWorld.Staff(7).Id, Draw, TestContext.Current.CancellationToken);

    private static AdaptiveCard Draw(CultureInfo culture) => AskCard.Draw(Some.Campaign, Some.Assignment, Some.Now, culture);
}
