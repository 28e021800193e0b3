using TeamsIsms.Documents;
using TeamsIsms.Incidents;
using TeamsIsms.Incidents.Rules;
using TeamsIsms.Kernel;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Hosts;

/// <summary>The buttons that make texts, reports and figures of cases, over real HTTP and real storage, in an organisation without a library.</summary>
public sealed class CaseDocumentRouteTests : IAsyncLifetime
{
    private const string Security = "tw-csma/數位發展部";

    private CaseApp _app = null!; // set before every test

    public async ValueTask InitializeAsync() => _app = await CaseApp.StartAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Theory]
    [InlineData("incident.text")]
    [InlineData("incident.improvement")]
    public async Task Papers_of_an_incident_are_for_its_team(string verb)
    {
        var id = await _app.ConfirmedAsync();
        var before = await _app.IncidentAsync(id);
        foreach (var person in (Guid[])[CaseApp.Colleague, CaseApp.Staff, CaseApp.Stranger, Some.Chair])
        {
            var foreign = await TapAsync(verb, person, id.ToString(), ("track", Security));

            Assert.Contains(new UnknownCase().Say(Languages.Chinese), foreign, StringComparison.Ordinal);
            Assert.Equal(foreign, await TapAsync(verb, person, "INC-2026-0999", ("track", Security)));
        }

        Assert.Contains(
            new UnknownCase().Say(Languages.Chinese), await TapAsync(verb, CaseApp.Handler, "WEA-2026-0001"), StringComparison.Ordinal);
        Assert.Equal(before.Trail, (await _app.IncidentAsync(id)).Trail);
    }

    [Fact]
    public async Task The_text_is_for_one_authority_that_has_to_be_told()
    {
        var id = await _app.ConfirmedAsync();

        var text = await TextAsync(("track", Security));
        var none = await TextAsync();
        var unknown = await TextAsync(("track", "tw-csma/別的機關"));
        var idle = await TextAsync(("track", "tw-ncc-pdpa/國家通訊傳播委員會"));

        Assert.Contains("客服系統遭勒索軟體加密", text, StringComparison.Ordinal);
        Assert.Contains(id.ToString(), text, StringComparison.Ordinal);
        Assert.Contains("incident.notified", text, StringComparison.Ordinal);
        Assert.Contains("https://portal.example/csma\"", text, StringComparison.Ordinal);
        Assert.All([none, unknown], said => Assert.Contains(new NoSuchTrack().Say(Languages.Chinese), said, StringComparison.Ordinal));
        Assert.Contains(new TrackNotRequired("國家通訊傳播委員會").Say(Languages.Chinese), idle, StringComparison.Ordinal);

        Task<string> TextAsync(params (string, string)[] data) => TapAsync("incident.text", CaseApp.Handler, id.ToString(), data);
    }

    [Fact]
    public async Task A_report_needs_a_confirmed_incident_and_a_library()
    {
        var early = await _app.TriagedAsync();
        var confirmed = await _app.ConfirmedAsync();

        var tooEarly = await TapAsync("incident.improvement", CaseApp.Handler, early.ToString());
        var nowhere = await TapAsync("incident.improvement", CaseApp.Handler, confirmed.ToString());

        Assert.Contains(new WrongIncidentState(IncidentStatus.Triage).Say(Languages.Chinese), tooEarly, StringComparison.Ordinal);
        Assert.Contains(new LibraryNotConfigured().Say(Languages.Chinese), nowhere, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("incident.figures", true)]
    [InlineData("incident.register", false)]
    public async Task Figures_and_the_register_are_for_those_who_handle_cases(string verb, bool isShown)
    {
        await _app.ReportedAsync();
        foreach (var person in (Guid[])[CaseApp.Colleague, CaseApp.Staff, CaseApp.Stranger, Some.Chair])
        {
            Assert.Contains(
                new TeamsIsms.Teams.RoleNeeded().Say(Languages.Chinese), await TapAsync(verb, person, ""), StringComparison.Ordinal);
        }

        var month = await TapAsync(verb, CaseApp.Handler, "", ("period", "2026-12"));
        var nonsense = await TapAsync(verb, CaseApp.Handler, "", ("period", "上個月"));

        Assert.Equal(!isShown, month.Contains(new LibraryNotConfigured().Say(Languages.Chinese), StringComparison.Ordinal));
        Assert.Equal(isShown, month.Contains("資安事件 1 件", StringComparison.Ordinal));
        Assert.Equal(month, nonsense); // this month
    }

    [Fact]
    public async Task A_digest_is_for_the_head_of_a_unit() => Assert.Contains(
        new TeamsIsms.Teams.RoleNeeded().Say(Languages.Chinese), await TapAsync("incident.digest", CaseApp.Handler, ""), StringComparison.Ordinal);

    [Fact]
    public async Task A_lesson_is_for_the_security_manager_once_it_was_written_down_and_needs_a_library()
    {
        var id = await _app.ConfirmedAsync();

        var handler = await TapAsync("incident.lesson", CaseApp.Handler, id.ToString());
        var early = await TapAsync("incident.lesson", Some.SecurityManager, id.ToString());
        await TapAsync("incident.contain", CaseApp.Handler, id.ToString());
        await TapAsync("incident.recover", CaseApp.Handler, id.ToString(), ("note", "業務單位確認正常"));
        await TapAsync("incident.review", Some.SecurityManager, id.ToString(), ("rootCause", "未更新"), ("lessons", "每月更新一次"));
        var draft = await TapAsync("incident.lesson", Some.SecurityManager, id.ToString());

        Assert.Contains(new TeamsIsms.Teams.RoleNeeded().Say(Languages.Chinese), handler, StringComparison.Ordinal);
        Assert.Contains(new LessonsNeeded().Say(Languages.Chinese), early, StringComparison.Ordinal);
        Assert.Contains(new LibraryNotConfigured().Say(Languages.Chinese), draft, StringComparison.Ordinal); // a campaign is about a document
    }

    private Task<string> TapAsync(string verb, Guid person, string id, params (string Name, string Value)[] data) =>
        _app.TapAsync(verb, person, [("id", id), .. data]);
}
