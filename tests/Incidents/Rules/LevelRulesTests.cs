using TeamsIsms.Incidents.Rules;
using TeamsIsms.Kernel;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Incidents.Rules;

public sealed class LevelRulesTests
{
    private static readonly DateTimeOffset Boundary = new(2026, 1, 5, 0, 0, 0, Taipei.Offset);

    [Theory]
    [MemberData(nameof(LevelCases.Before2026), MemberType = typeof(LevelCases))]
    public void The_wording_of_2021_gives(LevelCase given) => Gives(Boundary.AddMinutes(-1), "tw-csma-2021", given);

    [Theory]
    [MemberData(nameof(LevelCases.Since2026), MemberType = typeof(LevelCases))]
    public void The_wording_of_2026_gives(LevelCase given) => Gives(Boundary, "tw-csma-2026", given);

    [Fact]
    public void There_are_forty_cases_of_each_wording()
    {
        Assert.True(LevelCases.Before2026().Count >= 40);
        Assert.True(LevelCases.Since2026().Count >= 40);
    }

    [Fact]
    public void The_highest_column_decides_and_says_so()
    {
        var answers = Some.LevelAnswers with
        {
            Core = true,
            Confidentiality = Harm.Minor,
            Integrity = Harm.Serious,
            Availability = Harm.Minor,
            Tolerable = Interruption.Within,
        };

        var level = LevelRules.Assess(Some.RuleSets, Boundary, answers).Value!;

        Assert.Equal(new LevelAssessment(3, answers, "tw-csma-2026", 2, 3, 2), level);
        Assert.Equal(
            ["第 2 條第 4 項第 2 款"], LevelRules.Reasons(Some.RuleSets, level).Select(cell => cell.Source.Article));
    }

    [Fact]
    public void Two_columns_of_the_same_level_are_both_the_reason()
    {
        var answers = Some.LevelAnswers with { Confidentiality = Harm.Minor, Availability = Harm.Minor, Tolerable = Interruption.Within };

        var level = LevelRules.Assess(Some.RuleSets, Boundary, answers).Value!;

        Assert.Equal(
            [LevelColumn.Confidentiality, LevelColumn.Availability],
            LevelRules.Reasons(Some.RuleSets, level).Select(cell => cell.Column));
    }

    [Fact]
    public void Nothing_harmed_is_no_incident() =>
        Assert.Equal(new NothingHarmed(), LevelRules.Assess(Some.RuleSets, Boundary, Some.LevelAnswers).Refusal);

    [Fact]
    public void Personal_data_alone_makes_no_level() =>
        Assert.Equal(
            new NothingHarmed(),
            LevelRules.Assess(Some.RuleSets, Boundary, Some.LevelAnswers with { PersonalData = true, Secrecy = Secrecy.National }).Refusal);

    [Fact]
    public void Answers_that_contradict_each_other_are_refused()
    {
        var interrupted = Some.LevelAnswers with { Availability = Harm.Serious };

        Assert.Equal(
            new CriticalInfrastructureIsCore(),
            LevelRules.Assess(Some.RuleSets, Boundary, Some.LevelAnswers with { CriticalInfrastructure = true, Integrity = Harm.Minor }).Refusal);
        Assert.Equal(new InterruptionNotSaid(), LevelRules.Assess(Some.RuleSets, Boundary, interrupted).Refusal);
        Assert.Equal(
            new InterruptionWithoutHarm(),
            LevelRules.Assess(Some.RuleSets, Boundary, Some.LevelAnswers with { Integrity = Harm.Minor, Tolerable = Interruption.Beyond }).Refusal);
    }

    [Fact]
    public void Within_the_tolerable_time_without_an_interruption_says_nothing_wrong() =>
        Assert.Null(
            LevelRules.Assess(Some.RuleSets, Boundary, Some.LevelAnswers with { Integrity = Harm.Minor, Tolerable = Interruption.Within }).Value!.ByAvailability);

    [Fact]
    public void Before_the_law_there_is_no_level()
    {
        var long_ago = new DateTimeOffset(2020, 1, 1, 0, 0, 0, Taipei.Offset);

        Assert.Equal(
            new NoRuleSetInForce(long_ago),
            LevelRules.Assess(Some.RuleSets, long_ago, Some.LevelAnswers with { Integrity = Harm.Minor }).Refusal);
    }

    private static void Gives(DateTimeOffset aware, string set, LevelCase given)
    {
        var assessed = LevelRules.Assess(Some.RuleSets, aware, given.Answers).Value!;

        Assert.Equal(given.Columns, (assessed.ByConfidentiality, assessed.ByIntegrity, assessed.ByAvailability));
        Assert.Equal(given.Level, assessed.Level);
        Assert.Equal(set, assessed.RuleSet);
        Assert.NotEmpty(LevelRules.Reasons(Some.RuleSets, assessed));
    }
}
