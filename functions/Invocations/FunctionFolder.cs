using System.Text.Json;

namespace TeamsIsms.Functions.Invocations;

/// <summary>A folder with a function.json, as the Functions host sees it; <paramref name="Trigger"/> is null when it is none we serve.</summary>
internal sealed record FunctionFolder(string Name, TriggerKind? Trigger)
{
    public static IReadOnlyList<FunctionFolder> All(string root) =>
    [
        .. from file in Directory.EnumerateFiles(root, "function.json", Depth)
           let name = Path.GetFileName(Path.GetDirectoryName(file)!) // found below a root, so it has a folder
           orderby name
           select new FunctionFolder(name, ReadTrigger(file)),
    ];

    // the Functions host looks one level deep and no further
    private static readonly EnumerationOptions Depth = new() { RecurseSubdirectories = true, MaxRecursionDepth = 1 };

    private static TriggerKind? ReadTrigger(string file)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(file));
        return json.RootElement.GetProperty("bindings").EnumerateArray().First().GetProperty("type").GetString() switch
        {
            "queueTrigger" => TriggerKind.Queue,
            "timerTrigger" => TriggerKind.Timer,
            _ => null,
        };
    }
}
