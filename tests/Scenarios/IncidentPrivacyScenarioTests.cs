using System.Security.Cryptography;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Scenarios;

/// <summary>Names that are kept from colleagues, and cases that only named people see.</summary>
public sealed class IncidentPrivacyScenarioTests(SandboxFixture fixture) : IncidentScenario(fixture)
{
    [Theory]
    [InlineData("zh-TW")]
    public async Task A_private_reporters_name_is_seen_by_the_security_manager_alone(string locale)
    {
        var newcomer = await Stage.JoinAsync($"匿{RandomNumberGenerator.GetHexString(16)}"[..9]);
        var id = await Stage.ReportAsync(newcomer.Id, locale, "incident.report", ("private", "true"));
        await Stage.TapAsync(newcomer.Id, locale, "incident.entry", id, ("text", "補一張截圖的說明"));
        await Stage.TapAsync(Stage.Handler, locale, "incident.takeCharge", id);
        var team = await Stage.TapAsync(Stage.Handler, locale, "incident.confirm", id, ("integrity", "minor"));
        var timeline = await Stage.TapAsync(Stage.Handler, locale, "incident.card", id, ("view", "timeline"));
        var list = await Stage.TapAsync(Stage.Handler, locale, "incident.list", id: null);
        var manager = await Stage.TapAsync(Stage.Manager, locale, "incident.card", id);
        var thread = await Stage.ThreadAsync(id, Case("zh-TW", "StatusConfirmed"));

        Assert.Contains(Card(locale, "AnonymousReport"), team.Words, StringComparison.Ordinal);
        Assert.Contains(Card(locale, "PrivateReporter", newcomer.Name), manager.Words, StringComparison.Ordinal);
        Assert.All([team, timeline], answer => Assert.Contains(id.ToString(), answer.Words, StringComparison.Ordinal));
        Assert.All([team, timeline, list], answer => Assert.DoesNotContain(newcomer.Name, answer.Words, StringComparison.Ordinal));
        Assert.All(thread.Messages, message => Assert.DoesNotContain(newcomer.Name, message.Words, StringComparison.Ordinal));
        foreach (var person in (Guid[])[Stage.Handler, Stage.Chair, Stage.UnitHead, Stage.Controller, Stage.Auditor, Stage.Staff])
        {
            var chat = await Stage.Control.ChatAsync(person, Stop);
            Assert.All(chat, message => Assert.DoesNotContain(newcomer.Name, message.Words, StringComparison.Ordinal));
        }

        Assert.DoesNotContain(newcomer.Name, await Stage.LogsAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en-US")]
    public async Task A_restricted_incident_is_gone_for_everybody_who_is_not_named(string locale)
    {
        var what = $"主管信箱遭入侵 {RandomNumberGenerator.GetHexString(16)}";
        var id = await Stage.ReportAsync(Stage.Staff, locale, "incident.report", ("what", what));
        await Stage.SeesAsync(Stage.Handler, id, "incident.takeCharge");
        await Stage.ThreadAsync(id, what);

        var restricted = await Stage.TapAsync(Stage.Manager, locale, "incident.restrict", id, ("people", $"{Stage.SecondManager}"));

        Assert.Contains(Card(locale, "NamedOnly", 2), restricted.Words, StringComparison.Ordinal);
        await Stage.ThreadAsync(id, Card("zh-TW", "Restricted"));
        await Stage.ReadsAsync(Stage.Handler, id.ToString(), Card("zh-TW", "Restricted"));
        var hidden = await Stage.TapAsync(Stage.Handler, locale, "incident.card", id);
        var refused = await Stage.TapAsync(Stage.Handler, locale, "incident.takeCharge", id);
        Assert.Equal((Case(locale, "UnknownCase"), Case(locale, "UnknownCase")), (hidden.Words, refused.Words));
        var others = await Stage.TapAsync(Stage.Handler, locale, "incident.list", id: null);
        var named = await Stage.TapAsync(Stage.SecondManager, locale, "incident.card", id);
        Assert.DoesNotContain(id.ToString(), others.Words, StringComparison.Ordinal);
        Assert.Contains(what, named.Words, StringComparison.Ordinal);
        var own = await Stage.TapAsync(Stage.Staff, locale, "incident.card", id);
        Assert.Contains(what, own.Words, StringComparison.Ordinal);
        // card by card, as the queue is served
        await SandboxControl.EventuallyAsync(
            async () => !(await Stage.Control.ThreadsAsync(IncidentStage.Channel, Stop)).SelectMany(thread => thread.Messages)
                .Concat(await Stage.Control.ChatAsync(Stage.Handler, Stop))
                .Any(message => message.Words.Contains(what, StringComparison.Ordinal)),
            Stop);
        Assert.DoesNotContain(what, await Stage.LogsAsync(), StringComparison.Ordinal);
        await Stage.TapAsync(Stage.Manager, locale, "incident.restrict", id, ("lift", "true"), ("reason", "已查明"));
        await Stage.ThreadAsync(id, what);
        Assert.Equal(
            ["incident.reported", "incident.restricted", "incident.unrestricted"], (await Stage.TrailAsync()).Kinds(id.Subject));
    }
}
