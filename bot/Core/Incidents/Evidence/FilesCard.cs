using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Incidents.Evidence;

/// <summary>What the bot says to a file that somebody sends by itself.</summary>
public static class FilesCard
{
    private const int MostCases = 3;
    private const int LongestWhat = 40;

    /// <summary>Asks which of the person's open cases the files belong to; nothing is fetched before they say so.</summary>
    /// <param name="newestFirst">The person's own open cases.</param>
    public static AdaptiveCard Ask(int files, IReadOnlyList<ICase> newestFirst, CultureInfo culture) => CardGrammar.Card(
        culture,
        new CardHead(ContainerStyle.Accent, Say(culture, "Kicker"), Say(culture, newestFirst.Count > 0 ? "AskTitle" : "AskNewTitle")),
        [
            CardGrammar.Sentence(EvidenceWords.Text.Say(culture, newestFirst.Count > 0 ? "Ask" : "AskNew", files)),
            CardGrammar.Facts(newestFirst.Take(MostCases).Select(one => (one.Id.ToString(), (string?)CardText.OneLine(one.What, LongestWhat)))),
            CardGrammar.Note(Say(culture, "AskNote")),
        ],
        [
            .. newestFirst.Take(MostCases).Select((one, at) => Add(one.Id, at == 0, culture)),
            CardGrammar.Secondary(Say(culture, "NewReport"), "incident.form"),
            CardGrammar.Secondary(Say(culture, "Drop"), "incident.dropFiles"),
        ]);

    /// <summary>What became of them.</summary>
    public static AdaptiveCard Done(AttachedFiles files, CultureInfo culture) => CardGrammar.Card(
        culture,
        new CardHead(
            files.Refused.Count > 0 ? ContainerStyle.Attention : ContainerStyle.Good,
            Say(culture, "Kicker"),
            EvidenceWords.Text.Say(culture, files.Stored.Count > 0 ? "DoneTitle" : "NoneTitle", files.Id.ToString())),
        [
            files.Stored.Count > 0 ? CardGrammar.Sentence(EvidenceWords.Text.Say(culture, "Done", files.Stored.Count)) : null,
            CardGrammar.List(files.Stored.Select(name => CardGrammar.Note(EvidenceWords.Called(culture, name)))),
            .. files.Refused.Select(refusal => CardGrammar.Problem(refusal.Say(culture))),
        ],
        files.Refused.Any(refusal => refusal is FileNotNow) ? [Add(files.Id, isFirst: true, culture)] : []);

    /// <summary>In place of the question, so that it cannot be answered twice.</summary>
    public static AdaptiveCard Dropped(CultureInfo culture) => CardGrammar.Card(
        culture,
        new CardHead(ContainerStyle.Emphasis, Say(culture, "Kicker"), Say(culture, "DroppedTitle")),
        [CardGrammar.Sentence(Say(culture, "Dropped"))]);

    private static ActionExecute Add(CaseId id, bool isFirst, CultureInfo culture)
    {
        var title = EvidenceWords.Text.Say(culture, "AddTo", id.ToString());
        return isFirst
            ? CardGrammar.Primary(title, "incident.attach", ("id", id.ToString()))
            : CardGrammar.Secondary(title, "incident.attach", ("id", id.ToString()));
    }

    private static string Say(CultureInfo culture, string key) => EvidenceWords.Text.Say(culture, key);
}
