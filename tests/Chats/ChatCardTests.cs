using System.Globalization;
using TeamsIsms.Campaigns;
using TeamsIsms.Chats;
using TeamsIsms.Storage;
using TeamsIsms.Teams.Cards;
using TeamsIsms.Tests.Campaigns;

namespace TeamsIsms.Tests.Chats;

/// <summary>A card that shows a state is drawn again; what is told once is not.</summary>
public sealed class ChatCardTests : IAsyncLifetime
{
    private readonly CardShelf _shelf = new(TableNames.Campaigns, $"cards.{CampaignId.New(TimeProvider.System.GetUtcNow())}", "card|"); // the storage is shared
    private DeliveryWorld _world = null!; // set before every test

    private static Guid Person => DeliveryWorld.Staff(7).Id;

    private static string Chat => DeliveryWorld.Chat(DeliveryWorld.Staff(7));

    private ChatCardRun Cards => _world.Get<ChatCardRun>();

    private string Shown => Assert.Single(_world.Connector.Chats[Chat]).Value;

    public async ValueTask InitializeAsync()
    {
        _world = await DeliveryWorld.OpenAsync();
        await _world.MeetAsync(DeliveryWorld.Staff(7));
    }

    public ValueTask DisposeAsync() => _world.DisposeAsync();

    [Fact]
    public async Task The_same_card_shows_the_newer_state()
    {
        await ShowAsync("before");
        await ShowAsync("after");

        Assert.Contains("after", Shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_told_once_is_neither_sent_nor_drawn_again()
    {
        await TellAsync("before");
        await TellAsync("after");

        Assert.Contains("before", Shown, StringComparison.Ordinal);
        Assert.True(await Cards.IsSentAsync(_shelf, "told", Person, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_card_that_the_person_deleted_comes_anew_with_the_next_news()
    {
        await ShowAsync("before");
        _world.Connector.Chats[Chat].Clear();

        Assert.Null(await ShowAsync("meanwhile"));
        Assert.Null(await ShowAsync("after"));

        Assert.Contains("after", Shown, StringComparison.Ordinal);
    }

    private Task<TimeSpan?> ShowAsync(string state) =>
        Cards.ShowAsync(_shelf, "state", Person, Draw(state), TestContext.Current.CancellationToken);

    private Task<TimeSpan?> TellAsync(string state) =>
        Cards.TellAsync(_shelf, "told", Person, Draw(state), TestContext.Current.CancellationToken);

    private static Func<CultureInfo, AdaptiveCard> Draw(string state) =>
        culture => CardGrammar.Card(culture, new CardHead(ContainerStyle.Accent, "kicker", state), []);
}
