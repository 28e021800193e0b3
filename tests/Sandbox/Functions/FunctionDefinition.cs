using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace TeamsIsms.Sandbox.Functions;

/// <summary>A function as its <c>function.json</c> describes it; the folder's name is the function's.</summary>
internal abstract record FunctionDefinition(string Name, string Parameter)
{
    /// <exception cref="SandboxException">A trigger this stand-in does not know.</exception>
    public static IReadOnlyList<FunctionDefinition> ReadAll(string folder, IReadOnlyDictionary<string, string> settings) =>
    [
        .. Directory.EnumerateDirectories(folder).Order(StringComparer.Ordinal)
            .Select(function => Path.Combine(function, "function.json"))
            .Where(File.Exists)
            .Select(file => Read(file, settings)),
    ];

    private static FunctionDefinition Read(string file, IReadOnlyDictionary<string, string> settings)
    {
        var name = Path.GetFileName(Path.GetDirectoryName(file)!);
        var bindings = JsonNode.Parse(File.ReadAllText(file))?["bindings"] as JsonArray ?? [];
        var trigger = bindings.FirstOrDefault(binding => ((string?)binding?["type"])?.EndsWith("Trigger", StringComparison.Ordinal) == true);
        return (string?)trigger?["type"] switch
        {
            "timerTrigger" => new TimerFunction(name, (string)trigger["name"]!)
            {
                Schedule = Cron.Parse(AppSetting.Fill((string)trigger["schedule"]!, settings)),
                RunOnStartup = (bool?)trigger["runOnStartup"] == true,
            },
            "queueTrigger" => new QueueFunction(name, (string)trigger["name"]!)
            {
                Queue = AppSetting.Fill((string)trigger["queueName"]!, settings),
                Binary = (string?)trigger["dataType"] == "binary",
            },
            var other => throw new SandboxException($"{file}: the stand-in for the Functions host has no trigger '{other}'."),
        };
    }
}

internal sealed record TimerFunction(string Name, string Parameter) : FunctionDefinition(Name, Parameter)
{
    public required Cron Schedule { get; init; }

    public bool RunOnStartup { get; init; }
}

internal sealed record QueueFunction(string Name, string Parameter) : FunctionDefinition(Name, Parameter)
{
    public required string Queue { get; init; }

    /// <summary><c>dataType: binary</c>: the message goes to the handler as plain Base64.</summary>
    public bool Binary { get; init; }
}

/// <summary><c>%Name%</c> in a function.json stands for an app setting.</summary>
internal static partial class AppSetting
{
    public static string Fill(string text, IReadOnlyDictionary<string, string> settings) => Mark().Replace(text, match =>
        settings.TryGetValue(match.Groups[1].Value.Replace(":", "__", StringComparison.Ordinal), out var value)
            ? value
            : throw new SandboxException($"No app setting named {match.Groups[1].Value}."));

    [GeneratedRegex("%([^%]+)%")]
    private static partial Regex Mark();
}
