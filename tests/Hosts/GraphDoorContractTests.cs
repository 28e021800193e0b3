using System.Net.Http.Json;
using System.Text.Json.Nodes;
using TeamsIsms.Sandbox.Library;
using TeamsIsms.Sandbox.Tenant;

namespace TeamsIsms.Tests.Hosts;

/// <summary>The door's answers against the OpenAPI description of Graph, where it lies beside the working copy.</summary>
public sealed class GraphDoorContractTests
{
    private const string Time = "\"2026-12-01T10:00:00\",\"timeZone\":\"UTC\"";

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public static TheoryData<string, string, string?> Calls { get; } = new()
    {
        { "GET", "users?$top=5&$expand=manager($select=id)", null },
        { "GET", "users/delta", null },
        { "GET", "users/{staff}", null },
        { "GET", "users/{staff}/manager", null },
        { "GET", "users/{chair}/manager", null },
        { "GET", "users/{staff}/transitiveMemberOf", null },
        { "GET", "groups", null },
        { "GET", "groups/{group}", null },
        { "GET", "groups/{group}/members", null },
        { "GET", "groups/{group}/transitiveMembers", null },
        { "GET", "appCatalogs/teamsApps", null },
        { "POST", "users/{staff}/teamwork/installedApps", "{}" },
        { "GET", "users/{handler}/teamwork/installedApps?$expand=teamsApp", null },
        { "GET", "users/{staff}/mailboxSettings", null },
        { "POST", "users/{staff}/calendar/getSchedule", "{\"schedules\":[\"nobody@x.example\"],\"startTime\":{\"dateTime\":" + Time + "},\"endTime\":{\"dateTime\":\"2026-12-02T10:00:00\",\"timeZone\":\"UTC\"}}" },
        { "POST", "users/{staff}/events", "{\"subject\":\"x\",\"start\":{\"dateTime\":" + Time + "},\"end\":{\"dateTime\":" + Time + "}}" },
        { "GET", "drives/{drive}/items/{document}?$expand=listItem($expand=fields)", null },
        { "GET", "drives/{drive}/root:/Documents", null },
        { "GET", "drives/{drive}/items/{document}/versions", null },
        { "GET", "drives/{drive}/items/{document}/listItem?$expand=fields", null },
        { "PATCH", "drives/{drive}/items/{document}/listItem/fields", "{\"DocumentStatus\":\"Published\"}" },
        { "POST", "drives/{drive}/items/01ROOT/children", "{\"name\":\"new\",\"folder\":{}}" },
        { "GET", "drives/{drive}/items/01ROOT/children", null },
        { "PUT", "drives/{drive}/root:/new.txt:/content", "x" },
        { "POST", "drives/{drive}/items/{document}/createUploadSession", "{}" },
        { "GET", "sites/{site}", null },
        { "GET", "sites/{site}/drive", null },
        { "GET", "sites/{site}/drives", null },
    };

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task Every_answer_is_as_Graph_describes_it(string method, string address, string? body)
    {
        if (GraphDoorContract.Load() is not { } contract)
        {
            TestContext.Current.TestOutputHelper?.WriteLine("The contracts are not beside this working copy: nothing compared.");
            return;
        }

        await using var door = await GraphDoorApp.StartAsync();
        door.State.Installations.Add(Personas.Id("handler"));
        var filled = address.Replace("{staff}", $"{Personas.Id("staff")}", StringComparison.Ordinal)
            .Replace("{chair}", $"{Personas.Id("chair")}", StringComparison.Ordinal)
            .Replace("{handler}", $"{Personas.Id("handler")}", StringComparison.Ordinal)
            .Replace("{group}", $"{TenantGroups.ExternalParties}", StringComparison.Ordinal)
            .Replace("{drive}", Drive.Id, StringComparison.Ordinal)
            .Replace("{document}", door.State.Documents()[0].Id, StringComparison.Ordinal)
            .Replace("{site}", Drive.SiteId, StringComparison.Ordinal);
        using var request = new HttpRequestMessage(new HttpMethod(method), filled);
        request.Content = body is null ? null : new StringContent(body);

        using var answer = await door.Http.SendAsync(request, Cancelled);
        var json = await answer.Content.ReadFromJsonAsync<JsonNode>(Cancelled);

        Assert.Empty(contract.Check(method, "/" + filled.Split('?')[0], (int)answer.StatusCode, json));
    }

    [Fact]
    public void An_answer_that_is_not_described_is_noticed()
    {
        if (GraphDoorContract.Load() is not { } contract)
        {
            TestContext.Current.TestOutputHelper?.WriteLine("The contracts are not beside this working copy: nothing compared.");
            return;
        }

        var wrong = JsonNode.Parse("{\"id\":\"1\",\"size\":\"large\"}");

        Assert.Contains("$.size is string, not integer", contract.Check("GET", "/drives/d/items/1", 200, wrong));
    }
}
