using System.Globalization;
using TeamsIsms.Teams.Cards;
using TeamsIsms.Training.Evaluations;

namespace TeamsIsms.Training.Cards;

/// <summary>What a file can be that somebody sends while a course waits for one.</summary>
/// <param name="Id">Of the campaign.</param>
/// <param name="IsReflection">A report is owed; else a scan of a certificate.</param>
public sealed record FileUse(string Id, string Course, bool IsReflection);

/// <summary>Asks what a sent file is; nothing of it is fetched before the person says so.</summary>
public static class TrainingFileCard
{
    private const int Most = 3;

    /// <param name="uses">What it can be; soonest due first.</param>
    public static AdaptiveCard Ask(string file, IReadOnlyList<FileUse> uses, CultureInfo culture) => CardGrammar.Card(
        culture,
        new CardHead(ContainerStyle.Accent, Say(culture, "FileKicker"), CardText.OneLine(file, 60)),
        [CardGrammar.Sentence(Say(culture, "FileAsk"))],
        [
            .. uses.Take(Most).Select((use, at) => Use(use, at is 0, culture)),
            CardGrammar.Secondary(Say(culture, "FileForCase"), "incident.files"),
        ]);

    private static ActionExecute Use(FileUse use, bool isFirst, CultureInfo culture)
    {
        var title = Say(culture, use.IsReflection ? "FileIsReflection" : "FileIsCertificate", CardText.OneLine(use.Course, 30));
        var verb = use.IsReflection ? "reflection.file" : "certificate.file";
        return isFirst ? CardGrammar.Primary(title, verb, ("id", use.Id)) : CardGrammar.Secondary(title, verb, ("id", use.Id));
    }

    private static string Say(CultureInfo culture, string key, params object[] values) => EvaluationWords.Text.Say(culture, key, values);
}
