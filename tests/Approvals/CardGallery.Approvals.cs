using TeamsIsms.Approvals;
using TeamsIsms.Campaigns;

#pragma warning disable IDE0130 // one gallery, a part beside each feature's tests
namespace TeamsIsms.Tests.Teams.Cards;
#pragma warning restore IDE0130

internal static partial class CardGallery
{
    private static IEnumerable<CardSample> Approvals() =>
    [
        new("ApprovalGoneCard.Draw", "", culture => ApprovalGoneCard.Draw(CampaignWords.Text.Say(culture, "ApprovalOfCampaign"), culture)),
    ];
}
