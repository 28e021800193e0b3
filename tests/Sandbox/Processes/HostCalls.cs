using System.Globalization;
using TeamsIsms.Sandbox.Connector;
using TeamsIsms.Sandbox.Functions;
using TeamsIsms.Sandbox.Login;
using TeamsIsms.Sandbox.Stamps;
using TeamsIsms.Sandbox.Tenant;

namespace TeamsIsms.Sandbox.Processes;

/// <summary>How the bot and the functions are started: their built programs, with the sandbox as their whole world.</summary>
internal static class HostCalls
{
    public static ProgramCall Bot(SandboxPorts ports, IReadOnlyDictionary<string, string> settings)
    {
        var folder = ProgramPaths.Output("TeamsIsms.Bot");
        return new ProgramCall("bot", ProgramPaths.Dotnet, [Built(folder, "TeamsIsms.Bot.dll")])
        {
            Folder = folder,
            Environment = new Dictionary<string, string>(settings) { ["ASPNETCORE_URLS"] = ports.Bot.ToString() },
        };
    }

    /// <param name="published">The folder of a package, whose <c>host.json</c> names the program; null: what was built.</param>
    public static ProgramCall Functions(SandboxPorts ports, IReadOnlyDictionary<string, string> settings, string? published)
    {
        var folder = published ?? ProgramPaths.Output("TeamsIsms.Functions");
        var (program, arguments) = published is null
            ? (ProgramPaths.Dotnet, (string[])[Built(folder, "TeamsIsms.Functions.dll")])
            : (Built(folder, HostSettings.Read(Path.Combine(folder, "host.json")).Program), []);
        return new ProgramCall("functions", program, arguments)
        {
            Folder = folder,
            Environment = new Dictionary<string, string>(settings)
            {
                ["FUNCTIONS_CUSTOMHANDLER_PORT"] = ports.Functions.Port.ToString(CultureInfo.InvariantCulture),
            },
        };
    }

    /// <summary>Environment of both; the keys are those of a real deployment.</summary>
    public static IReadOnlyDictionary<string, string> Settings(
        TenantState tenant, SandboxPorts ports, Envelope envelope, SandboxFolder folder)
    {
        var connection = Azurite.Connection(ports);
        return new Dictionary<string, string>(tenant.Configuration())
        {
            ["ASPNETCORE_ENVIRONMENT"] = "Development",
            ["DOTNET_ENVIRONMENT"] = "Development",
            ["Bot__AppId"] = tenant.Settings.AppId.ToString(),
            ["Bot__Tenants__0"] = tenant.Settings.TenantId.ToString(),
            ["Bot__Issuers__0__Issuer"] = TokenOffice.ChannelIssuer,
            ["Bot__Issuers__0__Metadata"] = new Uri(ports.Login, "/v1/.well-known/openidconfiguration").ToString(),
            ["Bot__ServiceHosts__0"] = new Uri(envelope.ServiceUrl).Host,
            ["Bot__ServiceUrl"] = envelope.ServiceUrl,
            ["Bot__PublicUrl"] = ports.Bot.ToString(),
            ["Graph__BaseUrl"] = new Uri(ports.Graph, "/v1.0").ToString(),
            ["Login__Authority"] = ports.Login.ToString(),
            ["Storage__Connection"] = connection,
            ["AzureWebJobsStorage"] = connection,
            ["Clock__File"] = folder.Clock,
            ["Trail__Origin"] = "isms.example.com/trail",
            ["Trail__KeyFile"] = Path.Combine(folder.Trail, "log.key"),
            ["Trail__TimeStampAuthority"] = new Uri(ports.Login, StampDoor.Path).ToString(),
            ["Trail__TimeStampPolicy"] = TimeStampOffice.Policy,
        };
    }

    private static string Built(string folder, string program) => Path.Combine(folder, program) is var path && File.Exists(path)
        ? path
        : throw new SandboxException($"{path} is missing; build the solution first.");
}
