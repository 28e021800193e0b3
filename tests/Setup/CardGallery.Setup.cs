using System.Globalization;
using TeamsIsms.Setup;
using TeamsIsms.Setup.Cards;
using TeamsIsms.Tests.Testing;

#pragma warning disable IDE0130 // one gallery, a part beside each feature's tests
namespace TeamsIsms.Tests.Teams.Cards;
#pragma warning restore IDE0130

internal static partial class CardGallery
{
    private static IReadOnlyList<string> WordsOfSetup => ["資安管理者", "資安委員會主委", "數位發展部", "資訊處"];

    private static IEnumerable<CardSample> Setup() =>
    [
        new("SetupCard.Draw", "", culture => SetupCard.Draw(Some.SetupSight, culture)),
        new("SetupCard.Draw", "Empty", culture => SetupCard.Draw(Some.EmptySetup, culture)),
        .. Enum.GetValues<SetupStep>().Select(step => Step(step.ToString(), Some.SetupSight, step)),
        Step("EmptyRoles", Some.EmptySetup, SetupStep.Roles),
        Step("EmptyUnits", Some.EmptySetup, SetupStep.Units),
        Step("EmptyLibrary", Some.EmptySetup, SetupStep.Library),
        Step("EmptyAuthorities", Some.EmptySetup, SetupStep.Authorities),
        Step("Headless", Some.SetupSight with { Units = Some.SetupSight.Units with { WithoutHead = ["資訊處"], WithoutUnit = 2 } }, SetupStep.Units),
        Step("Left", Some.SetupSight with { People = new Dictionary<Guid, string?>() }, SetupStep.OnCall, new SettingGone()),
        Step("Deployed", Some.SetupSight with { Rules = Some.SettingRules with { Deployed = SettingSection.All.ToHashSet() } }, SetupStep.OnCall),
        new("ChannelCard.Ask", "", culture => ChannelCard.Ask(isSet: false, culture)),
        new("ChannelCard.Ask", "Set", culture => ChannelCard.Ask(isSet: true, culture)),
    ];

    private static CardSample Step(string variant, SetupSight sight, SetupStep step, TeamsIsms.Kernel.Refusal? note = null) =>
        new("SetupStepCard.Draw", variant, (CultureInfo culture) => SetupStepCard.Draw(sight, step, note?.Say(culture), culture));
}
