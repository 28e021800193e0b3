using System.Globalization;

namespace TeamsIsms.Sandbox;

/// <summary>What the command line asks for, after <c>--</c>.</summary>
internal sealed record SandboxOptions
{
    public const string Usage =
        "usage: dotnet run --project tests/Sandbox -- [--port N] [--staff N] [--installed] [--no-playground] [--data DIR] [--documents DIR] [--functions DIR] [--fresh] [--bare]";

    /// <summary>First of a row of ports; 0: a free row is looked for.</summary>
    public int Port { get; init; } = 5100;

    public int Staff { get; init; } = 60;

    /// <summary>All staff have the app from the start, and the bot was told so; else only the personas.</summary>
    public bool Installed { get; init; }

    public bool Playground { get; init; } = true;

    public string Folder { get; init; } = Path.GetFullPath(".sandbox");

    /// <summary>Files put into the document library at start; null: the sandbox's own samples.</summary>
    public string? Documents { get; init; }

    /// <summary>A published functions folder that is started exactly as it is; null: what was built beside the sandbox.</summary>
    public string? Functions { get; init; }

    /// <summary>Forget what an earlier run left in <see cref="Folder"/>.</summary>
    public bool Fresh { get; init; }

    /// <summary>A tenant in which nobody has set anything up yet.</summary>
    public bool Bare { get; init; }

    /// <exception cref="SandboxException">An unknown option, a missing or an impossible value.</exception>
    public static SandboxOptions Parse(IEnumerable<string> arguments)
    {
        var options = new SandboxOptions();
        var rest = new Queue<string>(arguments);
        while (rest.TryDequeue(out var name))
        {
            options = name switch
            {
                "--port" => options with { Port = Number(name, rest, 0, 65_000) },
                "--staff" => options with { Staff = Number(name, rest, 1, 10_000_000) },
                "--installed" => options with { Installed = true },
                "--no-playground" => options with { Playground = false },
                "--data" => options with { Folder = Path.GetFullPath(Value(name, rest)) },
                "--documents" => options with { Documents = Existing(Value(name, rest)) },
                "--functions" => options with { Functions = Existing(Value(name, rest)) },
                "--fresh" => options with { Fresh = true },
                "--bare" => options with { Bare = true },
                _ => throw new SandboxException($"Unknown option {name}.\n{Usage}"),
            };
        }

        return options;
    }

    private static string Value(string name, Queue<string> rest) =>
        rest.TryDequeue(out var value) ? value : throw new SandboxException($"{name} needs a value.\n{Usage}");

    private static int Number(string name, Queue<string> rest, int least, int most) =>
        int.TryParse(Value(name, rest), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : throw new SandboxException($"{name} needs a number from {least} to {most}.\n{Usage}");

    private static string Existing(string folder) =>
        Directory.Exists(folder) ? Path.GetFullPath(folder) : throw new SandboxException($"There is no folder {folder}.");
}
