using System.Text.Json.Nodes;
using TeamsIsms.Help;
using TeamsIsms.Incidents.Evidence;
using TeamsIsms.Teams;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Scenarios;

/// <summary>What people type, send and press beside the cards.</summary>
public sealed class CampaignMessageScenarioTests(SandboxFixture fixture) : CampaignScenario(fixture)
{
    [Theory]
    [InlineData("zh-TW", "待辦", "簽閱", "說明", "你好")]
    [InlineData("en-US", "tasks", "campaigns", "help", "hello")]
    public async Task Commands_are_understood_with_mentions_and_spaces(string locale, string tasks, string campaigns, string help, string greeting)
    {
        var mention = new JsonArray(new JsonObject { ["type"] = "mention", ["text"] = "<at>小幫手</at>", ["mentioned"] = new JsonObject() });

        var owed = await AnswerAsync(Stage.Staff, locale, $"<at>小幫手</at> {tasks} 　", ("entities", mention));
        var list = await AnswerAsync(Stage.Manager, locale, $"  {campaigns}\n");
        var refused = await AnswerAsync(Stage.Staff, locale, campaigns);
        var helped = await AnswerAsync(Stage.Staff, locale, help);
        var greeted = await AnswerAsync(Stage.Staff, locale, greeting);

        Assert.Contains(Card(locale, "TasksKicker"), owed.Words, StringComparison.Ordinal);
        Assert.Contains(Card(locale, "ListTitle"), list.Words, StringComparison.Ordinal);
        Assert.Contains(CampaignStage.Say(locale, TeamsWords.Text, "RoleNeeded"), refused.Words, StringComparison.Ordinal);
        Assert.Contains(Help(locale, "HelpTitle"), helped.Words, StringComparison.Ordinal);
        Assert.Contains(Help(locale, "HelpTitle"), greeted.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh-TW")]
    [InlineData("en-US")]
    public async Task Unknown_words_and_files_get_a_short_helpful_answer(string locale)
    {
        var file = new JsonArray(new JsonObject
        {
            ["contentType"] = "application/vnd.microsoft.teams.file.download.info",
            ["name"] = "證據.pdf",
            ["content"] = new JsonObject { ["downloadUrl"] = "https://example.com/file", ["fileType"] = "pdf" },
        });

        var unknown = await AnswerAsync(Stage.Staff, locale, "🤷 what now?");
        var withFile = await AnswerAsync(Stage.Staff, locale, "", ("attachments", file));

        Assert.Contains(Help(locale, "UnknownTitle"), unknown.Words, StringComparison.Ordinal);
        Assert.Contains("🤷", unknown.Words, StringComparison.Ordinal);
        Assert.Contains(CampaignStage.Say(locale, EvidenceWords.Text, "Kicker"), withFile.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh-TW")]
    [InlineData("en-US")]
    public async Task Every_command_of_the_app_package_is_answered_to_somebody(string locale)
    {
        Guid[] people = [Stage.Auditor, Stage.Handler, Stage.Manager, Stage.Controller, Stage.Chair];
        string[] refusals = [Help(locale, "UnknownTitle"), CampaignStage.Say(locale, TeamsWords.Text, "RoleNeeded")];
        foreach (var command in PackedCommands.Of(locale))
        {
            var answered = false;
            foreach (var person in people.TakeWhile(_ => !answered))
            {
                var answer = await AnswerAsync(person, locale, command);
                answered = !refusals.Any(refusal => answer.Words.Contains(refusal, StringComparison.Ordinal));
            }

            Assert.True(answered, command);
        }
    }

    [Fact]
    public async Task Edits_and_reactions_are_no_new_messages()
    {
        var before = (await ChatAsync(Stage.Staff)).Select(message => message.ActivityId).ToHashSet();

        await SendAsync(Stage.Staff, "zh-TW", "messageUpdate", ("text", "🤷 edited"), ("channelData", new JsonObject { ["eventType"] = "editMessage" }));
        await SendAsync(Stage.Staff, "zh-TW", "messageReaction", ("reactionsAdded", new JsonArray(new JsonObject { ["type"] = "like" })));
        await AnswerAsync(Stage.Staff, "zh-TW", "說明");

        Assert.DoesNotContain(
            await ChatAsync(Stage.Staff),
            message => !before.Contains(message.ActivityId) && message.Words.Contains("🤷", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("zh-TW")]
    [InlineData("en-US")]
    public async Task An_unknown_button_and_an_unknown_campaign_are_answered(string locale)
    {
        var gone = await Stage.TapAsync(Stage.Staff, locale, "campaign.acknowledge", Guid.Empty.ToString("N"));
        var odd = await Stage.TapAsync(Stage.Staff, locale, "campaign.acknowledge", "'; drop table");

        Assert.Equal(Say(locale, "UnknownCampaign"), gone.Words);
        Assert.Equal(Say(locale, "UnknownCampaign"), odd.Words);
    }

    /// <summary>Types something and waits for the answer to it.</summary>
    private async Task<SandboxMessage> AnswerAsync(Guid person, string locale, string text, params (string, JsonNode)[] more)
    {
        var known = (await ChatAsync(person)).Select(message => message.ActivityId).ToHashSet();
        await SendAsync(person, locale, "message", [("text", text), .. more]);
        return await Stage.Control.SeesAsync(person, message => !known.Contains(message.ActivityId) && message.Words.Length > 0, Stop);
    }

    private async Task SendAsync(Guid person, string locale, string type, params (string Name, JsonNode Value)[] members)
    {
        var activity = new JsonObject(members.Select(member => KeyValuePair.Create(member.Name, (JsonNode?)member.Value)))
        {
            ["type"] = type,
            ["locale"] = locale,
        };
        Assert.Equal(200, (await Stage.Control.SendAsync(person, activity, Stop)).Status);
    }

    private Task<IReadOnlyList<SandboxMessage>> ChatAsync(Guid person) => Stage.Control.ChatAsync(person, Stop);

    private static string Help(string locale, string key) => CampaignStage.Say(locale, HelpWords.Text, key);
}
