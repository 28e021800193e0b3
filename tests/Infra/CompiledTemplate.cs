using System.Diagnostics;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Text.Json.Nodes;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Infra;

/// <summary>A resource of the compiled template, wherever it is nested.</summary>
/// <param name="Template">The template that declares it, with its parameters and variables.</param>
internal sealed record TemplateResource(string Type, JsonObject Json, JsonObject Template)
{
    public JsonNode? Property(string path) => path.Split('.').Aggregate(Json["properties"], (node, name) => (node as JsonObject)?[name]);
}

/// <summary>What <c>infra/</c> deploys, as the real compiler reads it rather than as it was written.</summary>
internal static class CompiledTemplate
{
    private static readonly Lazy<JsonObject> Main = new(() => Compile("build", "main.bicep"));

    public static JsonObject Root => Main.Value;

    public static IReadOnlyList<TemplateResource> Resources => [.. Inner(Root)];

    public static IEnumerable<TemplateResource> Of(string type) => Resources.Where(resource => resource.Type == type);

    /// <summary>Every template: the outer one and those of the modules.</summary>
    public static IEnumerable<JsonObject> Templates => Resources.Select(resource => resource.Template).Prepend(Root).Distinct();

    /// <param name="command">Of the compiler, <c>build</c> or <c>build-params</c>.</param>
    /// <param name="file">In <c>infra/</c>.</param>
    public static JsonObject Compile(string command, string file)
    {
        Assert.SkipUnless(
            OperatingSystem.IsLinux() && RuntimeInformation.ProcessArchitecture == Architecture.X64, "The compiler in the package cache is for Linux on x64.");
        var compiler = typeof(CompiledTemplate).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "Bicep").Value!; // the project sets it
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(compiler, File.GetUnixFileMode(compiler) | UnixFileMode.UserExecute); // a package keeps no modes
        }

        var start = new ProcessStartInfo(compiler, [command, RepositoryRoot.Of("infra", file), "--stdout"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1" },
        };
        using var process = Process.Start(start)!; // a process of our own, not a shared one
        var findings = process.StandardError.ReadToEndAsync();
        var json = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal((0, ""), (process.ExitCode, findings.GetAwaiter().GetResult().Trim()));
        return JsonNode.Parse(json)!.AsObject(); // the compiler writes JSON
    }

    private static IEnumerable<TemplateResource> Inner(JsonObject template)
    {
        var declared = template["resources"] switch
        {
            JsonObject named => named.Select(resource => resource.Value!.AsObject()), // a resource is an object
            JsonArray listed => listed.Select(resource => resource!.AsObject()),
            _ => [],
        };
        foreach (var json in declared.Where(json => json["existing"] is null))
        {
            var resource = new TemplateResource((string)json["type"]!, json, template);
            if (resource.Type is "Microsoft.Resources/deployments")
            {
                foreach (var inner in Inner(json["properties"]!["template"]!.AsObject()))
                {
                    yield return inner;
                }
            }
            else
            {
                yield return resource;
            }
        }
    }
}
