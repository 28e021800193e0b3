using System.Globalization;
using TeamsIsms.Teams.Cards;
using TeamsIsms.Training.Results;

namespace TeamsIsms.Training.Cards;

/// <summary>A person's courses of a calendar year, and the hours against the quota of their role.</summary>
public static class MyTrainingCard
{
    /// <param name="trainings">Open ones first.</param>
    /// <param name="seesResults">There are results of others this person may see.</param>
    public static AdaptiveCard Draw(
        IReadOnlyList<TrainingView> trainings, TrainingYear year, bool seesResults, DateTimeOffset now, CultureInfo culture)
    {
        var quota = year.Balances.Count > 0 ? year.Balances[0] : null;
        return CardGrammar.Card(
            culture,
            new CardHead(
                year.IsMet ? ContainerStyle.Good : ContainerStyle.Accent,
                Say(culture, "MineKicker"),
                trainings.Count is 0 ? Say(culture, "MineNoneTitle") : Say(culture, "MineTitle", year.Year.ToString(CultureInfo.InvariantCulture)))
            {
                Figure = quota is null ? Say(culture, "MineHoursOnly", year.Hours) : Say(culture, "MineHours", quota.Done, quota.Needed),
            },
            [
                CardGrammar.Sentence(trainings.Count is 0 ? Say(culture, "MineNone")
                    : quota is null ? Say(culture, "MineNoQuota", year.Hours)
                    : Say(culture, "MineQuota", quota.Done, quota.Needed)),
                quota is null ? null : CardBars.Progress((long)Math.Min(quota.Done, quota.Needed), (long)quota.Needed),
                CardGrammar.Facts(year.Balances.Skip(1).Select(balance =>
                    (Say(culture, "SpecialistFact"), (string?)Say(culture, "MineHours", balance.Done, balance.Needed)))),
                CardGrammar.List(trainings.Select((training, i) => Row(training, now, culture) with { Separator = i > 0 })),
            ],
            [
                CardGrammar.Secondary(Say(culture, "RecordButton"), "training.record"),
                .. seesResults ? [CardGrammar.Secondary(Say(culture, "ResultsButton"), "training.results")] : (CardAction[])[],
            ]);
    }

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
