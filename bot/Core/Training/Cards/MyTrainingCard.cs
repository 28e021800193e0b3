using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Training.Cards;

/// <summary>A person's courses of a calendar year, and the hours against the quota of their role.</summary>
public static class MyTrainingCard
{
    /// <param name="trainings">Open ones first.</param>
    /// <param name="year">In Taipei.</param>
    /// <param name="hours">Completed in that year.</param>
    /// <param name="quota">Hours the person's role needs; null: none is set.</param>
    public static AdaptiveCard Draw(
        IReadOnlyList<TrainingView> trainings, int year, decimal hours, decimal? quota, DateTimeOffset now, CultureInfo culture) =>
        trainings.Count is 0
            ? CardGrammar.Card(
                culture,
                new CardHead(ContainerStyle.Accent, Say(culture, "MineKicker"), Say(culture, "MineNoneTitle")),
                [CardGrammar.Sentence(Say(culture, "MineNone"))])
            : CardGrammar.Card(
                culture,
                new CardHead(
                    quota is { } required && hours >= required ? ContainerStyle.Good : ContainerStyle.Accent,
                    Say(culture, "MineKicker"),
                    Say(culture, "MineTitle", year.ToString(CultureInfo.InvariantCulture)))
                {
                    Figure = quota is { } needed ? Say(culture, "MineHours", hours, needed) : Say(culture, "MineHoursOnly", hours),
                },
                [
                    CardGrammar.Sentence(quota is { } all ? Say(culture, "MineQuota", hours, all) : Say(culture, "MineNoQuota", hours)),
                    quota is { } goal ? CardBars.Progress((long)Math.Min(hours, goal), (long)goal) : null,
                    CardGrammar.List(trainings.Select((training, i) => Row(training, now, culture) with { Separator = i > 0 })),
                ]);

    private static ColumnSet Row(TrainingView training, DateTimeOffset now, CultureInfo culture) => new(
    [
        new Column(
        [
            new TextBlock(CardText.OneLine(training.Course)) { Weight = TextWeight.Bolder },
            new TextBlock(training.CompletedAt is { } at
                ? Say(culture, "RowDone", Taipei.Say(Taipei.Day(at), culture))
                : Say(culture, "RowDue", Taipei.Say(training.Due, culture)))
            {
                Size = TextSize.Small,
                Spacing = Spacing.None,
                Color = training.CompletedAt is null && now > training.Due ? TextColor.Attention : TextColor.Default,
            },
        ]),
        new Column([new ActionSet([CardGrammar.Secondary(Say(culture, "RowOpen"), "training.open", ("id", training.Id))])])
        {
            Width = "auto",
            VerticalContentAlignment = VerticalAlignment.Center,
        },
    ]);

    private static string Say(CultureInfo culture, string key, params object[] values) => TrainingWords.Text.Say(culture, key, values);
}
