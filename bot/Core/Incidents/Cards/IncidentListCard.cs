using System.Globalization;
using TeamsIsms.Incidents.Rules;
using TeamsIsms.Incidents.Weaknesses;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Incidents.Cards;

/// <summary>What the team has open, the next clock first. Cases the viewer may not see are not counted either.</summary>
public static class IncidentListCard
{
    public static AdaptiveCard Draw(IReadOnlyList<ICase> cases, CaseActor viewer, RuleSets rules, DateTimeOffset now, CultureInfo culture)
    {
        List<ICase> open =
        [
            .. cases
                .Where(one => one.IsOpen && CaseAccess.Of(one, viewer) is CaseView.Team or CaseView.Manager)
                .OrderBy(one => Next(one, rules)?.Deadline ?? DateTimeOffset.MaxValue)
                .ThenBy(one => one.Id.ToString(), StringComparer.Ordinal),
        ];
        return CardGrammar.Card(
            culture,
            new CardHead(State(open, rules, now), Say(culture, "ListKicker"), Say(culture, open.Count is 0 ? "ListEmptyTitle" : "ListTitle"))
            {
                Figure = open.Count is 0 ? null : Say(culture, "ListOpen", open.Count),
            },
            [
                open.Count is 0 ? CardGrammar.Sentence(Say(culture, "ListEmpty")) : null,
                CardGrammar.List(open.Select((one, i) => Row(one, rules, now, culture) with { Separator = i > 0 })),
            ],
            CardGrammar.Secondary(Say(culture, "Update"), "incident.list"),
            CardGrammar.Secondary(Say(culture, "FiguresButton"), "incident.figures"));
    }

    private static ColumnSet Row(ICase @case, RuleSets rules, DateTimeOffset now, CultureInfo culture) => Next(@case, rules) switch
    {
        { Clock: { } clock } => CaseRow.Draw(
            @case, Say(culture, "NextClock", ClockLook.Name(clock.Kind, culture), ClockLook.Left(clock, now, culture)), ClockLook.Color(clock, now), culture),
        { Deadline: var target } => CaseRow.Draw(
            @case,
            now > target
                ? Say(culture, "TargetOver", ClockLook.Span(now - target, culture))
                : Say(culture, "TargetAt", Taipei.Say(target, culture)),
            now > target ? TextColor.Attention : TextColor.Default,
            culture),
        null when @case is Weakness { Status: WeaknessStatus.RiskAccepted, Acceptance.Until: var until } =>
            CaseRow.Draw(@case, Say(culture, "RiskUntil", Taipei.Say(until, culture)), TextColor.Default, culture),
        null => CaseRow.Draw(@case, Say(culture, "NoClock"), TextColor.Default, culture),
    };

    private static ContainerStyle State(IReadOnlyList<ICase> open, RuleSets rules, DateTimeOffset now) => open switch
    {
        [] => ContainerStyle.Good,
        _ when open.Any(one => Next(one, rules)?.Deadline < now) => ContainerStyle.Attention,
        _ when open.Any(one => one.Id.IsIncident) => ContainerStyle.Warning,
        _ => ContainerStyle.Accent,
    };

    private static Duty? Next(ICase @case, RuleSets rules) => @case switch
    {
        Incident incident => Clocks.Of(incident.Tracks, incident.Facts, rules)
            .Where(clock => clock is { Actor: ClockActor.Organisation, Met: null, Deadline: not null })
            .Select(clock => new Duty(clock.Deadline ?? DateTimeOffset.MaxValue, clock))
            .MinBy(duty => duty.Deadline)
            ?? (incident is { Status: IncidentStatus.Recovered, Review.DueAt: var due } ? new Duty(due, Clock: null) : null),
        Weakness weakness => WeaknessLook.Target(weakness) is { } target ? new Duty(target, Clock: null) : null,
        _ => null,
    };

    private static string Say(CultureInfo culture, string key, params object[] values) => CaseLook.Say(culture, key, values);

    private sealed record Duty(DateTimeOffset Deadline, Clock? Clock);
}
