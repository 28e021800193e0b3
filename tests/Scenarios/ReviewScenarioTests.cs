using System.Net.Http.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using TeamsIsms.Kernel;
using TeamsIsms.Reviews;
using TeamsIsms.Reviews.Cards;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Scenarios;

/// <summary>A management review from its plan to the event in everybody's calendar, and what becomes of it when people decline.</summary>
public sealed partial class ReviewScenarioTests(SandboxFixture fixture) : CampaignScenario(fixture)
{
    private readonly SandboxProcess _sandbox = fixture.Sandbox;

    [Theory]
    [InlineData("zh-TW")]
    [InlineData("en-US")]
    public async Task The_committee_votes_is_invited_once_and_the_manager_hears_of_a_lost_quorum(string locale)
    {
        await AppointAsync(locale);
        await DoAsync(HttpMethod.Put, Stage.Auditor, "", new JsonObject { ["from"] = "10:00:00", ["to"] = "19:00:00", ["zone"] = "Tokyo Standard Time" });
        var today = Taipei.Day(await Stage.Control.NowAsync(Stop));
        await DoAsync(HttpMethod.Post, Stage.Chair, "/busy", Busy(today.AddDays(8), "busy"));
        await DoAsync(HttpMethod.Post, Stage.UnitHead, "/busy", Busy(today.AddDays(9), "tentative"));

        var id = await PlanAsync(locale, today);
        var found = await Stage.TapAsync(
            Stage.Manager, locale, "review.findTimes", id, ("from", CampaignStage.Date(today.AddDays(8))), ("until", CampaignStage.Date(today.AddDays(25))), ("length", "60"));
        foreach (var person in (Guid[])[Stage.Chair, Stage.UnitHead])
        {
            var asked = await Stage.SeesAsync(person, id, "review.vote");
            var voted = await Stage.PressAsync(person, locale, asked, "review.vote", ("time1", "No"), ("time2", "Yes"), ("time3", "Yes"));
            Assert.True(voted.Offers("review.vote"));
        }

        var isFixed = await Stage.TapAsync(Stage.Manager, locale, "review.fix", id, ("number", "2"));
        var invited = await Stage.Control.SeesAsync(Stage.Controller, message => message.Words.Contains(id, StringComparison.Ordinal) && Joins(message), Stop);
        var made = Assert.Single(await EventsAsync(id));
        foreach (var person in (Guid[])[Stage.Chair, Stage.Auditor])
        {
            await DoAsync(HttpMethod.Put, person, "/answer", new JsonObject { ["response"] = "declined" });
        }

        var now = await Stage.Control.NowAsync(Stop);
        await Stage.Control.AdvanceAsync(WorkingCalendar.NextWorkingInstant(now.AddMinutes(20)) - now, Stop);
        await Stage.Control.SeesAsync(
            Stage.Manager, message => message.Words.Contains(id, StringComparison.Ordinal)
                && Languages.All.Any(culture => message.Words.Contains(ReviewCardWords.Text.Say(culture, "QuorumLostManager"), StringComparison.Ordinal)), Stop);
        await Stage.TapAsync(Stage.Manager, locale, "review.postpone", id, ("reason", "法定席數不足"));
        await SandboxControl.EventuallyAsync(async () => (await EventsAsync(id)).Count == 0, Stop);

        Assert.Contains(Told(locale, "FixButton"), found.Words, StringComparison.Ordinal);
        Assert.Contains(Told(locale, "SentenceScheduled"), isFixed.Words, StringComparison.Ordinal);
        Assert.NotEmpty(invited.ActivityId);
        Assert.True((bool)made["isOnlineMeeting"]!);
        Assert.True(await WireContract.CheckAsync(_sandbox) > 0 || RepositoryRoot.Contracts is null);
    }

    private async Task AppointAsync(string locale)
    {
        (Guid Holder, Guid? Deputy, string Chair)[] seats =
            [(Stage.Chair, null, "true"), (Stage.UnitHead, Stage.Controller, "false"), (Stage.Auditor, null, "false")];
        foreach (var (holder, deputy, chair) in seats)
        {
            await Stage.TapAsync(
                Stage.Manager, locale, "review.appoint", null, ("holder", holder.ToString()), ("deputy", deputy?.ToString()), ("chair", chair), ("from", "2026-01-01"));
        }
    }

    private async Task<string> PlanAsync(string locale, DateOnly today)
    {
        var planned = await Stage.TapAsync(
            Stage.Manager,
            locale,
            "review.plan",
            null,
            ("form", Guid.CreateVersion7().ToString()),
            ("kind", nameof(ReviewKind.Extraordinary)),
            ("due", CampaignStage.Date(today.AddDays(40))),
            ("reason", "核心系統更換"));
        return Number().Match(planned.Words).Value;
    }

    private async Task<IReadOnlyList<JsonNode>> EventsAsync(string id)
    {
        using var http = new HttpClient { BaseAddress = Stage.Address("control") };
        return
        [
            .. (await http.GetFromJsonAsync<JsonArray>("/calendars", Stop))!.OfType<JsonNode>()
                .Where(one => ((string?)one["subject"])?.Contains(id, StringComparison.Ordinal) == true),
        ];
    }

    private async Task DoAsync(HttpMethod method, Guid person, string what, JsonObject body)
    {
        using var http = new HttpClient { BaseAddress = Stage.Address("control") };
        using var request = new HttpRequestMessage(method, $"/calendars/{person}{what}") { Content = JsonContent.Create(body) };
        using var answer = await http.SendAsync(request, Stop);
        answer.EnsureSuccessStatusCode();
    }

    private static JsonObject Busy(DateOnly day, string status) => new()
    {
        ["start"] = Taipei.At(day, new TimeOnly(9, 0)),
        ["end"] = Taipei.At(day, new TimeOnly(18, 0)),
        ["status"] = status,
    };

    private static bool Joins(SandboxMessage message) => message.Words.Contains("https://teams.example/meet/", StringComparison.Ordinal);

    private static string Told(string locale, string key) => CampaignStage.Say(locale, ReviewCardWords.Text, key);

    [GeneratedRegex(@"MR-\d{4}-\d{2}")]
    private static partial Regex Number();
}
