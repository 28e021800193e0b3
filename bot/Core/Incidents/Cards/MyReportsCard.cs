using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Incidents.Cards;

/// <summary>A person's own reports and where each stands.</summary>
public static class MyReportsCard
{
    public static AdaptiveCard Draw(IReadOnlyList<ICase> newestFirst, DateTimeOffset now, CultureInfo culture) => newestFirst.Count is 0
        ? CardGrammar.Card(
            culture,
            new CardHead(ContainerStyle.Accent, Say(culture, "MineKicker"), Say(culture, "NoneMineTitle")),
            [CardGrammar.Sentence(Say(culture, "NoneMine"))],
            CardGrammar.Primary(Say(culture, "ReportButton"), "incident.form"),
            CardGrammar.Secondary(Say(culture, "WeaknessButton"), "weakness.form"))
        : CardGrammar.Card(
            culture,
            new CardHead(ContainerStyle.Accent, Say(culture, "MineKicker"), Say(culture, "MineTitle"))
            {
                Figure = Say(culture, "MineOpen", newestFirst.Count(one => one.IsOpen)),
            },
            [CardGrammar.List(newestFirst.Select((one, i) => Row(one, now, culture) with { Separator = i > 0 }))],
            CardGrammar.Secondary(Say(culture, "ReportButton"), "incident.form"));

    private static ColumnSet Row(ICase @case, DateTimeOffset now, CultureInfo culture) => CaseRow.Draw(
        @case, Say(culture, "ReportedAt", CaseLook.Short(@case.Recorded, now, culture)), TextColor.Default, culture);

    private static string Say(CultureInfo culture, string key, params object[] values) => CaseLook.Say(culture, key, values);
}
