using Microsoft.Extensions.DependencyInjection;
using TeamsIsms.People;
using TeamsIsms.Tests.Graph;

namespace TeamsIsms.Tests.People;

public sealed class DirectoryRunTests : IDisposable
{
    private const string Delta = "GET /users/delta?$select=id,displayName,mail,userPrincipalName,accountEnabled,department,preferredLanguage,userType&$deltatoken=latest";
    private const string Group = "0d000000-0000-4000-8000-000000000001";
    private const string Contacts = "0d000000-0000-4000-8000-000000000002";

    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    private readonly GraphScript _script = new GraphScript()
        .With("Roles:SecurityManager:0", Group)
        .With("Graph:ExternalPartyGroup", Contacts)
        .Answer(Delta, """{"value":[],"@odata.deltaLink":"{base}/users/delta?$deltatoken=one"}""");

    public void Dispose() => _script.Dispose();

    [Fact]
    public async Task The_first_refresh_reads_every_page_and_knows_heads_roles_units_and_contacts()
    {
        var shelf = await FilledAsync();

        var result = await RunAsync(shelf);

        Assert.Equal(new DirectoryResult(Full: true, 4, 4, 4, 0, 0), result);
        var head = (await shelf.People.FindAsync(Id(1), Cancel))!.Person;
        Assert.Equal([Role.SecurityManager, Role.UnitHead], head.Roles);
        Assert.Equal(head.Id, Assert.Single(await shelf.People.WithRoleAsync(Role.SecurityManager, Cancel)).Id);
        Assert.Equal(PersonKind.Guest, (await shelf.People.FindAsync(Id(3), Cancel))!.Person.Kind);
        Assert.Equal(PersonKind.External, (await shelf.People.FindAsync(Id(9), Cancel))!.Person.Kind);
        Assert.Equal(2, await shelf.People.ReadUnitAsync("資訊處", Cancel).CountAsync(Cancel));
        Assert.Empty(await ChangesAsync(shelf));
    }

    [Fact]
    public async Task A_delta_tells_who_joined_moved_and_left_and_keeps_the_leaver()
    {
        var shelf = await FilledAsync(extra: 40);
        await RunAsync(shelf);
        _script.Answer("GET /users/delta?$deltatoken=one", $$"""{ "value": [ { "id": "{{Id(2)}}" }, { "id": "{{Id(7)}}" }, { "id": "{{Id(3)}}", "@removed": { "reason": "deleted" } } ], "@odata.deltaLink": "{base}/users/delta?$deltatoken=two" }""")
            .Batch($"/users/{Id(2)}", (429, "{}"), (200, User(2, "財務部", Id(1))))
            .Batch($"/users/{Id(7)}", (200, User(7, "財務部", Id(2))));

        var result = await RunAsync(shelf);

        Assert.Equal((1, 1, 44), (result.Joined, result.Left, result.People));
        Assert.False((await shelf.People.FindAsync(Id(3), Cancel))!.Person.Enabled);
        Assert.Equal("財務部", (await shelf.People.FindAsync(Id(2), Cancel))!.Person.Unit);
        Assert.Contains(Role.UnitHead, (await shelf.People.FindAsync(Id(2), Cancel))!.Person.Roles);
        Assert.Equal(
            [(Id(3), DirectoryChangeKind.Left), (Id(7), DirectoryChangeKind.Joined)],
            (await ChangesAsync(shelf)).Select(change => (change.Person, change.Kind)).Order());
    }

    [Fact]
    public async Task A_link_that_Graph_forgot_leads_to_reading_everybody()
    {
        var shelf = await FilledAsync();
        await RunAsync(shelf);
        _script.Answer("GET /users/delta?$deltatoken=one", "{}", 410);

        Assert.True((await RunAsync(shelf)).Full);
    }

    [Fact]
    public async Task A_directory_that_shrinks_too_much_is_not_believed_until_it_is_confirmed()
    {
        var shelf = await FilledAsync();
        await RunAsync(shelf);
        _script.Answer("GET /users/delta?$deltatoken=one", "{}", 410)
            .Answer("GET /users?", """{"value":[]}""");
        await RunAsync(shelf);

        var held = await RunAsync(shelf);
        Assert.Equal(3, held.HeldLeavers);
        Assert.True((await shelf.People.FindAsync(Id(2), Cancel))!.Person.Enabled);

        _script.With("Directory:ConfirmedLeavers", "3");
        var applied = await RunAsync(shelf);
        Assert.Equal((3, 0), (applied.Left, applied.HeldLeavers));
        Assert.False((await shelf.People.FindAsync(Id(2), Cancel))!.Person.Enabled);
    }

    private static Guid Id(int number) => new($"0a000000-0000-4000-8000-{number:000000000000}");

    private static string User(int number, string unit, Guid? head, string kind = "Member") =>
        $$"""{ "id": "{{Id(number)}}", "displayName": "同仁{{number}}", "mail": "p{{number}}@example.tw", "accountEnabled": true, "department": "{{unit}}", "preferredLanguage": "zh-TW", "userType": "{{kind}}", "manager": {{(head is { } id ? $"{{ \"@odata.type\": \"#microsoft.graph.user\", \"id\": \"{id}\" }}" : "null")}} }""";

    private static async Task<List<DirectoryChange>> ChangesAsync(PeopleShelf shelf) =>
        await shelf.Directory.ChangesAsync(new DateOnly(2026, 11, 20), shelf.Time.GetUtcNow(), Cancel).ToListAsync(Cancel);

    private async Task<PeopleShelf> FilledAsync(int extra = 0)
    {
        var more = string.Concat(Enumerable.Range(100, extra).Select(number => ", " + User(number, "客服部", null)));
        _script
            .Answer("GET /users?", $$"""{ "value": [ {{User(1, "資訊處", null)}} ], "@odata.nextLink": "{base}/users?$skiptoken=2" }""")
            .Answer("GET /users?$skiptoken=2", $$"""{ "value": [], "@odata.nextLink": "{base}/users?$skiptoken=3" }""")
            .Answer("GET /users?$skiptoken=3", $$"""{ "value": [ {{User(2, "資訊處", Id(1))}}, {{User(3, "委外", Id(1), "Guest")}}{{more}} ] }""")
            .Answer($"GET /groups/{Group}/transitiveMembers/", $$"""{ "value": [ { "id": "{{Id(1)}}" } ] }""")
            .Answer($"GET /groups/{Contacts}/transitiveMembers?", $$"""{ "value": [ { "@odata.type": "#microsoft.graph.orgContact", "id": "{{Id(9)}}", "displayName": "合作廠商", "mail": "vendor@example.tw" } ] }""");
        return await PeopleShelf.OpenAsync();
    }

    private async Task<DirectoryResult> RunAsync(PeopleShelf shelf) =>
        await _script.Services(services => services
            .AddSingleton(shelf.Tables)
            .AddSingleton<TimeProvider>(shelf.Time)
            .AddPeople()
            .AddSingleton(shelf.Recent)).GetRequiredService<DirectoryRun>().RefreshAsync(Cancel);
}
