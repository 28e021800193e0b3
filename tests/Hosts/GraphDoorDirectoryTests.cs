using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.Graph.Models;
using Microsoft.Graph.Models.ODataErrors;
using TeamsIsms.Sandbox.Tenant;

namespace TeamsIsms.Tests.Hosts;

public sealed class GraphDoorDirectoryTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_user_is_on_exactly_one_page_with_the_manager()
    {
        await using var door = await GraphDoorApp.StartAsync();
        var found = new List<User>();

        var page = await door.Client.Users.GetAsync(request =>
        {
            request.QueryParameters.Top = 10;
            request.QueryParameters.Select = ["id", "displayName", "department", "userType", "accountEnabled"];
            request.QueryParameters.Expand = ["manager($select=id)"];
        }, Cancelled);
        while (page is not null)
        {
            found.AddRange(page.Value!);
            page = page.OdataNextLink is { } link ? await door.Client.Users.WithUrl(link).GetAsync(cancellationToken: Cancelled) : null;
        }

        Assert.Equal(63, found.Select(user => user.Id).Distinct().Count());
        Assert.Equal(63, found.Count);
        Assert.Equal(3, found.Count(user => user.UserType == "Guest"));
        Assert.True(found.Where(user => user.UserType == "Member").Select(user => user.Department).Distinct().Count() >= 6);
        Assert.Equal(2, found.Count(user => user.Manager is null));
        Assert.Equal(Personas.Id("unithead").ToString(), found.Single(user => user.Id == Personas.Id("staff").ToString()).Manager!.Id);
        Assert.Single(found, user => user.AccountEnabled == false);
        Assert.Contains(found, user => user.DisplayName!.Length == 200);
    }

    [Fact]
    public async Task Who_has_no_manager_is_answered_404_with_a_request_id()
    {
        await using var door = await GraphDoorApp.StartAsync();

        var error = await Assert.ThrowsAsync<ODataError>(() =>
            door.Client.Users[Personas.Id("chair").ToString()].Manager.GetAsync(cancellationToken: Cancelled));

        Assert.Equal(404, error.ResponseStatusCode);
        Assert.Equal("Request_ResourceNotFound", error.Error!.Code);
        Assert.NotEmpty(error.Error.InnerError!.RequestId!);
    }

    [Fact]
    public async Task Delta_tells_who_joined_changed_and_left_since_the_last_round()
    {
        await using var door = await GraphDoorApp.StartAsync();
        var round = await door.Client.Users.Delta.GetAsDeltaGetResponseAsync(request => request.QueryParameters.Select = ["id", "displayName", "accountEnabled"], Cancelled);
        Assert.Equal(63, round!.Value!.Count);
        var joined = door.State.People.Join("新同事");
        var left = Personas.Id("staff");
        Assert.True(door.State.Leave(left));
        Assert.True(door.State.People.Change(Personas.Id("handler"), user => user with { Enabled = false }));

        var changes = await door.Client.Users.Delta.WithUrl(round.OdataDeltaLink!).GetAsDeltaGetResponseAsync(cancellationToken: Cancelled);
        var quiet = await door.Client.Users.Delta.WithUrl(changes!.OdataDeltaLink!).GetAsDeltaGetResponseAsync(cancellationToken: Cancelled);

        Assert.Equal(
            [joined.Id.ToString(), left.ToString(), Personas.Id("handler").ToString()],
            changes.Value!.Select(user => user.Id!));
        Assert.True(changes.Value![1].AdditionalData.ContainsKey("@removed"));
        Assert.False(changes.Value[2].AccountEnabled);
        Assert.Empty(quiet!.Value!);
    }

    [Fact]
    public async Task An_expired_delta_token_is_answered_410()
    {
        await using var door = await GraphDoorApp.StartAsync();
        var round = await door.Client.Users.Delta.GetAsDeltaGetResponseAsync(cancellationToken: Cancelled);
        door.State.ExpireDeltaTokens();

        var error = await Assert.ThrowsAsync<ODataError>(() =>
            door.Client.Users.Delta.WithUrl(round!.OdataDeltaLink!).GetAsDeltaGetResponseAsync(cancellationToken: Cancelled));

        Assert.Equal(410, error.ResponseStatusCode);
    }

    [Fact]
    public async Task A_delta_round_in_pages_ends_with_the_delta_link()
    {
        await using var door = await GraphDoorApp.StartAsync(staff: 500);
        var (count, pages, next) = (0, 0, "users/delta?$select=id");

        JsonNode? page = null;
        while (next is not null)
        {
            page = await door.Http.GetFromJsonAsync<JsonNode>(next, Cancelled);
            (count, pages) = (count + page!["value"]!.AsArray().Count, pages + 1);
            next = page["@odata.nextLink"]?.GetValue<string>();
        }

        Assert.Equal((503, 3), (count, pages));
        Assert.NotNull(page!["@odata.deltaLink"]);
    }

    [Fact]
    public async Task External_contacts_are_members_with_name_and_mail_and_no_users()
    {
        await using var door = await GraphDoorApp.StartAsync();

        var members = await door.Client.Groups[TenantGroups.ExternalParties.ToString()].Members.GetAsync(cancellationToken: Cancelled);

        var contacts = members!.Value!.Cast<OrgContact>().ToList();
        Assert.Equal(2, contacts.Count);
        Assert.All(contacts, contact => Assert.EndsWith("@supplier.example", contact.Mail, StringComparison.Ordinal));
        Assert.Null(door.State.People.Find(Guid.Parse(contacts[0].Id!)));
    }

    [Fact]
    public async Task Groups_inside_a_group_are_reached_only_by_the_transitive_list()
    {
        await using var door = await GraphDoorApp.StartAsync();
        var committee = door.Client.Groups[TenantGroups.Committee.ToString()];

        var direct = await committee.Members.GetAsync(cancellationToken: Cancelled);
        var users = await committee.TransitiveMembers.GraphUser.GetAsync(request =>
        {
            request.QueryParameters.Count = true;
            request.Headers.Add("ConsistencyLevel", "eventual");
        }, Cancelled);
        using var refused = await door.Http.GetAsync($"groups/{TenantGroups.Committee}/transitiveMembers/microsoft.graph.user", Cancelled);

        Assert.All(direct!.Value!, member => Assert.IsType<Group>(member));
        Assert.Equal(7, users!.Value!.Count);
        Assert.Equal(7, users.OdataCount);
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
    }

    [Fact]
    public async Task Every_role_has_somebody_and_the_security_manager_a_second_person()
    {
        await using var door = await GraphDoorApp.StartAsync();

        foreach (var role in TenantRoles.Names)
        {
            var holders = await door.Client.Groups[TenantRoles.Group(role).ToString()].TransitiveMembers.GetAsync(cancellationToken: Cancelled);
            Assert.True(holders!.Value!.Count >= (role == "SecurityManager" ? 2 : 1), role);
        }
    }

    [Theory]
    [InlineData("userType eq 'Guest'", 3)]
    [InlineData("accountEnabled eq false", 1)]
    [InlineData("department eq '客服處' and userType eq 'Member' and jobTitle eq '處長'", 1)]
    public async Task A_filter_keeps_who_fits(string filter, int expected)
    {
        await using var door = await GraphDoorApp.StartAsync();

        var page = await door.Client.Users.GetAsync(request =>
        {
            request.QueryParameters.Filter = filter;
            request.QueryParameters.Select = ["id"];
        }, Cancelled);

        Assert.Equal(expected, page!.Value!.Count);
        Assert.All(page.Value, user => Assert.Null(user.Department));
    }

    [Theory]
    [InlineData("users?$filter=startswith(displayName")]
    [InlineData("users?$select=id,shoeSize")]
    [InlineData("users?$top=1000")]
    [InlineData("nothing")]
    public async Task What_Graph_refuses_is_refused(string address)
    {
        await using var door = await GraphDoorApp.StartAsync();

        using var answer = await door.Http.GetAsync(address, Cancelled);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task A_hundred_thousand_staff_are_listed_999_at_a_time_and_each_once()
    {
        await using var door = await GraphDoorApp.StartAsync(staff: 100_000);
        var ids = new HashSet<string>();
        var (pages, next) = (0, "users?$select=id&$top=999");

        while (next is not null)
        {
            var page = await door.Http.GetFromJsonAsync<JsonNode>(next, Cancelled);
            Assert.All(page!["value"]!.AsArray(), user => Assert.True(ids.Add(user!["id"]!.GetValue<string>())));
            (pages, next) = (pages + 1, page["@odata.nextLink"]?.GetValue<string>());
        }

        Assert.Equal((101, 100_003), (pages, ids.Count));
    }

    [Fact]
    public void The_same_number_of_staff_gives_the_same_people()
    {
        var (one, other) = (new TenantPeople(60), new TenantPeople(60));

        Assert.Equal(one.All(), other.All());
        Assert.Equal("7902699b", Seats.Id(Seats.Staff).ToString()[..8]);
    }
}
