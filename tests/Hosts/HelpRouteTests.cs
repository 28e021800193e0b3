using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Azure.Data.Tables;
using Microsoft.Extensions.DependencyInjection;
using TeamsIsms.Bot.Help;
using TeamsIsms.Bot.People;
using TeamsIsms.Graph;
using TeamsIsms.People;
using TeamsIsms.Storage;
using TeamsIsms.Teams;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Hosts;

/// <summary>The first words with a person, over real HTTP and real storage.</summary>
public sealed class HelpRouteTests : IAsyncLifetime
{
    private static readonly string Post = $"POST {Some.ServiceUrl}v3/conversations/a%3A1personal/activities";

    private readonly Guid _person = Guid.CreateVersion7(TimeProvider.System.GetUtcNow()); // the storage is shared, the person is not
    private BotApp _bot = null!; // set before every test
    private int _activity;

    public async ValueTask InitializeAsync()
    {
        var tables = new TableServiceClient(await Azurite.ConnectionAsync());
        await tables.CreateTableIfNotExistsAsync(TableNames.People);
        _bot = await BotApp.StartAsync(
            routes =>
            {
                HelpRoutes.Add(routes);
                PeopleRoutes.Add(routes);
            },
            services: services => services.AddSingleton(tables).AddGraph().AddPeople().AddPeopleLookups());
        _bot.Wire.Answer(Post, HttpStatusCode.Created, """{"id":"1"}""");
    }

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    public async Task Two_notices_of_one_installation_and_a_later_one_welcome_once()
    {
        var added = new Activity { Type = ActivityTypes.ConversationUpdate, MembersAdded = [Some.Message.Recipient!] };
        var installed = new Activity { Type = ActivityTypes.InstallationUpdate, Action = "add" };

        await Task.WhenAll(TellAsync(installed), TellAsync(added));
        await TellAsync(installed);

        Assert.Contains("您好，我是資安小幫手", Assert.Single(Said), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_else_who_joins_is_not_welcomed()
    {
        await TellAsync(new Activity { Type = ActivityTypes.ConversationUpdate, MembersAdded = [new ChannelAccount { Id = "29:1else" }] });

        Assert.Empty(Said);
    }

    [Theory]
    [InlineData("hi")]
    [InlineData("Hello")]
    [InlineData("你好")]
    [InlineData("您好")]
    [InlineData("help")]
    [InlineData("說明")]
    public async Task A_greeting_is_answered_with_what_the_bot_can_do(string text)
    {
        await SayAsync(text);

        Assert.Contains("我能幫您做什麼", Assert.Single(Said), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_command_is_quoted_harmlessly_and_led_to_one()
    {
        await SayAsync("請問<b>薪水</b>何時發");

        var answer = Assert.Single(Said);
        Assert.Contains(@"請問\<b>薪水\</b>何時發", answer, StringComparison.Ordinal);
        Assert.Contains("help.show", answer, StringComparison.Ordinal);
        Assert.Contains("campaign.tasks", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Edits_and_reactions_are_left_unanswered()
    {
        await TellAsync(Some.Message with
        {
            Type = ActivityTypes.MessageUpdate,
            Text = "help",
            ChannelData = Some.Message.ChannelData! with { EventType = "editMessage" },
        });
        await TellAsync(new Activity { Type = ActivityTypes.MessageReaction, ReactionsAdded = [new MessageReaction("like")] });

        Assert.Empty(Said);
    }

    [Fact]
    public async Task A_chosen_language_is_kept_for_what_comes_later()
    {
        await SayAsync("語言 en");
        await SayAsync("help");
        await SayAsync("language zh");
        await SayAsync("help");

        Assert.Equal(
            [true, true, false, false], Said.Select(answer => answer.Contains("What I can do for you", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_language_without_a_name_is_asked_for()
    {
        await SayAsync("語言");

        Assert.Contains("請輸入「語言 zh」或「語言 en」", Assert.Single(Said), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_help_button_shows_the_help_in_place()
    {
        using var answer = await SendAsync(Some.Message with
        {
            Type = ActivityTypes.Invoke,
            Name = "adaptiveCard/action",
            Text = null,
            Value = JsonElement.Parse("""{"action":{"type":"Action.Execute","verb":"help.show","data":{}},"trigger":"manual"}"""),
        });

        Assert.Contains(
            "我能幫您做什麼", Regex.Unescape(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)), StringComparison.Ordinal);
        Assert.Empty(Said);
    }

    /// <summary>What was posted into the chat, without JSON's escapes.</summary>
    private IReadOnlyList<string> Said => [.. _bot.Sent.Select(request => Regex.Unescape(request.Body!))];

    private Task SayAsync(string text) => TellAsync(Some.Message with { Text = text });

    private async Task TellAsync(Activity activity)
    {
        using var answer = await SendAsync(activity);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    private Task<HttpResponseMessage> SendAsync(Activity activity) => _bot.PostAsync(activity with
    {
        Id = $"{_person:N}-{Interlocked.Increment(ref _activity)}",
        ServiceUrl = Some.ServiceUrl,
        ChannelId = Some.Message.ChannelId,
        From = Some.Message.From! with { AadObjectId = _person.ToString() }, // the sample has a sender
        Conversation = Some.Message.Conversation,
        Recipient = Some.Message.Recipient,
        ChannelData = activity.ChannelData ?? Some.Message.ChannelData,
        Locale = "zh-TW",
    });
}
