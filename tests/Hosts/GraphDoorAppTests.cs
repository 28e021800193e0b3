using System.Net;
using System.Net.Http.Json;
using Microsoft.Graph.Models;
using Microsoft.Graph.Models.ODataErrors;
using TeamsIsms.Sandbox.Tenant;

namespace TeamsIsms.Tests.Hosts;

public sealed class GraphDoorAppTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_app_is_found_installed_once_and_gives_the_chat()
    {
        await using var door = await GraphDoorApp.StartAsync();
        var person = Personas.Id("staff");
        var told = new List<Guid>();
        door.State.Installations.Installed += told.Add;
        var apps = await door.Client.AppCatalogs.TeamsApps.GetAsync(request => request.QueryParameters.Filter = $"externalId eq '{GraphDoorApp.AppExternalId}'", Cancelled);
        var installed = door.Client.Users[person.ToString()].Teamwork.InstalledApps;

        await installed.PostAsync(Installation(apps!.Value!.Single().Id!), cancellationToken: Cancelled);
        var again = await Assert.ThrowsAsync<ODataError>(() => installed.PostAsync(Installation(apps.Value!.Single().Id!), cancellationToken: Cancelled));
        var found = await installed.GetAsync(request =>
        {
            request.QueryParameters.Expand = ["teamsApp"];
            request.QueryParameters.Filter = $"teamsApp/externalId eq '{GraphDoorApp.AppExternalId}'";
        }, Cancelled);
        var chat = await installed[found!.Value!.Single().Id].Chat.GetAsync(cancellationToken: Cancelled);

        Assert.Equal(409, again.ResponseStatusCode);
        Assert.Equal([person], told);
        Assert.Equal(door.State.Installations.ConversationOf(person), chat!.Id);
        Assert.Equal(person, door.State.Installations.PersonOf(chat.Id!));
    }

    [Fact]
    public async Task A_removed_app_is_gone_with_its_chat()
    {
        await using var door = await GraphDoorApp.StartAsync();
        var installed = door.Client.Users[Personas.Id("staff").ToString()].Teamwork.InstalledApps;
        door.State.Installations.Add(Personas.Id("staff"));
        var id = (await installed.GetAsync(cancellationToken: Cancelled))!.Value!.Single().Id!;

        await installed[id].DeleteAsync(cancellationToken: Cancelled);

        var error = await Assert.ThrowsAsync<ODataError>(() => installed[id].Chat.GetAsync(cancellationToken: Cancelled));
        Assert.Equal(404, error.ResponseStatusCode);
        Assert.False(door.State.Installations.Has(Personas.Id("staff")));
    }

    [Fact]
    public async Task An_unknown_app_or_a_disabled_person_is_refused()
    {
        await using var door = await GraphDoorApp.StartAsync();
        var disabled = Seats.Id(Seats.Disabled);

        var unknown = await Assert.ThrowsAsync<ODataError>(() => door.Client.Users[Personas.Id("staff").ToString()].Teamwork.InstalledApps.PostAsync(Installation("no-such-app"), cancellationToken: Cancelled));
        using var refused = await door.Http.PostAsJsonAsync($"users/{disabled}/teamwork/installedApps", new { }, Cancelled);

        Assert.Equal(404, unknown.ResponseStatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
    }

    private static UserScopeTeamsAppInstallation Installation(string app) => new()
    {
        AdditionalData = new Dictionary<string, object> { ["teamsApp@odata.bind"] = $"https://graph.microsoft.com/v1.0/appCatalogs/teamsApps/{app}" },
    };
}
