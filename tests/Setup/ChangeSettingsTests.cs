using TeamsIsms.Kernel;
using TeamsIsms.People;
using TeamsIsms.Setup;
using TeamsIsms.Tests.Testing;
using TeamsIsms.Trail;

namespace TeamsIsms.Tests.Setup;

public sealed class ChangeSettingsTests
{
    private static readonly Act Act = Act.By(Some.Person.Id, Some.Now, "a1");
    private static readonly TenantSettings Set = Some.TenantSettings;
    private static readonly SettingRules Rules = Some.SettingRules;

    [Fact]
    public void What_the_deployment_sets_is_refused_naming_the_setting()
    {
        var rules = Rules with { Deployed = SettingSection.All.ToHashSet() };
        IReadOnlyList<Refusal?> refused =
        [
            ChangeSettings.AddGroup(Set, rules, Some.ManagersGroup, Act).Refusal,
            ChangeSettings.RemoveGroup(Set, rules, Role.SecurityManager, Some.ManagersGroup.Group, Act).Refusal,
            ChangeSettings.SetChannel(Set, rules, null, Act).Refusal,
            ChangeSettings.AddTurn(Set, rules, Some.NightTurn, Act).Refusal,
            ChangeSettings.RemoveTurn(Set, rules, 1, Act).Refusal,
            ChangeSettings.AddAuthority(Set, rules, Some.Authority, Act).Refusal,
            ChangeSettings.RemoveAuthority(Set, rules, Some.Authority.Key, Act).Refusal,
            ChangeSettings.SetLanguage(Set, rules, "en", Act).Refusal,
            ChangeSettings.SetReminders(Set, rules, [], Act).Refusal,
        ];

        Assert.All(refused, refusal => Assert.IsType<SetByDeployment>(refusal));
        Assert.Contains("Roles__SecurityManager", refused[0]!.Say(Languages.Chinese), StringComparison.Ordinal); // checked above
    }

    [Fact]
    public void A_group_is_added_once_and_taken_out_once_and_the_directory_is_read_again()
    {
        var added = ChangeSettings.AddGroup(new TenantSettings(), Rules, Some.ManagersGroup, Act).Value!; // nothing is there
        var removed = ChangeSettings.RemoveGroup(added.Next, Rules, Role.SecurityManager, Some.ManagersGroup.Group, Act).Value!; // it is there

        Assert.Equal((true, true), (added.AsksDirectory, removed.AsksDirectory));
        Assert.Equal(("settings.changed", "settings", "a1"), (added.Event.Kind, added.Event.Subject, added.Event.Detail.Activity));
        Assert.IsType<GroupThereAlready>(ChangeSettings.AddGroup(added.Next, Rules, Some.ManagersGroup, Act).Refusal);
        Assert.IsType<SettingGone>(ChangeSettings.RemoveGroup(removed.Next, Rules, Role.SecurityManager, Some.ManagersGroup.Group, Act).Refusal);
        Assert.IsType<SettingGone>(ChangeSettings.RemoveGroup(added.Next, Rules, Role.CommitteeChair, Some.ManagersGroup.Group, Act).Refusal);
    }

    [Theory]
    [InlineData("a:1personal")]
    [InlineData("19:x;messageid=1")]
    [InlineData("19:")]
    public void Only_a_channel_of_a_team_becomes_the_response_channel(string channel) =>
        Assert.IsType<ChannelNeeded>(ChangeSettings.SetChannel(Set, Rules, channel, Act).Refusal);

    [Fact]
    public void A_turn_has_both_of_its_hours_or_none_and_its_number_is_never_used_again()
    {
        var removed = ChangeSettings.RemoveTurn(Set, Rules, 1, Act).Value!; // it is there
        var added = ChangeSettings.AddTurn(removed.Next, Rules, Some.NightTurn, Act).Value!; // complete

        Assert.Equal([2], added.Next.OnCall.Select(turn => turn.Number));
        Assert.IsType<SettingGone>(ChangeSettings.RemoveTurn(added.Next, Rules, 1, Act).Refusal);
        Assert.IsType<HoursIncomplete>(ChangeSettings.AddTurn(Set, Rules, Some.NightTurn with { End = null }, Act).Refusal);
        Assert.IsType<PersonNotChosen>(ChangeSettings.AddTurn(Set, Rules, null, Act).Refusal);
    }

    [Theory]
    [InlineData("", "tw-csma", null, typeof(AuthorityIncomplete))]
    [InlineData("經濟部", "no-such-law", null, typeof(AuthorityIncomplete))]
    [InlineData("經濟部", "tw-csma", "http://report.example.tw", typeof(PortalUnreadable))]
    [InlineData("數位發展部", "tw-csma", null, typeof(AuthorityThereAlready))]
    public void An_authority_has_a_name_a_known_law_and_a_safe_address(string name, string law, string? portal, Type refusal) =>
        Assert.IsType(refusal, ChangeSettings.AddAuthority(Set, Rules, new TenantAuthority(name, law, portal, null), Act).Refusal);

    [Fact]
    public void The_same_authority_may_answer_for_two_laws()
    {
        var added = ChangeSettings.AddAuthority(Set, Rules, Some.Authority with { RuleSet = "tw-ncc-pdpa" }, Act).Value!; // another law

        Assert.Equal(["tw-csma/數位發展部", "tw-ncc-pdpa/數位發展部"], added.Next.Authorities.Select(authority => authority.Key));
        Assert.Equal([Some.Authority with { RuleSet = "tw-ncc-pdpa" }], ChangeSettings.RemoveAuthority(added.Next, Rules, Some.Authority.Key, Act).Value!.Next.Authorities); // it is there
    }

    [Fact]
    public void No_more_is_kept_than_a_card_can_show()
    {
        var full = Enumerable.Range(0, 20).Aggregate(
            new TenantSettings(), (settings, at) => ChangeSettings.AddAuthority(settings, Rules, Some.Authority with { Name = $"機關{at}" }, Act).Value!.Next); // all differ

        Assert.Equal(new TooManySettings(20), ChangeSettings.AddAuthority(full, Rules, Some.Authority, Act).Refusal);
    }

    [Fact]
    public void Only_a_language_that_is_spoken_can_be_the_default() =>
        Assert.Equal(
            ("en", typeof(LanguageNotChosen)),
            (ChangeSettings.SetLanguage(Set, Rules, "en", Act).Value!.Next.Language, ChangeSettings.SetLanguage(Set, Rules, "fr", Act).Refusal!.GetType())); // one is spoken, the other not
}
