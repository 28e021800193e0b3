using System.Globalization;
using TeamsIsms.Incidents.Rules;

namespace TeamsIsms.Incidents.Documents;

/// <summary>What is told an authority, for copying into its portal.</summary>
/// <param name="Text">Of a drill it begins and ends with the mark.</param>
/// <param name="Missing">Said in the text where it is missing, too.</param>
public sealed record NotificationText(NotificationKind Kind, string Text, IReadOnlyList<Gap> Missing)
{
    private const string Indent = "　　";

    /// <param name="track">One of the incident's.</param>
    /// <param name="law">The rule set of the track.</param>
    /// <param name="culture">Chinese for the authority.</param>
    internal static NotificationText Of(IncidentDossier dossier, RegulatoryTrack track, RuleSet law, CultureInfo culture)
    {
        var kind = NotificationKinds.Of(dossier.Incident, track);
        List<string> lines = [.. Opening(dossier, track, law, kind, culture)];
        List<Gap> missing = [];
        for (var item = 0; item < law.NotificationItems.Count; item++)
        {
            var passage = NotificationItems.Of(law.NotificationItems[item].Key, dossier, track, culture);
            lines.Add("");
            lines.Add(IncidentDocumentWords.Text.Say(
                culture, "Item", ChineseNumber.Say(item + 1, culture), law.NotificationItems[item].Title.Say(culture)));
            lines.AddRange(passage.Lines.SelectMany(Indented));
            lines.AddRange(passage.Missing.Select(gap => Indent + IncidentDocumentWords.ToFill(gap, culture)));
            missing.AddRange(passage.Missing);
        }

        if (law.Clock(ClockKind.Notify)?.Source.Tag != SourceTag.Law)
        {
            missing.Add(Gap.Article);
        }

        return new NotificationText(
            kind, string.Join('\n', Marked(dossier.Incident, lines, culture)), [.. missing.Distinct()]);
    }

    private static IEnumerable<string> Opening(
        IncidentDossier dossier, RegulatoryTrack track, RuleSet law, NotificationKind kind, CultureInfo culture)
    {
        var title = law.AppliesTo == Applies.PersonalData ? "PersonalDataNotification" : "IncidentNotification";
        yield return IncidentDocumentWords.Text.Say(culture, title, IncidentDocumentWords.Of(kind, culture));
        yield return "";
        yield return IncidentDocumentWords.Text.Say(culture, "ToAuthority", track.Authority);
        yield return dossier.Authority(track) is { Portal: { } portal } authority
            ? IncidentDocumentWords.Text.Say(culture, "Channel", portal)
                + (authority.Phone is { } phone ? IncidentDocumentWords.Text.Say(culture, "ChannelPhone", phone) : "")
            : IncidentDocumentWords.Text.Say(culture, "NoChannel");
        yield return IncidentDocumentWords.Text.Say(
            culture, "Basis", law.Law.Say(culture), law.Clock(ClockKind.Notify)?.Source.Article ?? law.Scope.Article);
        yield return IncidentDocumentWords.Text.Say(culture, "RuleSetUsed", law.Id);
        yield return IncidentDocumentWords.Text.Say(culture, "CaseNumber", dossier.Incident.Id);
        yield return IncidentDocumentWords.Text.Say(culture, "MadeAt", RocCalendar.SayBoth(dossier.Now, culture));
    }

    private static IEnumerable<string> Marked(Incident incident, IReadOnlyList<string> lines, CultureInfo culture) => incident.IsDrill
        ?
        [
            IncidentDocumentWords.Text.Say(culture, "DrillBegins"),
            "",
            .. lines,
            "",
            IncidentDocumentWords.Text.Say(culture, "DrillEnds"),
        ]
        : lines;

    private static IEnumerable<string> Indented(string text) =>
        text.ReplaceLineEndings("\n").Split('\n').Select(line => Indent + line);
}
