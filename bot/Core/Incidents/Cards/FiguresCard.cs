using System.Globalization;
using TeamsIsms.Incidents.Documents;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Incidents.Cards;

/// <summary>A month or quarter in figures: how many reports from where, how fast, and how many clocks were met.</summary>
public static class FiguresCard
{
    private const int MostUnits = 8;

    /// <param name="note">What came of the tap before.</param>
    public static AdaptiveCard Draw(PeriodFigures figures, CultureInfo culture, string? note = null)
    {
        var real = figures.Real;
        var whole = real.Incidents + real.Weaknesses + real.Suggestions;
        return CardGrammar.Card(
            culture,
            new CardHead(ContainerStyle.Accent, Say(culture, "FiguresKicker"), figures.Period.Say(culture))
            {
                Figure = Say(culture, "FiguresFigure", whole),
            },
            [
                note is null ? null : CardGrammar.Sentence(note),
                CardGrammar.Sentence(whole is 0
                    ? Say(culture, "FiguresNone")
                    : Say(culture, "FiguresSentence", real.Incidents, real.Weaknesses, real.Suggestions)),
                real.Clocks.Count is 0 ? null : CardGrammar.Heading(Say(culture, "ClocksMetTitle")),
                CardBars.Shares(Say(culture, "ClocksMetTitle"), Clocks(real, culture), culture),
                .. real.Clocks.Select(clock => CardGrammar.Note(
                    Say(culture, "ClockCounts", ClockLook.Name(clock.Kind, culture), clock.Met, clock.Missed, clock.Running))),
                .. CaseLook.Facts(
                [
                    (Say(culture, "ToTriageFact"), Speed(real.ToTriage, culture)),
                    (Say(culture, "ToNotifyFact"), Speed(real.ToNotify, culture)),
                    (Say(culture, "LevelsFact"), Levels(real, culture)),
                    (Say(culture, "OpenFact"), Open(real, culture)),
                    (Say(culture, "WaiversFact"), real.Waivers is 0 ? null : Say(culture, "FiguresFigure", real.Waivers)),
                    (Say(culture, "DrillsFact"), figures.Drills.Incidents is 0 ? null : Say(culture, "FiguresFigure", figures.Drills.Incidents)),
                ]),
                real.Units.Count is 0 ? null : CardGrammar.Heading(Say(culture, "UnitsTitle")),
                CardBars.Shares(Say(culture, "UnitsTitle"), Units(real, whole, culture), culture),
                real.Units.Count > MostUnits ? CardGrammar.Note(Say(culture, "MoreUnits", MostUnits, real.Units.Count)) : null,
            ],
            Step("Previous", figures.Period.Previous(), culture),
            Step("Next", figures.Period.Next(), culture),
            figures.Period.IsQuarter
                ? Step("ByMonth", FigurePeriod.MonthOf(figures.Period.Last), culture)
                : Step("ByQuarter", FigurePeriod.QuarterOf(figures.Period.First), culture),
            CardGrammar.Secondary(Say(culture, "Register"), "incident.register", ("period", figures.Period.ToString())),
            CardGrammar.Secondary(Say(culture, "ListButton"), "incident.list"));
    }

    private static ActionExecute Step(string title, FigurePeriod period, CultureInfo culture) =>
        CardGrammar.Secondary(Say(culture, title), "incident.figures", ("period", period.ToString()));

    private static IReadOnlyList<(string Label, int Percent)> Clocks(CaseFigures figures, CultureInfo culture) =>
    [
        .. figures.Clocks
            .Where(clock => clock.Met + clock.Missed > 0)
            .Select(clock => (ClockLook.Name(clock.Kind, culture), CardBars.Percent(clock.Met, clock.Met + clock.Missed))),
    ];

    private static IReadOnlyList<(string Label, int Percent)> Units(CaseFigures figures, int whole, CultureInfo culture) =>
    [
        .. figures.Units.Take(MostUnits).Select(unit => (
            unit.Unit is { Length: > 0 } name ? CardText.OneLine(name, 30) : Say(culture, "NoUnit"), CardBars.Percent(unit.Whole, whole))),
    ];

    private static string? Speed(Spread? spread, CultureInfo culture) => spread is null
        ? null
        : Say(culture, "Speed", ClockLook.Span(spread.Median, culture), ClockLook.Span(spread.P90, culture));

    private static string Levels(CaseFigures figures, CultureInfo culture) => CardText.Join(
        culture,
        figures.Levels.Where(level => level.Count > 0).Select(level => Say(
            culture,
            "LevelCount",
            level.Level is { } known ? CaseLook.Level(known, culture) : Say(culture, "NoLevel"),
            level.Count)));

    private static string Open(CaseFigures figures, CultureInfo culture) => CardText.Join(
        culture,
        figures.Open.Where(age => age.Count > 0).Select(age => age.Days is { } days
            ? Say(culture, "OpenWithin", days, age.Count)
            : Say(culture, "OpenOlder", age.Count)));

    private static string Say(CultureInfo culture, string key, params object[] values) => CaseLook.Say(culture, key, values);
}
