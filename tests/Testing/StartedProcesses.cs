using System.Globalization;

namespace TeamsIsms.Tests.Testing;

/// <summary>The processes that another one started, as Linux tells; elsewhere none.</summary>
internal sealed class StartedProcesses
{
    private readonly IReadOnlyList<int> _ids;

    private StartedProcesses(IReadOnlyList<int> ids) => _ids = ids;

    public int Count => _ids.Count;

    public bool AnyAlive => _ids.Any(id => ParentOf(id) is not null);

    public static StartedProcesses Of(int process) => new(OperatingSystem.IsLinux()
        ? [.. Directory.EnumerateDirectories("/proc").Select(Path.GetFileName)
            .Select(name => int.TryParse(name, CultureInfo.InvariantCulture, out var id) ? id : 0)
            .Where(id => id > 0 && ParentOf(id) == process)]
        : []);

    // fields 3 and 4 of stat: state and parent; a zombie has ended
    private static int? ParentOf(int process)
    {
        try
        {
            var stat = File.ReadAllText($"/proc/{process}/stat");
            var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
            return fields[0] == "Z" ? null : int.Parse(fields[1], CultureInfo.InvariantCulture);
        }
        catch (IOException)
        {
            return null;
        }
    }
}
