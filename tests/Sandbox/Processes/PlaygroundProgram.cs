using System.Globalization;
using System.Text.Json.Nodes;
using TeamsIsms.Sandbox.Connector;
using TeamsIsms.Sandbox.Tenant;

namespace TeamsIsms.Sandbox.Processes;

/// <summary>Microsoft 365 Agents Playground, started as one persona.</summary>
internal static class PlaygroundProgram
{
    private static readonly string[] Four = ["staff", "unithead", "manager", "chair"];

    // its configuration wants five colleagues, neither more nor fewer
    private const int Colleagues = 5;

    /// <summary>Whoever has a window: where nothing is set up yet, the one who does it in the place of the training manager.</summary>
    public static IReadOnlyList<string> KeysOf(TenantSettings tenant) => [.. Four, tenant.Bare ? "administrator" : "trainer"];

    /// <summary>Null for a persona without one.</summary>
    public static Uri? Window(string key, TenantSettings tenant, SandboxPorts ports) =>
        KeysOf(tenant).ToList().IndexOf(key) is >= 0 and var index ? ports.Playground(index) : null;

    public static ProgramCall Call(Persona persona, TenantState tenant, SandboxPorts ports, string folder)
    {
        Directory.CreateDirectory(folder);

        // JSON is YAML
        File.WriteAllText(Path.Combine(folder, ".m365agentsplayground.yml"), Configuration(persona, tenant).ToJsonString());
        var port = Window(persona.Key, tenant.Settings, ports)!.Port.ToString(CultureInfo.InvariantCulture); // only those with a window are started
        return new ProgramCall(
            $"playground-{persona.Key}",
            ProgramPaths.Node(),
            [
                "--require", Path.Combine(ProgramPaths.Tools, "loopback.cjs"),
                Path.Combine(ProgramPaths.Modules, "@microsoft", "m365agentsplayground", "cli.js"),
                "-e", new Uri(ports.Connector, $"/playground/{persona.Key}").ToString(),
                "-c", "msteams", "-p", port, "--dt",
            ])
        {
            Folder = folder,
            Environment = new Dictionary<string, string> { ["TEAMSAPPTESTER_BROWSER"] = "none" },
        };
    }

    private static JsonObject Configuration(Persona persona, TenantState tenant) => new()
    {
        ["version"] = "0.1.1",
        ["tenantId"] = tenant.Settings.TenantId.ToString(),
        ["bot"] = new JsonObject { ["id"] = $"28:{tenant.Settings.AppId}", ["name"] = "ISMS" },
        ["currentUser"] = User(tenant.People.Find(persona.Id)!, tenant),
        ["users"] = new JsonArray(
            [.. tenant.People.All().Where(person => person.Id != persona.Id).Take(Colleagues).Select(person => User(person, tenant))]),
        ["personalChat"] = new JsonObject { ["id"] = tenant.Installations.ConversationOf(persona.Id) },
        ["groupChat"] = new JsonObject { ["id"] = "19:sandboxgroup@thread.v2", ["name"] = "資安小組" },
        ["team"] = new JsonObject
        {
            ["id"] = TenantTeam.Id,
            ["name"] = TenantTeam.Name,
            ["aadGroupId"] = tenant.Settings.TenantId.ToString(),
            ["channels"] = new JsonArray(
                [.. TenantTeam.Channels.Skip(1).Select(channel => new JsonObject { ["id"] = channel.Id, ["name"] = channel.Name })]),
        },
    };

    // "userPrincipleName" is how the playground spells it
    private static JsonObject User(DirectoryUser person, TenantState tenant) => new JsonObject
    {
        ["id"] = PersonAddress.Of(person.Id, tenant.Settings.AppId),
        ["name"] = person.Name,
        ["userPrincipleName"] = person.UserPrincipalName ?? person.Mail,
        ["aadObjectId"] = person.Id.ToString(),
        ["givenName"] = person.Name,
        ["surname"] = person.Name,
        ["email"] = person.Mail,
    };
}
