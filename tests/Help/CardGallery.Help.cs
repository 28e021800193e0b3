using TeamsIsms.Help;

#pragma warning disable IDE0130 // one gallery, a part beside each feature's tests
namespace TeamsIsms.Tests.Teams.Cards;
#pragma warning restore IDE0130

internal static partial class CardGallery
{
    private static IEnumerable<CardSample> Help() =>
    [
        new("HelpCard.Welcome", "", HelpCard.Welcome),
        new("HelpCard.Help", "", HelpCard.Help),
        new("HelpCard.Unknown", "", culture => HelpCard.Unknown(culture, "[王小美](https://example.org) <at>林安全</at>")),
        new("HelpCard.Unknown", "Empty", culture => HelpCard.Unknown(culture, " \u202E ")),
    ];
}
