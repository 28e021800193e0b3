using System.Globalization;
using TeamsIsms.Trail.Verification;

namespace TeamsIsms.Bot.Verify;

/// <summary>What a check says when it is done: what was looked at, the verdict, and what it leaves open.</summary>
internal static class VerifyReport
{
    public static IEnumerable<string> Lines(Verdict verdict, VerifyOptions options, bool hasRows)
    {
        var language = options.Language;
        foreach (var year in verdict.Years)
        {
            yield return VerifyWords.Text.Say(
                language, "Year", year.Year.ToString(CultureInfo.InvariantCulture), Number(year.Records, language), Number(year.Seals.Count, language),
                Number(year.Seals is [.., var last] ? last : 0, language));
        }

        if (verdict.Years.Count == 0)
        {
            yield return VerifyWords.Text.Say(language, "Nothing");
            yield break;
        }

        yield return verdict.Flaw is { } flaw
            ? VerifyWords.Text.Say(language, "Broken", flaw.Say(language))
            : VerifyWords.Text.Say(language, "Holds");
        if (verdict.Waiting > 0)
        {
            yield return VerifyWords.Text.Say(language, "Waiting", Number(verdict.Waiting, language));
        }

        foreach (var open in Open(options, hasRows))
        {
            yield return open;
        }
    }

    // What nobody brought along cannot be checked, and is said rather than passed over.
    private static IEnumerable<string> Open(VerifyOptions options, bool hasRows)
    {
        if (!hasRows)
        {
            yield return VerifyWords.Text.Say(options.Language, "FilesOnly");
        }

        if (options.Key is null)
        {
            yield return VerifyWords.Text.Say(options.Language, "OwnKey");
        }

        if (options.Authorities is null)
        {
            yield return VerifyWords.Text.Say(options.Language, "AnyAuthority");
        }

        if (options.Checkpoints.Count == 0)
        {
            yield return VerifyWords.Text.Say(options.Language, "NoCheckpoint");
        }
    }

    private static string Number(long number, CultureInfo language) => number.ToString("N0", language);
}
