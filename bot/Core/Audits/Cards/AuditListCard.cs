using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Audits.Cards;

/// <summary>A year's audits in the order of their days, and which parts of the policy none of them looks at.</summary>
public static class AuditListCard
{
    /// <param name="audits">Those of the year that the viewer may see.</param>
    /// <param name="seesAll">What is not planned can be told only to whoever sees all of them.</param>
    public static AdaptiveCard Draw(
        IReadOnlyList<Audit> audits, int year, bool seesAll, bool mayPlan, DateOnly today, CultureInfo culture)
    {
        var missing = AuditCoverage.Missing(audits);
        var late = audits.Any(audit => audit.IsLate(today));
        return CardGrammar.Card(
            culture,
            new CardHead(late ? ContainerStyle.Attention : ContainerStyle.Accent, Say(culture, "Kicker"), Say(culture, "ListTitle", year))
            {
                Figure = Say(culture, "AuditCount", audits.Count),
            },
            [
                audits.Count == 0 ? CardGrammar.Sentence(Say(culture, "ListEmpty")) : null,
                CardGrammar.List(audits.OrderBy(audit => audit.From).Select((audit, at) => Row(audit, today, culture) with { Separator = at > 0 })),
                !seesAll || missing.Count == 0 ? null : CardGrammar.Note(Say(culture, "NotCovered", AuditLook.Areas(missing, culture))),
            ],
            [
                .. mayPlan ? [CardGrammar.Primary(Say(culture, "PlanButton"), "audit.form")] : Array.Empty<CardAction>(),
                Year(year - 1, culture),
                .. year <= today.Year ? [Year(year + 1, culture)] : Array.Empty<CardAction>(),
            ]);
    }

    private static ColumnSet Row(Audit audit, DateOnly today, CultureInfo culture) => new(
    [
        new Column(
        [
            new TextBlock(CardText.OneLine(audit.Unit.Name, 60)) { Weight = TextWeight.Bolder },
            new TextBlock(CardText.Join(
                culture, AuditNames.Say(audit.Status, culture), audit.IsLate(today) ? Say(culture, "Late") : "", AuditLook.Findings(audit, culture)))
            {
                Size = TextSize.Small,
                Spacing = Spacing.None,
                Color = audit.IsLate(today) ? TextColor.Attention : TextColor.Default,
            },
            CardGrammar.Note(CardText.Join(culture, audit.Id.ToString(), AuditLook.Days(audit, culture))) with { Spacing = Spacing.None },
        ]),
        new Column([new ActionSet([CardGrammar.Secondary(Say(culture, "ShowButton"), "audit.show", ("id", audit.Id.ToString()))])])
        {
            Width = "auto",
            VerticalContentAlignment = VerticalAlignment.Center,
        },
    ]);

    private static ActionExecute Year(int year, CultureInfo culture) => CardGrammar.Secondary(
        Say(culture, "YearButton", year), "audit.list", ("year", year.ToString(CultureInfo.InvariantCulture)));

    private static string Say(CultureInfo culture, string key, params object[] values) => AuditLook.Say(culture, key, values);
}
