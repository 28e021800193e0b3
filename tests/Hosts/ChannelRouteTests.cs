using System.Net;
using Azure.Data.Tables;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using TeamsIsms.Bot.People;
using TeamsIsms.Graph;
using TeamsIsms.People;
using TeamsIsms.Storage;
using TeamsIsms.Teams;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Hosts;

/// <summary>What the bot remembers of teams and chats, over real HTTP and real storage.</summary>
public sealed class ChannelRouteTests : IAsyncLifetime
{
    private readonly string _team = $"19:{Guid.CreateVersion7(TimeProvider.System.GetUtcNow()):N}@thread.tacv2"; // the storage is shared
    private readonly string _channel = $"19:{Guid.CreateVersion7(TimeProvider.System.GetUtcNow()):N}@thread.tacv2";
    private readonly Guid _person = Guid.CreateVersion7(TimeProvider.System.GetUtcNow());
    private TableServiceClient _tables = null!; // set before every test
    private BotApp _bot = null!; // set before every test
    private int _activity;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private ChannelTable Channels => new(_tables, Options.Create(new BotOptions()));

    public async ValueTask InitializeAsync()
    {
        _tables = new TableServiceClient(await Azurite.ConnectionAsync());
        await _tables.CreateTableIfNotExistsAsync(TableNames.People);
        _bot = await BotApp.StartAsync(
            routes =>
            {
                PeopleRoutes.Add(routes);
                ChannelRoutes.Add(routes);
                routes.On(TurnEvent.ChannelMessage, static (turn, _) => Task.FromResult(Answer.Text($"{turn.Place?.Root}")));
            },
            services: services => services.AddSingleton(_tables).AddGraph().AddPeople().AddPeopleLookups());
    }

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    public async Task An_installation_in_a_team_tells_where_its_channels_are_written_to_and_a_removal_ends_it()
    {
        await TellAsync(new Activity { Type = ActivityTypes.InstallationUpdate, Action = "add" }, InTeam(_team));
        await TellAsync(new Activity { Type = ActivityTypes.ConversationUpdate }, InTeam(_channel));
        Assert.Equal(new ConversationReference(_channel, Some.ServiceUrl), await Channels.FindAsync(_channel, Stop));

        await TellAsync(new Activity { Type = ActivityTypes.InstallationUpdate, Action = "remove" }, InTeam(_team));

        Assert.Null(await Channels.FindAsync(_channel, Stop));
        Assert.Null(await Channels.FindAsync(_team, Stop));
    }

    [Fact]
    public async Task A_channel_nothing_came_from_is_found_by_its_name_alone() =>
        Assert.Equal(_channel, (await Channels.FindAsync(_channel, Stop))?.ConversationId);

    [Fact]
    public async Task A_message_in_a_thread_is_answered_in_the_thread()
    {
        var thread = $"{_channel};messageid=17";
        _bot.Wire.Answer(
            $"POST {Some.ServiceUrl}v3/conversations/{Uri.EscapeDataString(thread)}/activities/{_person:N}-1", HttpStatusCode.Created, """{"id":"1"}""");

        await TellAsync(new Activity { Type = ActivityTypes.Message, Text = "noted" }, InTeam(thread));

        Assert.Contains("\"17\"", Assert.Single(_bot.Sent).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dialog_opened_elsewhere_does_not_move_the_chat_nor_claim_a_team()
    {
        await TellAsync(new Activity { Type = ActivityTypes.InstallationUpdate, Action = "add" }, Some.Message.Conversation!);
        var dialog = new Activity { Type = ActivityTypes.Invoke, Name = "composeExtension/fetchTask" };

        await TellAsync(dialog, Some.Message.Conversation! with { Id = "19:two-colleagues@unq.gbl.spaces" });
        await TellAsync(dialog, InTeam(_channel));

        var row = await _tables.GetTableClient(TableNames.People).GetEntityAsync<TableEntity>(
            PeopleKeys.Partition(_person), PeopleKeys.Conversation(_person), cancellationToken: Stop);
        Assert.Equal(Some.Message.Conversation!.Id, row.Value.GetString(nameof(Conversation.ConversationId)));
        Assert.False((await _tables.GetTableClient(TableNames.People).GetEntityIfExistsAsync<TableEntity>(
            PeopleKeys.Channels, PeopleKeys.Channel(_channel), cancellationToken: Stop)).HasValue);
    }

    [Fact]
    public async Task Who_removes_the_app_from_a_team_keeps_the_chat_and_who_removes_it_from_the_chat_does_not()
    {
        await TellAsync(new Activity { Type = ActivityTypes.InstallationUpdate, Action = "add" }, Some.Message.Conversation!);
        await TellAsync(new Activity { Type = ActivityTypes.InstallationUpdate, Action = "remove" }, InTeam(_team));
        Assert.True(await IsInstalledAsync());

        await TellAsync(new Activity { Type = ActivityTypes.InstallationUpdate, Action = "remove" }, Some.Message.Conversation!);
        Assert.False(await IsInstalledAsync());
    }

    private async Task<bool?> IsInstalledAsync()
    {
        var row = await _tables.GetTableClient(TableNames.People).GetEntityAsync<TableEntity>(
            PeopleKeys.Partition(_person), PeopleKeys.Conversation(_person), cancellationToken: Stop);
        return row.Value.GetBoolean(nameof(Conversation.Installed));
    }

    private static ConversationAccount InTeam(string conversation) =>
        new() { Id = conversation, ConversationType = "channel", TenantId = Some.Tenant.ToString() };

    private async Task TellAsync(Activity activity, ConversationAccount conversation)
    {
        using var answer = await _bot.PostAsync(activity with
        {
            Id = $"{_person:N}-{++_activity}",
            ServiceUrl = Some.ServiceUrl,
            ChannelId = "msteams",
            From = Some.Message.From! with { AadObjectId = _person.ToString() },
            Conversation = conversation,
            Recipient = Some.Message.Recipient,
            ChannelData = Some.Message.ChannelData! with
            {
                Team = conversation.ConversationType == "channel" ? new TeamReference(_team) : null,
            },
        });

        // What is remembered is written after the answer; the next request of the same connection comes behind it.
        await _bot.GetAsync("/healthz");
    }
}
