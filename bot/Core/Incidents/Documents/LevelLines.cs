using System.Globalization;
using TeamsIsms.Incidents.Rules;

namespace TeamsIsms.Incidents.Documents;

/// <summary>The level in the words of the law.</summary>
internal static class LevelLines
{
    private const int Major = 3;

    /// <summary>The level, with the law's word for the two highest.</summary>
    public static string Whole(int level, CultureInfo culture) => level >= Major
        ? IncidentDocumentWords.Text.Say(culture, "MajorLevel", Short(level, culture))
        : Short(level, culture);

    public static string Short(int level, CultureInfo culture) => CaseRefusalWords.Level(level, culture);

    /// <summary>One line for each of confidentiality, integrity and availability.</summary>
    public static IReadOnlyList<LevelLine> Columns(IncidentDossier dossier, LevelAssessment assessment, CultureInfo culture)
    {
        var cells = LevelRules.Cells(dossier.Rules, assessment);
        return
        [
            .. from column in Enum.GetValues<LevelColumn>()
               let cell = cells.FirstOrDefault(cell => cell.Column == column)
               select new LevelLine(
                   IncidentDocumentWords.Of(column, culture),
                   cell is null ? IncidentDocumentWords.Text.Say(culture, "NoHarm") : Short(cell.Level, culture),
                   cell?.Text.Say(culture) ?? "",
                   cell?.Source.Article ?? ""),
        ];
    }

    /// <summary>Every change after the first level, with its time and reason.</summary>
    public static IEnumerable<string> Changes(Incident incident, CultureInfo culture) =>
        from change in incident.LevelChanges
        where change.From is not null
        select IncidentDocumentWords.Text.Say(culture, "Dated", RocCalendar.SayBoth(change.At, culture), Change(change, culture));

    public static string Change(LevelChange change, CultureInfo culture)
    {
        var said = IncidentDocumentWords.Text.Say(
            culture,
            "LevelChange",
            change.From is { } before ? Short(before.Level, culture) : IncidentDocumentWords.Text.Say(culture, "LevelOpen"),
            Short(change.To.Level, culture));
        return change.Reason is { } reason ? said + IncidentDocumentWords.Text.Say(culture, "Because", reason) : said;
    }
}

/// <param name="Reason">The case of the law; empty when nothing was harmed.</param>
internal sealed record LevelLine(string Column, string Level, string Reason, string Article);
