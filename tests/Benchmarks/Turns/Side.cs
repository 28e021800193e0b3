using System.Diagnostics;
using System.Globalization;

namespace TeamsIsms.Benchmarks.Turns;

/// <summary>One measured server process, held on the first core where <c>taskset</c> exists; the load runs on the second.</summary>
internal sealed class Side(string name, Process process, Uri messages) : IDisposable
{
    private const double TicksPerSecond = 100; // USER_HZ, fixed on every Linux that .NET runs on

    public string Name { get; } = name;

    public Uri Messages { get; } = messages;

    /// <summary>Starts a program of this folder, pinned to a core.</summary>
    public static Process Start(int core, IReadOnlyList<string> arguments, IReadOnlyDictionary<string, string>? environment = null)
    {
        var pinned = File.Exists("/usr/bin/taskset");
        string[] line = [.. pinned ? ["taskset", "-c", $"{core}"] : Array.Empty<string>(), "dotnet", .. arguments];
        var start = new ProcessStartInfo(line[0], line[1..])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            WorkingDirectory = AppContext.BaseDirectory,
        };
        foreach (var (key, value) in environment ?? new Dictionary<string, string>())
        {
            start.Environment[key] = value;
        }

        return Process.Start(start) ?? throw new InvalidOperationException("No process.");
    }

    /// <summary>Presses for some seconds; the turns made and the CPU seconds, user and system, that the server spent on them.</summary>
    public async Task<Spent> PressAsync(string token, int seconds)
    {
        var before = Cpu();
        using var load = Start(1, ["TeamsIsms.Benchmarks.dll", "load", Messages.AbsoluteUri, token, $"{seconds}"]);
        var turns = long.Parse(await load.StandardOutput.ReadToEndAsync(), CultureInfo.InvariantCulture);
        await load.WaitForExitAsync();
        return new Spent(turns, Cpu() - before);
    }

    public void Dispose()
    {
        process.Kill();
        process.Dispose();
    }

    // Fields 14 and 15 of proc(5) stat; the name in field 2 may hold spaces, so counting starts behind its bracket.
    private double Cpu()
    {
        var stat = File.ReadAllText($"/proc/{process.Id}/stat");
        var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
        return (long.Parse(fields[11], CultureInfo.InvariantCulture) + long.Parse(fields[12], CultureInfo.InvariantCulture)) / TicksPerSecond;
    }
}
