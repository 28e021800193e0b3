using TeamsIsms.Kernel;
using TeamsIsms.People;
using TeamsIsms.Setup;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Setup;

public sealed class SetupCheckTests
{
    [Fact]
    public void A_tenant_in_which_everything_is_set_has_every_step_done() =>
        Assert.All(SetupCheck.All(Some.SetupSight, Languages.Chinese), finding => Assert.Equal(StepState.Done, finding.State));

    [Fact]
    public void An_empty_tenant_is_told_what_does_not_work_yet_and_what_is_only_advised()
    {
        var found = SetupCheck.All(Some.EmptySetup, Languages.Chinese).ToLookup(finding => finding.State, finding => finding.Step);

        Assert.Equal([SetupStep.Roles, SetupStep.Units, SetupStep.Library, SetupStep.Authorities], found[StepState.Missing]);
        Assert.Equal([SetupStep.Channel, SetupStep.OnCall], found[StepState.Advised]);
    }

    [Fact]
    public void A_role_that_nobody_holds_is_named_and_a_single_security_manager_is_advised_against()
    {
        var one = Some.SetupSight with { Holders = Counts(Role.SecurityManager, 1) };

        Assert.Contains("主任委員", Of(Some.SetupSight with { Holders = Counts(Role.CommitteeChair, 0) }, SetupStep.Roles).Sentence, StringComparison.Ordinal);
        Assert.Equal(StepState.Advised, Of(one, SetupStep.Roles).State);
    }

    [Fact]
    public void A_unit_without_a_head_and_people_without_a_unit_are_told()
    {
        var headless = Some.SetupSight with { Units = Some.SetupSight.Units with { WithoutHead = ["資訊處"] } };
        var unitless = Some.SetupSight with { Units = Some.SetupSight.Units with { WithoutUnit = 3 } };
        var large = Some.SetupSight with { Units = Some.SetupSight.Units with { WithoutHead = null, WithoutUnit = null } };

        Assert.Contains("資訊處", Of(headless, SetupStep.Units).Sentence, StringComparison.Ordinal);
        Assert.Contains("3", Of(unitless, SetupStep.Units).Sentence, StringComparison.Ordinal);
        Assert.Equal(StepState.Done, Of(large, SetupStep.Units).State);
    }

    [Fact]
    public void What_was_right_once_is_missing_when_the_team_the_person_or_the_law_is_gone()
    {
        Assert.Equal(StepState.Missing, Of(Some.SetupSight with { IsChannelReachable = false }, SetupStep.Channel).State);
        Assert.Equal(StepState.Missing, Of(Some.SetupSight with { People = new Dictionary<Guid, string?> { [Some.Person.Id] = null } }, SetupStep.OnCall).State);
        Assert.Contains("數位發展部", Of(Some.SetupSight with { Lapsed = ["數位發展部"] }, SetupStep.Authorities).Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, "10-31", StepState.Done)]
    [InlineData(0, "11-01", StepState.Advised)]
    [InlineData(1, "01-01", StepState.Missing)]
    public void The_calendar_asks_for_a_newer_build_before_its_last_year_ends(int years, string day, StepState expected)
    {
        var year = Enumerable.Range(2026, 20).Last(WorkingCalendar.IsPublished) + years;
        var today = DateOnly.Parse($"{year}-{day}", System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(expected, Of(Some.SetupSight with { Now = Taipei.At(today, new TimeOnly(10, 0)) }, SetupStep.Calendar).State);
    }

    private static StepFinding Of(SetupSight sight, SetupStep step) => SetupCheck.Of(sight, step, Languages.Chinese);

    private static Dictionary<Role, int> Counts(Role role, int count) => new(Some.SetupSight.Holders) { [role] = count };
}
