using TeamsIsms.Documents;
using TeamsIsms.Incidents;
using TeamsIsms.Kernel;

namespace TeamsIsms.Tests.Hosts;

public sealed class BinderRouteTests : IAsyncLifetime
{
    private CaseApp _app = null!; // set before every test

    public async ValueTask InitializeAsync() => _app = await CaseApp.StartAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task The_record_is_for_the_team_and_needs_a_library()
    {
        var id = (await _app.ConfirmedAsync()).ToString();
        var unknown = new UnknownCase().Say(Languages.Chinese);

        Assert.Contains("incident.binder", await _app.TapAsync("incident.card", CaseApp.Handler, ("id", id), ("view", "timeline")), StringComparison.Ordinal);
        Assert.Contains(
            new LibraryNotConfigured().Say(Languages.Chinese), await _app.TapAsync("incident.binder", CaseApp.Handler, ("id", id)), StringComparison.Ordinal);
        Assert.Contains(unknown, await _app.TapAsync("incident.binder", CaseApp.Colleague, ("id", id)), StringComparison.Ordinal);
        Assert.Contains(unknown, await _app.TapAsync("incident.binder", CaseApp.Handler, ("id", "nonsense")), StringComparison.Ordinal);
    }
}
