using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using TeamsIsms.Sandbox.Processes;
using TeamsIsms.Sandbox.Tenant;

namespace TeamsIsms.Sandbox;

/// <summary>Tells people and tests where everything is.</summary>
internal static class SandboxAddresses
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes <c>sandbox.json</c>; it appears whole.</summary>
    public static void Write(string file, JsonObject addresses)
    {
        File.WriteAllText(file + ".new", addresses.ToJsonString(Readable));
        File.Move(file + ".new", file, overwrite: true);
    }

    public static JsonObject Describe(TenantState tenant, SandboxPorts ports, Uri functions, bool playground) => new()
    {
        ["tenantId"] = tenant.Settings.TenantId,
        ["appId"] = tenant.Settings.AppId,
        ["bot"] = Text(ports.Bot),
        ["functions"] = Text(functions),
        ["connector"] = Text(ports.Connector),
        ["graph"] = Text(ports.Graph),
        ["login"] = Text(ports.Login),
        ["control"] = Text(ports.Control),
        ["tableConnection"] = Azurite.Connection(ports),
        ["personas"] = new JsonArray([.. Personas.All.Select(persona => Describe(persona, tenant, playground ? PlaygroundProgram.Window(persona.Key, tenant.Settings, ports) : null))]),
    };

    public static IEnumerable<string> Table(JsonObject addresses)
    {
        foreach (var name in new[] { "bot", "functions", "connector", "graph", "login", "control" })
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"  {name,-12}{addresses[name]}");
        }

        foreach (var persona in addresses["personas"]!.AsArray().Where(persona => persona!["playground"] is not null))
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"  {persona!["key"],-12}{persona["playground"]}  {persona["name"]}");
        }
    }

    private static JsonObject Describe(Persona persona, TenantState tenant, Uri? window) => new JsonObject
    {
        ["key"] = persona.Key,
        ["name"] = tenant.People.Find(persona.Id)!.Name,
        ["role"] = persona.Role,
        ["aadObjectId"] = persona.Id,
        ["userPrincipalName"] = tenant.People.Find(persona.Id)!.UserPrincipalName,
        ["playground"] = window is null ? null : Text(window),
    };

    private static string Text(Uri url) => url.ToString().TrimEnd('/');
}
