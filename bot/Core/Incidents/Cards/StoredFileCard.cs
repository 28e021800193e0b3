using System.Globalization;
using TeamsIsms.Incidents.Documents;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Incidents.Cards;

/// <summary>A file was written into SharePoint: where it lies.</summary>
public static class StoredFileCard
{
    public static AdaptiveCard Binder(CaseId id, StoredDocument file, CultureInfo culture) => CardGrammar.Card(
        culture,
        new CardHead(ContainerStyle.Good, StoredFileWords.Text.Say(culture, "BinderKicker"), Mark(id, culture) + id),
        [
            CardGrammar.Sentence(StoredFileWords.Text.Say(culture, "BinderSentence")),
            CardGrammar.Note(StoredFileWords.Text.Say(culture, "FileHash", file.Sha256)),
        ],
        View(file.WebUrl, culture),
        CaseLook.Open(id, StoredFileWords.Text.Say(culture, "BackToCase")));

    private static string Mark(CaseId id, CultureInfo culture) =>
        id.Series == CaseSeries.Drill ? CaseLook.Say(culture, "DrillMark") : "";

    private static ActionOpenUrl View(Uri address, CultureInfo culture) => new(StoredFileWords.Text.Say(culture, "OpenFile"), address);
}
