using System.Globalization;
using TeamsIsms.Kernel;

namespace TeamsIsms.Bot.Backup;

/// <summary>What the commands <c>backup</c> and <c>restore</c> were called with.</summary>
internal sealed record BackupOptions(string Folder)
{
    /// <summary>Restore into tables that hold something.</summary>
    public bool IsForced { get; init; }

    public CultureInfo Language { get; init; } = Languages.Chinese;

    /// <returns>Null when the arguments are wrong.</returns>
    public static BackupOptions? Parse(string command, IReadOnlyList<string> arguments)
    {
        var folder = command == BackupCommand.Backup ? "--to" : "--from";
        if (arguments.Count % 2 != 0 || arguments.Chunk(2).FirstOrDefault(pair => pair[0] == folder) is not [_, { Length: > 0 } path])
        {
            return null;
        }

        BackupOptions? options = new(path);
        foreach (var pair in arguments.Chunk(2).Where(pair => pair[0] != folder))
        {
            options = (pair[0], pair[1]) switch
            {
                ("--into", "filled") when command == BackupCommand.Restore => options with { IsForced = true },
                ("--language", "zh-TW" or "en") => options with { Language = Languages.Choose(pair[1]) },
                _ => null,
            };
            if (options is null)
            {
                return null;
            }
        }

        return options;
    }
}
