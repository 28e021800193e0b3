using System.Globalization;
using TeamsIsms.Bot.Verify;
using TeamsIsms.Kernel;
using TeamsIsms.Operation;
using TeamsIsms.Operation.Backups;
using TeamsIsms.Storage;
using TeamsIsms.Teams;

namespace TeamsIsms.Bot.Backup;

/// <summary>
/// <c>dotnet run --project bot -- backup --to folder</c> and <c>restore --from folder</c>, for the storage that the settings name.
/// </summary>
internal static class BackupCommand
{
    public const string Backup = "backup";
    public const string Restore = "restore";

    private const int Done = 0;
    private const int Refused = 1;
    private const int NotDone = 2;

    /// <returns>The exit code: 0 when it is done, 1 when it was refused, 2 when it could not be done.</returns>
    public static async Task<int> RunAsync(string name, IReadOnlyList<string> arguments, TextWriter output, CancellationToken cancellationToken)
    {
        if (BackupOptions.Parse(name, arguments) is not { } options)
        {
            await output.WriteLineAsync(BackupWords.Text.Say(Languages.Chinese, "Usage"));
            await output.WriteLineAsync(BackupWords.Text.Say(Languages.English, "Usage"));
            return NotDone;
        }

        try
        {
            var builder = Host.CreateApplicationBuilder();
            builder.Logging.ClearProviders();
            builder.AddClock();
            builder.Services.AddStorage().AddTeams().AddBackups();
            using var host = builder.Build();
            var outcome = name == Backup
                ? await host.Services.GetRequiredService<BackupRun>().RunAsync(options.Folder, cancellationToken)
                : await host.Services.GetRequiredService<RestoreRun>().RunAsync(options.Folder, options.IsForced, cancellationToken);
            await TellAsync(outcome, name, options.Language, output);
            return outcome.Refusal is null ? Done : Refused;
        }
        catch (Exception e) when (VerifyCommand.IsOutside(e))
        {
            await output.WriteLineAsync(BackupWords.Text.Say(options.Language, "Failed", e.Message));
            return NotDone;
        }
    }

    private static async Task TellAsync(Outcome<BackupManifest> outcome, string name, CultureInfo language, TextWriter output)
    {
        if (outcome.Value is not { } manifest)
        {
            await output.WriteLineAsync(outcome.Refusal!.Say(language)); // no value: refused
            return;
        }

        foreach (var file in manifest.Files)
        {
            await output.WriteLineAsync(BackupWords.Text.Say(language, "Table", file.Table, file.Rows.ToString("N0", language), file.Sha256));
        }

        var rows = manifest.Rows.ToString("N0", language);
        await output.WriteLineAsync(name == Backup ? BackupWords.Text.Say(language, "BackedUp", rows) : BackupWords.Text.Say(language, "Restored", rows));
    }
}
