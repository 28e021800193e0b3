using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Incidents.Cards;

/// <summary>One case in a list.</summary>
internal static class CaseRow
{
    /// <param name="line">What matters most about it now.</param>
    public static ColumnSet Draw(ICase @case, string line, TextColor color, CultureInfo culture) => new(
    [
        new Column(
        [
            new TextBlock(CaseLook.Title(@case)) { Weight = TextWeight.Bolder },
            CardGrammar.Note(CardText.Join(
                culture,
                (@case.Id.Series == CaseSeries.Drill ? CaseLook.Say(culture, "DrillMark") : "") + @case.Id,
                CaseLook.Status(@case, culture),
                @case is Incident incident ? CaseLook.Level(incident, culture) ?? "" : "")) with { Spacing = Spacing.None },
            new TextBlock(line) { Size = TextSize.Small, Spacing = Spacing.None, Color = color },
        ]),
        new Column([new ActionSet([CaseLook.Open(@case.Id, CaseLook.Say(culture, "OpenShort"))])])
        {
            Width = "auto",
            VerticalContentAlignment = VerticalAlignment.Center,
        },
    ]);
}
