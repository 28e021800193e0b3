using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Objectives.Cards;

/// <summary>All objectives with their last value: what is missed or not measured on top.</summary>
public static class ObjectiveListCard
{
    public static AdaptiveCard Draw(IReadOnlyList<Objective> objectives, bool mayDefine, DateOnly today, CultureInfo culture)
    {
        var rows = objectives
            .Select(objective => (Objective: objective, Standing: Standing.Of(objective, today)))
            .OrderBy(row => Rank(row.Standing.Health))
            .ToList();
        var active = rows.Where(row => row.Objective.IsActive).ToList();
        return CardGrammar.Card(
            culture,
            new CardHead(
                active.Any(row => row.Standing.Health is ObjectiveHealth.Missed or ObjectiveHealth.Unmeasured) ? ContainerStyle.Warning : ContainerStyle.Accent,
                ObjectiveLook.Say(culture, "Kicker"),
                ObjectiveLook.Say(culture, "ListTitle"))
            {
                Figure = ObjectiveLook.Say(
                    culture, "ReachedOf", active.Count(row => row.Standing.Health == ObjectiveHealth.Reached), active.Count),
            },
            [
                rows.Count == 0 ? CardGrammar.Sentence(ObjectiveLook.Say(culture, "ListEmpty")) : null,
                CardGrammar.List(rows.Select((row, at) => Row(row.Objective, row.Standing, culture) with { Separator = at > 0 })),
            ],
            mayDefine ? [CardGrammar.Primary(ObjectiveLook.Say(culture, "DefineButton"), "objective.form")] : []);
    }

    private static ColumnSet Row(Objective objective, Standing standing, CultureInfo culture) => new(
    [
        new Column(
        [
            new TextBlock(CardText.OneLine(objective.Name, 60)) { Weight = TextWeight.Bolder },
            new TextBlock(CardText.Join(
                culture,
                ObjectiveNames.Say(standing.Health, culture),
                ObjectiveLook.Value(objective, standing.Latest, culture),
                ObjectiveNames.Target(objective, culture)))
            {
                Size = TextSize.Small,
                Spacing = Spacing.None,
                Color = standing.Health is ObjectiveHealth.Missed or ObjectiveHealth.Unmeasured ? TextColor.Attention : TextColor.Default,
            },
            CardGrammar.Note(CardText.Join(
                culture,
                objective.Id.ToString(),
                standing.Latest?.Period.ToString() ?? "",
                ObjectiveNames.Say(standing.Trend, culture))) with { Spacing = Spacing.None },
        ]),
        new Column([new ActionSet([CardGrammar.Secondary(
            ObjectiveLook.Say(culture, "ShowButton"), "objective.show", ("id", objective.Id.ToString()))])])
        {
            Width = "auto",
            VerticalContentAlignment = VerticalAlignment.Center,
        },
    ]);

    private static int Rank(ObjectiveHealth health) => health switch
    {
        ObjectiveHealth.Missed => 0,
        ObjectiveHealth.Unmeasured => 1,
        ObjectiveHealth.Nothing => 2,
        ObjectiveHealth.Reached => 3,
        ObjectiveHealth.Retired => 4,
    };
}
