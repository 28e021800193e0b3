using System.Security.Cryptography;
using System.Text.Json.Nodes;
using TeamsIsms.Incidents;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Scenarios;

/// <summary>A message somebody posted is reported from its own menu.</summary>
public sealed class IncidentExtensionScenarioTests(SandboxFixture fixture) : IncidentScenario(fixture)
{
    [Theory]
    [InlineData("zh-TW")]
    [InlineData("en-US")]
    public async Task A_posted_message_becomes_one_report_however_often_it_is_sent(string locale)
    {
        var reporter = await Stage.ColleagueAsync(locale);
        var posted = $"您的帳號即將停用，請點此登入 {RandomNumberGenerator.GetHexString(16)}";

        var opened = await AskAsync(reporter, locale, "composeExtension/fetchTask", new JsonObject
        {
            ["commandId"] = "reportMessage",
            ["commandContext"] = "message",
            ["messagePayload"] = new JsonObject
            {
                ["id"] = "1",
                ["body"] = new JsonObject { ["contentType"] = "html", ["content"] = $"<p>{posted}</p>" },
            },
        });
        var card = opened["value"]!["card"]!["content"]!;
        var data = Submit(card);
        foreach (var (name, value) in CaseFields.Shown(card))
        {
            data[name] = value;
        }

        var submitted = await SubmitAsync();
        var again = await SubmitAsync();

        var id = IncidentStage.FindNumber(submitted)!.Value;
        Assert.Equal(id, IncidentStage.FindNumber(again));
        var incident = await Stage.IncidentAsync(id);
        Assert.Contains(posted, incident.What, StringComparison.Ordinal);
        Assert.Equal((IncidentStatus.Reported, reporter), (incident.Status, incident.Reporter));
        await Stage.SeesAsync(Stage.Handler, id, "incident.takeCharge");
        Assert.Equal(["incident.reported"], (await Stage.TrailAsync()).Kinds(id.Subject));

        async Task<string> SubmitAsync() => (await AskAsync(
            reporter,
            locale,
            "composeExtension/submitAction",
            new JsonObject { ["commandId"] = "reportMessage", ["data"] = data.DeepClone() })).ToJsonString();
    }

    private async Task<JsonNode> AskAsync(Guid person, string locale, string name, JsonObject value)
    {
        var answer = await Stage.Control.SendAsync(
            person, new JsonObject { ["type"] = "invoke", ["name"] = name, ["locale"] = locale, ["value"] = value }, Stop);
        Assert.Equal(200, answer.Status);
        return answer.Json["task"]!;
    }

    private static JsonObject Submit(JsonNode card) => card["actions"]!.AsArray()
        .First(action => (string?)action!["data"]?["verb"] == "incident.report")!["data"]!.DeepClone().AsObject();
}
