using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Documents.Reconcile;

/// <summary>Tells document controllers, and the security manager where published content is at stake, what happened to a file.</summary>
public static class LibraryAlarmCard
{
    public static AdaptiveCard Draw(LibraryAlarm alarm, CultureInfo culture)
    {
        var (title, sentence) = Words(alarm.Kind);
        return CardGrammar.Card(
            culture,
            new CardHead(State(alarm.Kind), Say(culture, "AlarmKicker"), Say(culture, title)) { Subtitle = CardText.OneLine(alarm.Title) },
            [
                CardGrammar.Sentence(Say(culture, sentence, CardText.OneLine(alarm.Title), CardText.OneLine(alarm.Revision, 20))),
                CardGrammar.Facts(
                    (Say(culture, "NumberFact"), CardText.OneLine(alarm.Number)),
                    (Say(culture, "RevisionFact"), CardText.OneLine(alarm.Revision, 20)),
                    (Say(culture, "FileFact"), CardText.OneLine(alarm.Name))),
            ],
            [
                .. alarm.WebUrl is { } address ? [new ActionOpenUrl(Say(culture, "OpenButton"), address)] : (CardAction[])[],
                CardGrammar.Secondary(Say(culture, "DocumentButton"), "document.show", ("id", alarm.DocumentId)),
            ]);
    }

    private static (string Title, string Sentence) Words(LibraryAlarmKind kind) => kind switch
    {
        LibraryAlarmKind.Changed => ("ChangedTitle", "ChangedSentence"),
        LibraryAlarmKind.Gone => ("GoneTitle", "GoneSentence"),
        LibraryAlarmKind.Moved => ("MovedTitle", "MovedSentence"),
        LibraryAlarmKind.Renamed => ("RenamedTitle", "RenamedSentence"),
    };

    private static ContainerStyle State(LibraryAlarmKind kind) => kind switch
    {
        LibraryAlarmKind.Changed or LibraryAlarmKind.Gone => ContainerStyle.Attention,
        LibraryAlarmKind.Moved or LibraryAlarmKind.Renamed => ContainerStyle.Warning,
    };

    private static string Say(CultureInfo culture, string key, params object[] values) => ReconcileWords.Text.Say(culture, key, values);
}
