using System.Globalization;
using TeamsIsms.Incidents.Weaknesses;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Incidents.Cards;

/// <summary>What all cards of cases share: how a case is called, and how its times and people are said.</summary>
internal static class CaseLook
{
    private const int TitleLength = 60;
    private const int TextLength = 800;
    private const int ColumnWidth = 28;

    public static string Say(CultureInfo culture, string key) => IncidentWords.Text.Say(culture, key);

    public static string Say(CultureInfo culture, string key, params object[] values) => IncidentWords.Text.Say(culture, key, values);

    /// <summary>The kind and number. A drill carries its mark here, and so in what a client says that draws no cards.</summary>
    public static string Kicker(ICase @case, CultureInfo culture) =>
        CardText.Join(culture, Say(culture, Kind(@case)), @case.Id.ToString());

    /// <summary>Another thing about a case than itself, with the mark of a drill.</summary>
    public static string Kicker(ICase @case, CultureInfo culture, string what) =>
        @case.Id.Series == CaseSeries.Drill ? Say(culture, "DrillMark") + what : what;

    /// <summary>In the reporter's words, on one line.</summary>
    public static string Title(ICase @case) => CardText.OneLine(@case.What, TitleLength);

    /// <summary>The whole description where the title does not hold it.</summary>
    public static string? Description(ICase @case) =>
        CardText.Paragraph(@case.What, TextLength) is var text && text != Title(@case) ? text : null;

    public static string? Place(string? where) => where is null ? null : CardText.Paragraph(where, 200);

    public static string Status(ICase @case, CultureInfo culture) => @case switch
    {
        Incident incident => Begin(CaseRefusalWords.Of(incident.Status, culture)),
        Weakness weakness => Begin(CaseRefusalWords.Of(weakness.Status, culture)),
        _ => throw new InvalidOperationException($"Nobody knows the state of {@case.Id}."),
    };

    public static string? Level(Incident incident, CultureInfo culture) =>
        incident.Level is { } level ? Level(level.Level, culture) : null;

    /// <summary>Standing alone, not in a sentence.</summary>
    public static string Level(int level, CultureInfo culture) => Begin(CaseRefusalWords.Level(level, culture));

    /// <summary>The person's name, or that it is nobody's business.</summary>
    public static string Who(CaseSight sight, Guid? person, CultureInfo culture) => person switch
    {
        null => Say(culture, "System"),
        { } id when !CaseAccess.IsShown(sight.Case, id, sight.Viewer) => Say(culture, "Anonymous"),
        { } id => CardText.OneLine(sight.Name(id), 40),
    };

    public static string? Everybody(CaseSight sight, IEnumerable<Guid> people, CultureInfo culture) =>
        CardText.Join(culture, people.Select(person => Who(sight, person, culture)));

    /// <summary>Who reported, as far as the viewer may know it.</summary>
    public static string Reporter(CaseSight sight, CultureInfo culture) =>
        (CaseAccess.ReporterShown(sight.Case, sight.Viewer), sight.Case.ReporterUnit, sight.Case.IsPrivate) switch
        {
            (null, _, _) => Say(culture, "AnonymousReport"),
            ({ } name, _, true) => Say(culture, "PrivateReporter", CardText.OneLine(name, 40)),
            ({ } name, { Length: > 0 } unit, _) => Say(culture, "NameAndUnit", CardText.OneLine(name, 40), CardText.OneLine(unit, 40)),
            ({ } name, _, _) => CardText.OneLine(name, 40),
        };

    /// <summary>The time alone when it is the same day, else with the day.</summary>
    public static string Short(DateTimeOffset at, DateTimeOffset now, CultureInfo culture) =>
        Taipei.Day(at) == Taipei.Day(now)
            ? Taipei.Time(at).ToString("HH':'mm", CultureInfo.InvariantCulture)
            : Taipei.Say(at, culture);

    /// <summary>Names and values; a value too long for a column of a phone stands below its name instead, after the others.</summary>
    public static IEnumerable<CardElement?> Facts(params IEnumerable<(string Name, string? Value)> facts)
    {
        List<(string Name, string? Value)> known = [.. facts.Where(fact => !string.IsNullOrEmpty(fact.Value))];
        return
        [
            CardGrammar.Facts(known.Where(fact => !IsLong(fact.Value))),
            .. known.Where(fact => IsLong(fact.Value)).Select(fact => new Container(
            [
                new TextBlock(fact.Name) { Weight = TextWeight.Bolder },
                new TextBlock(fact.Value ?? "") { Spacing = Spacing.None },
            ])),
        ];
    }

    /// <summary>A corrective or preventive action from the case, with its text already in the form.</summary>
    public static ActionExecute OpenAction(CaseId id, CultureInfo culture) =>
        CardGrammar.Secondary(Say(culture, "OpenAction"), "action.form", ("number", id.ToString())) with { AssociatedInputs = AssociatedInputs.None };

    public static TextBlock? Note(CaseSight sight) => sight.Note is null ? null : CardGrammar.Sentence(sight.Note);

    public static ActionExecute Open(CaseId id, string title, params (string Name, string Value)[] more) =>
        CardGrammar.Secondary(title, id.IsIncident ? "incident.card" : "weakness.card", [("id", id.ToString()), .. more]);

    /// <summary>The card is asked for again when one of these people sees it, so that its clocks are right.</summary>
    public static AdaptiveCard Fresh(this AdaptiveCard card, CaseSight sight, CultureInfo culture) => sight.RefreshFor.Count is 0
        ? card
        : card with { Refresh = new Refresh(Open(sight.Case.Id, Say(culture, "Update")), sight.RefreshFor) };

    // a Chinese character is as wide as two Latin ones
    private static bool IsLong(string? value) =>
        value is not null && (value.Contains('\n', StringComparison.Ordinal) || value.Sum(letter => letter >= '\u2E80' ? 2 : 1) > ColumnWidth);

    // the words are made for sentences
    private static string Begin(string words) => words.Length is 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];

    private static string Kind(ICase @case) => @case switch
    {
        Incident { IsDrill: true } => "KindDrill",
        Incident { Level: null } => "KindEvent",
        Incident => "KindIncident",
        Weakness { Kind: WeaknessKind.Suggestion } => "KindSuggestion",
        _ => "KindWeakness",
    };
}
