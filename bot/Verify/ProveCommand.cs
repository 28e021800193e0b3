using System.Globalization;
using TeamsIsms.Kernel;
using TeamsIsms.Trail.Log;
using TeamsIsms.Trail.Verification;

namespace TeamsIsms.Bot.Verify;

/// <summary>
/// <c>dotnet run --project bot -- prove --year 2026 --record 41</c>: writes one record's evidence, which anyone can check without the
/// storage, with <c>verify --proof</c> among others.
/// </summary>
internal static class ProveCommand
{
    public const string Name = "prove";

    private const int Done = 0;
    private const int Broken = 1;
    private const int NotDone = 2;

    /// <returns>The exit code: 0 when the file is written, 2 when it could not be.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, TextWriter output, CancellationToken cancellationToken)
    {
        if (VerifyOptions.Parse(arguments) is not { Record: { } index, Year: { } year } options)
        {
            await output.WriteLineAsync(VerifyWords.Text.Say(Languages.Chinese, "Usage"));
            await output.WriteLineAsync(VerifyWords.Text.Say(Languages.English, "Usage"));
            return NotDone;
        }

        try
        {
            TlogProof? proof = null;
            await VerifyCommand.WithLogAsync(options, async log => proof = await ProofFinder.FindAsync(log, year, index, cancellationToken));
            var file = options.Proof ?? string.Create(CultureInfo.InvariantCulture, $"{year}-{index}{TlogProof.Extension}");
            if (proof is null)
            {
                await output.WriteLineAsync(VerifyWords.Text.Say(options.Language, "NotSealed", index.ToString("N0", options.Language)));
                return NotDone;
            }

            await File.WriteAllTextAsync(file, proof.Write(), cancellationToken);
            await output.WriteLineAsync(VerifyWords.Text.Say(options.Language, "Proved", index.ToString("N0", options.Language), file));
            return Done;
        }
        catch (Exception e) when (VerifyCommand.IsOutside(e))
        {
            await output.WriteLineAsync(VerifyWords.Text.Say(options.Language, "NotChecked", e.Message));
            return NotDone;
        }
    }

    /// <summary>Checks such a file.</summary>
    public static async Task<int> CheckAsync(string file, VerifyOptions options, TextWriter output, CancellationToken cancellationToken)
    {
        var proof = TlogProof.Parse(await File.ReadAllTextAsync(file, cancellationToken));
        if (proof is null || options.Key is not { } pem)
        {
            await output.WriteLineAsync(VerifyWords.Text.Say(options.Language, proof is null ? "NoProof" : "NeedsKey", file));
            return proof is null ? Broken : NotDone;
        }

        var key = VerifierKey.FromPem(Trust.OriginOf(proof.Note), await File.ReadAllTextAsync(pem, cancellationToken));
        var holds = key is not null && proof.Holds(key);
        await output.WriteLineAsync(holds
            ? VerifyWords.Text.Say(
                options.Language, "ProofHolds", proof.Index.ToString("N0", options.Language), Trust.OriginOf(proof.Note), proof.Leaf)
            : VerifyWords.Text.Say(options.Language, "NoProof", file));
        return holds ? Done : Broken;
    }
}
