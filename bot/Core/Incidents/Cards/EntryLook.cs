using System.Globalization;
using TeamsIsms.Incidents.Weaknesses;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Incidents.Cards;

/// <summary>The history of a case as lines, newest first.</summary>
internal static class EntryLook
{
    private const int LineLength = 140;

    public static IEnumerable<string> Lines(CaseSight sight, CultureInfo culture) =>
        sight.Entries.OrderByDescending(entry => entry.Sequence).Select(entry => Line(sight, entry, culture));

    private static string Line(CaseSight sight, TimelineEntry entry, CultureInfo culture) => CardText.Join(
        culture,
        CaseLook.Short(entry.HappenedAt ?? entry.At, sight.Now, culture),
        CaseLook.Who(sight, entry.By, culture),
        EntryWords.Of(entry.Kind, culture),
        Said(entry, culture));

    /// <summary>What a line says beside its name.</summary>
    public static string Said(TimelineEntry entry, CultureInfo culture, int length = LineLength) => entry switch
    {
        { Text: null or "" } => "",
        { Kind: EntryKind.DismissalProposed or EntryKind.Dismissed } => Dismissal(entry.Text, culture),
        { Kind: EntryKind.Accepted } => Enum.TryParse<Severity>(entry.Text, out var severity)
            ? WeaknessLook.Say(severity, culture)
            : CardText.OneLine(entry.Text, length),
        { Kind: EntryKind.AcceptanceProposed } => Risk(entry.Text, culture),
        { Kind: EntryKind.DutyWaived } => Waiver(entry.Text, culture, length),
        { Kind: EntryKind.Authority } => Authority(entry.Text, culture),
        { Kind: EntryKind.Confirmed } => int.TryParse(entry.Text, CultureInfo.InvariantCulture, out var level)
            ? CaseRefusalWords.Level(level, culture)
            : CardText.OneLine(entry.Text, length),
        _ => CardText.OneLine(entry.Text, length),
    };

    // {reason}, or {reason}: {what the person wrote}
    private static string Dismissal(string text, CultureInfo culture)
    {
        var (reason, note) = text.IndexOf(':', StringComparison.Ordinal) is var at and > 0 ? (text[..at], text[(at + 1)..].Trim()) : (text, "");
        return Enum.TryParse<DismissalReason>(reason, out var known)
            ? CardText.Join(culture, DismissalLook.Say(known, culture), CardText.OneLine(note, LineLength))
            : CardText.OneLine(text, LineLength);
    }

    // {until}: {reason}
    private static string Risk(string text, CultureInfo culture) =>
        text.Split(": ", 2) is [var until, var reason]
        && DateOnly.TryParseExact(until, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? CardText.Join(culture, CaseLook.Say(culture, "RiskUntil", Taipei.Say(day, culture)), CardText.OneLine(reason, LineLength))
            : CardText.OneLine(text, LineLength);

    // {duty} {last day} {reason}
    private static string Waiver(string text, CultureInfo culture, int length) =>
        text.Split(' ', 3) is [var duty, var until, var reason] && Enum.TryParse<SeparateDuty>(duty, out var known)
            ? CardText.Join(culture, CaseRefusalWords.Of(known, culture), CaseLook.Say(culture, "WaiveUntil", until), CardText.OneLine(reason, length))
            : CardText.OneLine(text, length);

    // {what happened} {family}/{authority}
    private static string Authority(string text, CultureInfo culture) =>
        text.Split(' ', 2) is [var happened, var track] && EntryWords.OfTrack(happened, culture) is { } said
            ? CardText.Join(culture, CardText.OneLine(track[(track.IndexOf('/', StringComparison.Ordinal) + 1)..], 40), said)
            : CardText.OneLine(text, LineLength);
}
