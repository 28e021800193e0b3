using TeamsIsms.Actions;
using TeamsIsms.Campaigns;
using TeamsIsms.Kernel;
using TeamsIsms.Reviews;
using TeamsIsms.Reviews.Inputs;
using TeamsIsms.Reviews.Pack;
using TeamsIsms.Tests.Reviews;

namespace TeamsIsms.Tests.Testing;

internal static partial class Some
{
    /// <summary>All inputs are in; an earlier decision is late, and three leaves have figures of five quarters.</summary>
    public static ReviewPackage ReviewPackage
    {
        get
        {
            var held = ReviewMachine.In(ReviewStatus.Ready);
            var file = ReviewMinuted(held) with
            {
                Review = held.Review,
                Decisions = [],
                OtherDecisions = [ReviewFile.OtherDecisions[0] with { Due = Taipei.Day(Now).AddDays(-3) }],
            };
            return new ReviewPackage(file, ReviewFigures(file), ReviewName, "示範有線電視股份有限公司", Now);
        }
    }

    /// <summary>Five quarters of acknowledgements, training and actions.</summary>
    public static IReadOnlyDictionary<InputLeaf, SayFigures> ReviewFigures(ReviewFile file)
    {
        var today = Taipei.Day(Now);
        return new Dictionary<InputLeaf, SayFigures>
        {
            [InputLeaf.EarlierDecisions] = culture => DecisionFigures.Of(file, today, culture),
            [InputLeaf.Measurements] = culture => new LiveFigures(CampaignTrends.Of([new CampaignCount(Campaign, new Figures(60, 51, 9, 0, 0, 0, 0, 0, 0))], today, culture).Sentences)
            {
                Series =
                [
                    Shares(LiveLook.Say(culture, "AcknowledgedRate"), 91.5m, 93, 96.4m, 98.2m, 85) with { Target = 95 },
                    Shares(LiveLook.Say(culture, "TrainedRate"), 80, 84.6m, null, 92, 88),
                    Shares(LiveLook.Say(culture, "NotifyMinutes"), 31, 26, 18, 22, null) with { Unit = LiveLook.Say(culture, "MinuteUnit") },
                ],
            },
            [InputLeaf.Nonconformities] = culture => ActionFigures.Nonconformities(
                [
                    ActionOpen with { OpenedAt = Now.AddMonths(-5), Due = today.AddDays(-1) },
                    ActionOpen with { OpenedAt = Now.AddMonths(-7), Severity = ActionSeverity.Major },
                    ActionOpen with { OpenedAt = Now.AddMonths(-8), Status = ActionStatus.Closed, End = new ActionText("", SecurityManager, Now.AddMonths(-2)) },
                ],
                today,
                culture) is var figures ? figures with { Series = [.. figures.Series.Take(2)] } : LiveFigures.None,
        };
    }

    private static LiveSeries Shares(string name, params decimal?[] values) => new(
        name, "%", [.. LivePeriod.Quarters(Taipei.Day(Now)).Zip(values, (period, value) => new LivePoint(period, value))]);
}
