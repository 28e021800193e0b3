using TeamsIsms.Kernel;
using TeamsIsms.Objectives;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Objectives;

public sealed class ObjectiveTests
{
    private static readonly DateOnly Today = Taipei.Day(Some.Now);

    private static MeasurePeriod Third => MeasurePeriod.Parse("2026-Q3")!.Value; // it is one

    [Theory]
    [InlineData("2026-11", "2026-11-01", "2026-11-30", "2026-10")]
    [InlineData("2026-01", "2026-01-01", "2026-01-31", "2025-12")]
    [InlineData("2026-Q1", "2026-01-01", "2026-03-31", "2025-Q4")]
    [InlineData("2026-H2", "2026-07-01", "2026-12-31", "2026-H1")]
    [InlineData("2024", "2024-01-01", "2024-12-31", "2023")]
    public void A_period_is_what_its_text_says(string text, string first, string last, string before)
    {
        var period = MeasurePeriod.Parse(text)!.Value; // it is one

        Assert.Equal((text, first, last), (period.ToString(), $"{period.First:yyyy-MM-dd}", $"{period.Last:yyyy-MM-dd}"));
        Assert.Equal(before, period.Before.ToString());
        Assert.Equal(period, MeasurePeriod.Of(period.Cadence, period.Last));
        Assert.Equal(period.Before, MeasurePeriod.Ended(period.Cadence, period.First));
    }

    [Theory]
    [InlineData("2026-13")]
    [InlineData("2026-00")]
    [InlineData("2026-1")]
    [InlineData("2026-Q5")]
    [InlineData("2026-H0")]
    [InlineData("2026-QQ")]
    [InlineData("202")]
    [InlineData("0000")]
    [InlineData(null)]
    public void What_is_no_period_is_none(string? text) => Assert.Null(MeasurePeriod.Parse(text));

    [Fact]
    public void What_holds_is_the_correction_and_the_wrong_value_stays()
    {
        var standing = Standing.Of(Some.ObjectiveMeasured, Today);

        Assert.Equal([97m, 98.5m, 90m], Some.ObjectiveMeasured.Valid.Select(sample => sample.Value));
        Assert.Equal([true, false, false, false], Some.ObjectiveMeasured.Samples.Select(sample => sample.IsLate));
        Assert.Equal((ObjectiveHealth.Missed, ObjectiveTrend.Worse, 90m), (standing.Health, standing.Trend, standing.Latest!.Value));
        Assert.Equal(ObjectiveHealth.Reached, Standing.Of(Some.ObjectiveMeasured with { Direction = MetricDirection.AtMost }, Today).Health);
        Assert.Equal(ObjectiveTrend.Better, Standing.Of(Some.ObjectiveMeasured with { Direction = MetricDirection.AtMost }, Today).Trend);
    }

    [Fact]
    public void A_period_that_was_not_measured_in_time_says_so()
    {
        var due = ObjectiveDates.Due(Third);

        Assert.Null(Standing.Waiting(Some.Objective, new DateOnly(2025, 9, 30)));
        Assert.Equal(Third, Standing.Waiting(Some.Objective, due));
        Assert.Equal(ObjectiveHealth.Nothing, Standing.Of(Some.Objective, due).Health);
        Assert.Equal(ObjectiveHealth.Unmeasured, Standing.Of(Some.Objective, due.AddDays(1)).Health);
        Assert.Null(Standing.Waiting(Some.ObjectiveMeasured, due));
        Assert.Equal(ObjectiveHealth.Retired, Standing.Of(Some.Objective with { Retired = "併入另一項" }, due.AddDays(1)).Health);
    }

    [Fact]
    public void Samples_are_only_added_and_a_correction_names_the_one_that_was_wrong()
    {
        var act = Some.ObjectiveAct(Some.ObjectiveOwner);
        var first = MeasureObjective.Add(Some.Objective, Third, 96m, null, Some.ObjectiveOwner, act).Value!.Next; // its owner measures
        var second = MeasureObjective.Correct(first, Third, 94m, "漏算一次", Some.ObjectiveOwner, act).Value!.Next; // measured

        Assert.Equal(new MeasuredAlready(Third), MeasureObjective.Add(first, Third, 97m, null, Some.ObjectiveOwner, act).Refusal);
        Assert.Equal(new NothingMeasured(Third.Before), MeasureObjective.Correct(first, Third.Before, 97m, "漏算", Some.ObjectiveOwner, act).Refusal);
        Assert.Equal(new ObjectiveUnchanged(), MeasureObjective.Correct(first, Third, 96m, "漏算", Some.ObjectiveOwner, act).Refusal);
        Assert.Equal(first.Samples[0], second.Samples[0]);
        Assert.Equal((94m, 1), (second.Of(Third)!.Value, second.Of(Third)!.Corrects)); // measured
        Assert.Equal(new MeasuredAlready(Third), MeasureObjective.Record(second, Third, 80m, act).Refusal);
    }

    [Fact]
    public void What_the_product_missed_it_makes_up_for_except_what_only_the_moment_tells()
    {
        var (rate, day) = (Some.Objective with { Own = OwnMetric.PassRate }, new DateOnly(2026, 4, 2));
        IEnumerable<string> Missing(Objective objective) => Standing.Missing(objective, day).Select(period => period.ToString());

        Assert.Equal(["2025-Q3", "2025-Q4", "2026-Q1"], Missing(rate));
        Assert.Equal(["2025-Q3", "2025-Q4"], Missing(rate with { Samples = [new Sample(1, MeasurePeriod.Ended(MeasureCadence.Quarterly, day), null, Some.Now, null, null)] }));
        Assert.Equal(["2026-Q1"], Missing(rate with { Own = OwnMetric.OverdueActions }));
        Assert.Empty(Missing(rate with { Retired = "停用" }));
    }

    [Fact]
    public void What_cannot_be_measured_is_refused_with_the_reason()
    {
        var (act, running) = (Some.ObjectiveAct(Some.ObjectiveOwner), MeasurePeriod.Of(MeasureCadence.Quarterly, Today));
        Outcome<ObjectiveStep>[] outcomes =
        [
            MeasureObjective.Add(Some.Objective, running, 96m, null, Some.ObjectiveOwner, act),
            MeasureObjective.Add(Some.Objective, MeasurePeriod.Parse("2026-09"), 96m, null, Some.ObjectiveOwner, act),
            MeasureObjective.Add(Some.Objective, MeasurePeriod.Parse("2019-Q1"), 96m, null, Some.ObjectiveOwner, act),
            MeasureObjective.Add(Some.Objective, null, 96m, null, Some.ObjectiveOwner, act),
            MeasureObjective.Add(Some.Objective, Third, null, null, Some.ObjectiveOwner, act),
            MeasureObjective.Add(Some.Objective with { Retired = "併入" }, Third, 96m, null, Some.ObjectiveOwner, act),
            MeasureObjective.Add(Some.Objective, Third, 96m, null, new ObjectiveActor(Guid.Empty, []), act),
            MeasureObjective.Add(
                Some.Objective, Third, 96m, null, new ObjectiveActor(Guid.Empty, [TeamsIsms.People.Role.InternalAuditor]), act),
        ];

        Assert.Equal(
            [
                new PeriodNotOver(running), new PeriodNeeded(), new PeriodNeeded(), new PeriodNeeded(), new ValueNeeded(), new ObjectiveOver(),
                new UnknownObjective(), new ObjectiveOwnerNeeded(),
            ],
            outcomes.Select(outcome => outcome.Refusal));
        Assert.All(
            from outcome in outcomes
            from culture in Languages.All
            select outcome.Refusal!.Say(culture), // all of them are refused
            sentence => Assert.Matches(@"\S[。.]$", sentence));
    }

    [Fact]
    public void Only_the_security_manager_sets_targets_and_says_why_they_change()
    {
        var act = Some.ObjectiveAct(Some.ObjectiveManager);

        Assert.Equal(
            [new ObjectiveManagerNeeded(), new ObjectiveFieldNeeded(ObjectiveField.Name, 100), new DirectionNeeded(), new TargetNeeded(), new CadenceNeeded()],
            new[]
            {
                DefineObjective.Define(new ObjectiveId(2026, 2), Some.NewObjective, Some.ObjectiveOwner, act),
                DefineObjective.Define(new ObjectiveId(2026, 2), Some.NewObjective with { Name = " " }, Some.ObjectiveManager, act),
                DefineObjective.Define(new ObjectiveId(2026, 2), Some.NewObjective with { Direction = null }, Some.ObjectiveManager, act),
                DefineObjective.Define(new ObjectiveId(2026, 2), Some.NewObjective with { Target = null }, Some.ObjectiveManager, act),
                DefineObjective.Define(new ObjectiveId(2026, 2), Some.NewObjective with { Cadence = null }, Some.ObjectiveManager, act),
            }.Select(outcome => outcome.Refusal));
        Assert.Equal(
            new ObjectiveFieldNeeded(ObjectiveField.Reason, 500),
            DefineObjective.Change(Some.Objective, 90m, null, " ", Some.ObjectiveManager, act).Refusal);
        Assert.Equal(new ObjectiveUnchanged(), DefineObjective.Change(Some.Objective, 95m, null, "調整", Some.ObjectiveManager, act).Refusal);
        Assert.Equal(90m, DefineObjective.Change(Some.Objective, 90m, null, "調整", Some.ObjectiveManager, act).Value!.Next.Target); // a reason
    }

    [Theory]
    [InlineData(OwnMetric.AcknowledgementRate, "%", MetricDirection.AtLeast)]
    [InlineData(OwnMetric.PassRate, "%", MetricDirection.AtLeast)]
    [InlineData(OwnMetric.MinutesToNotify, "min", MetricDirection.AtMost)]
    [InlineData(OwnMetric.OverdueActions, "件", MetricDirection.AtMost)]
    public void What_the_product_measures_has_its_own_unit_and_direction(OwnMetric metric, string unit, MetricDirection direction)
    {
        var wanted = Some.NewObjective with { Own = metric, Formula = null, Unit = null, Direction = null };
        var objective = DefineObjective.Define(new ObjectiveId(2026, 2), wanted, Some.ObjectiveManager, Some.ObjectiveAct(Some.ObjectiveManager)).Value!.Next; // complete

        Assert.Equal((unit, direction), (objective.Unit, objective.Direction));
    }
}
