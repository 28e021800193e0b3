using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Azure;
using Azure.Identity;
using Microsoft.Extensions.Options;
using TeamsIsms.Kernel;
using TeamsIsms.Storage;
using TeamsIsms.Teams;
using TeamsIsms.Trail.Verification;

namespace TeamsIsms.Bot.Verify;

/// <summary>
/// <c>dotnet run --project bot -- verify</c>: checks the trail against its logs and says the first thing that is wrong. It only reads.
/// </summary>
internal static class VerifyCommand
{
    public const string Name = "verify";

    private const int Holds = 0;
    private const int Broken = 1;
    private const int NotChecked = 2;

    /// <returns>The exit code: 0 when everything holds, 1 when something does not, 2 when it could not be checked.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, TextWriter output, CancellationToken cancellationToken)
    {
        if (VerifyOptions.Parse(arguments) is not { Record: null } options)
        {
            await output.WriteLineAsync(VerifyWords.Text.Say(Languages.Chinese, "Usage"));
            await output.WriteLineAsync(VerifyWords.Text.Say(Languages.English, "Usage"));
            return NotChecked;
        }

        try
        {
            return options.Proof is { } proof
                ? await ProveCommand.CheckAsync(proof, options, output, cancellationToken)
                : await CheckAsync(options, output, cancellationToken);
        }
        catch (Exception e) when (IsOutside(e))
        {
            await output.WriteLineAsync(VerifyWords.Text.Say(options.Language, "NotChecked", e.Message));
            return NotChecked;
        }
    }

    /// <summary>The logs the options name.</summary>
    public static async Task WithLogAsync(VerifyOptions options, Func<IKeptLog, Task> work)
    {
        if (options.Folder is { } folder)
        {
            await work(new KeptLogFolder(folder));
            return;
        }

        var builder = Host.CreateApplicationBuilder();
        builder.Logging.ClearProviders();
        builder.AddClock();
        builder.Services.AddStorage().AddTeams().AddVerification();
        using var host = builder.Build();
        await work(host.Services.GetRequiredService<KeptLogTable>());
    }

    /// <summary>Whether it is what we were given, or the storage, rather than us.</summary>
    public static bool IsOutside(Exception e) =>
        e is RequestFailedException or AuthenticationFailedException or AggregateException or OptionsValidationException
            or IOException or UnauthorizedAccessException or CryptographicException or FormatException or InvalidDataException;

    private static async Task<int> CheckAsync(VerifyOptions options, TextWriter output, CancellationToken cancellationToken)
    {
        var trust = await TrustAsync(options, cancellationToken);
        var verdict = new Verdict(null, [], 0);
        var hasRows = false;
        await WithLogAsync(options, async log =>
        {
            hasRows = log.HasRows;
            verdict = await new LogVerifier(log, trust).RunAsync(options.Year, cancellationToken);
        });
        foreach (var line in VerifyReport.Lines(verdict, options, hasRows))
        {
            await output.WriteLineAsync(line);
        }

        return verdict.Flaw is not null ? Broken : verdict.Years.Count == 0 ? NotChecked : Holds;
    }

    private static async Task<Trust> TrustAsync(VerifyOptions options, CancellationToken cancellationToken)
    {
        var earlier = new List<(string, string)>();
        foreach (var file in options.Checkpoints)
        {
            earlier.Add((Path.GetFileName(file), await File.ReadAllTextAsync(file, cancellationToken)));
        }

        var authorities = options.Authorities is null ? null : new X509Certificate2Collection();
        authorities?.ImportFromPemFile(options.Authorities!); // it is named then
        return new Trust(
            options.Key is { } key ? await File.ReadAllTextAsync(key, cancellationToken) : null, authorities, options.Policy, earlier);
    }
}
