using System.Globalization;
using System.Text;
using TeamsIsms.Incidents.Rules;

namespace TeamsIsms.Incidents.Documents;

/// <summary>What is told an authority, for copying into its portal.</summary>
/// <param name="Text">Of a drill it begins and ends with the mark.</param>
/// <param name="Missing">Said in the text where it is missing, too.</param>
public sealed record NotificationText(NotificationKind Kind, string Text, IReadOnlyList<Gap> Missing)
{
    /// <summary>In UTF-8: a card of 28 KB shows it and holds it once more for copying.</summary>
    public const int MostBytes = 9 * 1024;

    /// <summary>Each is an element of the card.</summary>
    public const int MostLines = 100;

    private const string Indent = "　　";
    private const int JoinsLines = 500;

    // How long a line may be and how many an item may have, until all of it fits.
    private static readonly (int Characters, int Lines)[] Limits =
        [(int.MaxValue, int.MaxValue), (1000, 12), (500, 8), (250, 8), (120, 6), (60, 4)];

    /// <param name="track">One of the incident's.</param>
    /// <param name="law">The rule set of the track.</param>
    /// <param name="culture">Chinese for the authority.</param>
    internal static NotificationText Of(IncidentDossier dossier, RegulatoryTrack track, RuleSet law, CultureInfo culture)
    {
        var kind = NotificationKinds.Of(dossier.Incident, track);
        Passage[] passages = [.. law.NotificationItems.Select(item => NotificationItems.Of(item.Key, dossier, track, culture))];
        string[] opening = [.. Opening(dossier, track, law, kind, culture)];
        var texts =
            from limit in Limits
            let items = law.NotificationItems.SelectMany((item, i) => Item(item, i + 1, passages[i], limit, culture))
            select string.Join('\n', Marked(dossier.Incident, [.. opening, .. items], culture));
        IEnumerable<Gap> articles = law.Clock(ClockKind.Notify)?.Source.Tag == SourceTag.Law ? [] : [Gap.Article];
        return new NotificationText(
            kind,
            texts.First(text => Encoding.UTF8.GetByteCount(text) <= MostBytes && text.Count(letter => letter == '\n') < MostLines),
            [.. passages.SelectMany(passage => passage.Missing).Concat(articles).Distinct()]);
    }

    private static IEnumerable<string> Item(
        RuleItem item, int number, Passage passage, (int Characters, int Lines) limit, CultureInfo culture)
    {
        yield return "";
        yield return IncidentDocumentWords.Text.Say(culture, "Item", ChineseNumber.Say(number, culture), item.Title.Say(culture));
        foreach (var line in passage.Lines.Take(limit.Lines).SelectMany(text => Indented(Cut(text, limit.Characters, culture))))
        {
            yield return line;
        }

        if (passage.Lines.Count > limit.Lines)
        {
            yield return Indent + IncidentDocumentWords.Text.Say(
                culture, "CutLines", (passage.Lines.Count - limit.Lines).ToString("N0", culture));
        }

        foreach (var gap in passage.Missing)
        {
            yield return Indent + IncidentDocumentWords.ToFill(gap, culture);
        }
    }

    // A surrogate pair is not cut in two.
    private static string Cut(string text, int characters, CultureInfo culture)
    {
        var whole = characters > JoinsLines ? text : text.ReplaceLineEndings(" ");
        return whole.Length <= characters
            ? whole
            : IncidentDocumentWords.Text.Say(
                culture, "CutText", char.IsHighSurrogate(whole[characters - 1]) ? whole[..(characters - 1)] : whole[..characters]);
    }

    private static IEnumerable<string> Opening(
        IncidentDossier dossier, RegulatoryTrack track, RuleSet law, NotificationKind kind, CultureInfo culture)
    {
        var title = law.AppliesTo == Applies.PersonalData ? "PersonalDataNotification" : "IncidentNotification";
        var mark = dossier.Incident.IsDrill ? IncidentDocumentWords.Text.Say(culture, "Drill") : "";
        yield return mark + IncidentDocumentWords.Text.Say(culture, title, IncidentDocumentWords.Of(kind, culture));
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
