using TeamsIsms.Incidents;

namespace TeamsIsms.Bot.Incidents;

/// <summary>
/// The words that begin a report or ask for one's reports. Chinese is written without spaces, so a sentence may go on right after
/// them, and two English words are one command.
/// </summary>
/// <param name="Series">What is reported; null for the list of one's own reports.</param>
/// <param name="Rest">What stood after the word.</param>
internal readonly record struct CaseCommand(CaseSeries? Series, string Rest)
{
    private static readonly (string Word, CaseSeries? Series)[] Words =
    [
        ("我的通報", null), ("my reports", null),
        ("通報", CaseSeries.Incident), ("report", CaseSeries.Incident),
        ("弱點", CaseSeries.Weakness), ("weakness", CaseSeries.Weakness),
        ("建議", CaseSeries.Suggestion), ("suggest", CaseSeries.Suggestion),
    ];

    /// <summary>Null when the sentence begins with none of the words.</summary>
    public static CaseCommand? Read(string sentence)
    {
        foreach (var (word, series) in Words)
        {
            if (sentence.StartsWith(word, StringComparison.OrdinalIgnoreCase) && IsWhole(word, sentence[word.Length..]))
            {
                return new CaseCommand(series, After(sentence[word.Length..]));
            }
        }

        return null;
    }

    /// <summary>What was said after the word, without what separates them.</summary>
    public static string After(string rest) => rest.TrimStart().TrimStart(':', '：', ',', '，', '、', '-', '。', '.').TrimStart();

    // "reporting" is another word than "report"; Chinese has no such ends.
    private static bool IsWhole(string word, string rest) =>
        !char.IsAsciiLetter(word[^1]) || rest.Length == 0 || !char.IsAsciiLetterOrDigit(rest[0]);
}
