using TeamsIsms.Incidents;
using TeamsIsms.Kernel;
using TeamsIsms.People;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Hosts;

/// <summary>The exception of a small organisation from its button to its figures, and the unit's officer who looks first.</summary>
public sealed class WaiverRouteTests : IAsyncLifetime
{
    private static readonly Guid Officer = new("0e000000-0000-4000-8000-0000000000e1");

    private NoticeApp _told = null!; // set before every test

    public async ValueTask InitializeAsync()
    {
        _told = await NoticeApp.StartAsync(new IncidentOptions(), CaseApp.Handler, Officer);
        var store = new PersonTable(_told.Cases.Store.Tables, new RecentPeople());
        var officer = Some.Person with { Id = Officer, Name = "許資安", Roles = [Role.UnitSecurityOfficer] };
        await store.WriteAsync([new PersonWrite(officer, null)], TestContext.Current.CancellationToken);
        await store.WriteRoleAsync(Role.UnitSecurityOfficer, new HashSet<Guid> { Officer }, TestContext.Current.CancellationToken);
    }

    public ValueTask DisposeAsync() => _told.DisposeAsync();

    [Fact]
    public async Task One_person_confirms_alone_after_the_manager_recorded_why_and_the_figures_count_it()
    {
        var id = (await _told.Cases.TriagedAsync()).ToString();
        await _told.Cases.TapAsync("incident.dismiss", CaseApp.Handler, ("id", id), ("reason", "FalseAlarm"));
        (string, string)[] exception = [("id", id), ("duty", "ConfirmDismissal"), ("reason", "另一位處理人員請假"), ("until", "2026-12-31")];

        Assert.Contains(
            new RoleNeeded(CaseDuty.Manager).Say(Languages.Chinese), await _told.Cases.TapAsync("incident.waive", CaseApp.Handler, exception), StringComparison.Ordinal);
        Assert.Contains("incident.waive", await _told.Cases.TapAsync("incident.card", Some.SecurityManager, ("id", id), ("view", "people")), StringComparison.Ordinal);
        var shown = await _told.Cases.TapAsync("incident.waive", Some.SecurityManager, exception);
        Assert.Contains("另一位處理人員請假", shown, StringComparison.Ordinal);
        await _told.Cases.TapAsync("incident.confirmDismissal", CaseApp.Handler, ("id", id), ("agree", "true"));

        Assert.Equal(IncidentStatus.NotAnIncident, (await _told.Cases.IncidentAsync(CaseId.Parse(id)!.Value)).Status);
        Assert.Contains("職責分離例外", await _told.Cases.TapAsync("incident.figures", Some.SecurityManager), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("AcceptRisk", "2026-12-31")]
    [InlineData("0", "2026-12-31")]
    [InlineData("Close", "")]
    [InlineData("Close", "soon")]
    public async Task What_no_card_offers_records_nothing(string duty, string until)
    {
        var id = await _told.Cases.TriagedAsync();

        await _told.Cases.TapAsync(
            "incident.waive", Some.SecurityManager, ("id", id.ToString()), ("duty", duty), ("reason", "理由"), ("until", until));

        Assert.Empty((await _told.Cases.IncidentAsync(id)).Waivers);
    }

    [Fact]
    public async Task The_officer_of_the_unit_takes_charge_of_its_report_and_of_no_private_one()
    {
        var id = await _told.Cases.ReportedAsync();
        var quiet = await _told.Cases.ReportedAsync(("private", "true"));

        Assert.Contains(
            "incident.takeCharge", await _told.Cases.TapAsync("incident.card", Officer, ("id", id.ToString())), StringComparison.Ordinal);
        await _told.Cases.TapAsync("incident.takeCharge", Officer, ("id", id.ToString()));
        await _told.Cases.TapAsync("incident.takeCharge", Officer, ("id", quiet.ToString()));

        Assert.Equal(Officer, (await _told.Cases.IncidentAsync(id)).TakenBy);
        Assert.Null((await _told.Cases.IncidentAsync(quiet)).TakenBy);
    }
}
