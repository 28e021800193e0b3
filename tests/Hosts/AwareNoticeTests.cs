using System.Text.RegularExpressions;
using TeamsIsms.Incidents;
using TeamsIsms.Kernel;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Hosts;

/// <summary>The card that asks a second person to agree with another aware time.</summary>
public sealed class AwareNoticeTests : IAsyncLifetime
{
    private NoticeApp _told = null!; // set before every test
    private CaseId _id;

    public async ValueTask InitializeAsync()
    {
        _told = await NoticeApp.StartAsync(
            new IncidentOptions { ResponseChannel = CaseApp.Channel }, CaseApp.Handler, CaseApp.SecondHandler, Some.SecurityManager);
        _id = await _told.Cases.ConfirmedAsync();
        await _told.RunAllAsync();
        await ProposeAsync("08:00");
    }

    public ValueTask DisposeAsync() => _told.DisposeAsync();

    [Fact]
    public async Task It_has_the_button_and_shows_the_case_once_somebody_agreed()
    {
        await _told.RunAllAsync();
        var asked = Asked();

        await TapAsync(CaseApp.SecondHandler, Key(asked));
        await _told.RunAllAsync();

        Assert.Equal(new DateTimeOffset(2026, 12, 1, 8, 0, 0, Taipei.Offset), (await IncidentAsync()).Times.Aware);
        Assert.DoesNotContain("incident.agreeAware", _told.Puts($"c-{CaseApp.SecondHandler:N}")[^1].Body, StringComparison.Ordinal);
        Assert.DoesNotContain(
            _told.Posts(CaseApp.Handler), post => post.Body?.Contains("incident.agreeAware", StringComparison.Ordinal) is true);
    }

    [Fact]
    public async Task A_second_tap_says_that_nothing_waits_any_more()
    {
        await _told.RunAllAsync();
        var key = Key(Asked());

        await TapAsync(CaseApp.SecondHandler, key);
        var again = await TapAsync(Some.SecurityManager, key);

        Assert.Contains(new NothingProposed().Say(Languages.Chinese), again, StringComparison.Ordinal);
        Assert.Single((await IncidentAsync()).Times.Corrections);
    }

    [Fact]
    public async Task A_card_of_an_earlier_proposal_agrees_to_no_later_one()
    {
        await _told.RunAllAsync();
        var key = Key(Asked());
        await _told.Cases.TapAsync("incident.agreeAware", CaseApp.Handler, ("id", _id.ToString()), ("agree", "false"), ("reason", "看錯時間"));
        _told.Bot.Clock.Advance(TimeSpan.FromMinutes(1));
        await ProposeAsync("07:00");

        var agreed = await TapAsync(CaseApp.SecondHandler, key);
        var refused = await _told.Cases.TapAsync(
            "incident.agreeAware", CaseApp.SecondHandler, ("id", _id.ToString()), ("agree", "false"), ("reason", "不同意"), ("proposed", key));

        Assert.All([agreed, refused], answer => Assert.Contains(new ProposalChanged().Say(Languages.Chinese), answer, StringComparison.Ordinal));
        var times = (await IncidentAsync()).Times;
        Assert.Empty(times.Corrections);
        Assert.NotNull(times.Pending);
    }

    private Task<string> ProposeAsync(string time) => _told.Cases.TapAsync(
        "incident.correctAware",
        CaseApp.Handler,
        ("id", _id.ToString()),
        ("aware", "2026-12-01"),
        ("awareTime", time),
        ("reason", "廠商來電"));

    private Task<string> TapAsync(Guid person, string key) =>
        _told.Cases.TapAsync("incident.agreeAware", person, ("id", _id.ToString()), ("agree", "true"), ("proposed", key));

    private string Asked() => Assert.Single(
        _told.Posts(CaseApp.SecondHandler).Select(post => post.Body ?? ""), body => body.Contains("incident.agreeAware", StringComparison.Ordinal));

    private static string Key(string card) => Regex.Match(Regex.Unescape(card), "\"proposed\":\"([0-9]+)\"").Groups[1].Value;

    private Task<Incident> IncidentAsync() => _told.Cases.IncidentAsync(_id);
}
