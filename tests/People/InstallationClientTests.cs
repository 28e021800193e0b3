using TeamsIsms.People;
using TeamsIsms.Tests.Graph;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.People;

public sealed class InstallationClientTests : IDisposable
{
    private static readonly string Installed = $"/users/{Some.Person.Id}/teamwork/installedApps";

    private readonly GraphScript _script = new GraphScript()
        .Answer("GET /appCatalogs/teamsApps?$filter=externalId eq '0c000000-0000-4000-8000-000000000001'", """{"value":[{"id":"app-1"}]}""");

    public void Dispose() => _script.Dispose();

    [Theory]
    [InlineData(201)]
    [InlineData(409)]
    public async Task The_chat_is_known_after_an_installation_and_when_it_was_installed_already(int status)
    {
        _script.Answer($"POST {Installed}", "{}", status)
            .Answer($"GET {Installed}?", """{"value":[{"id":"installation-1"}]}""")
            .Answer($"GET {Installed}/installation-1/chat", """{"id":"19:chat"}""");

        Assert.Equal(new Installation(InstallationVerdict.Installed, "19:chat"), await InstallAsync());
        Assert.Contains("\"teamsApp@odata.bind\":\"http://127.0.0.1:5102/v1.0/appCatalogs/teamsApps/app-1\"", _script.Requests[1].Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(404, "NotFound", InstallationVerdict.NoSuchPerson)]
    [InlineData(403, "Forbidden", InstallationVerdict.NotPossible)]
    [InlineData(403, "Authorization_RequestDenied", InstallationVerdict.Misconfigured)]
    public async Task A_refusal_says_why(int status, string code, InstallationVerdict verdict)
    {
        _script.Answer($"POST {Installed}", $$"""{ "error": { "code": "{{code}}", "message": "no" } }""", status);

        Assert.Equal(new Installation(verdict, Code: code), await InstallAsync());
    }

    [Fact]
    public async Task Without_the_apps_id_nothing_is_asked()
    {
        _script.With("Graph:AppExternalId", null);

        Assert.Equal(InstallationVerdict.Misconfigured, (await InstallAsync()).Verdict);
        Assert.Empty(_script.Requests);
    }

    private Task<Installation> InstallAsync() =>
        _script.Get<InstallationClient>().InstallAsync(Some.Person.Id, TestContext.Current.CancellationToken);
}
