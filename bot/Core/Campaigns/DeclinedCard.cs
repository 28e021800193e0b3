using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Campaigns;

/// <summary>An objection as the security manager sees it: who, why, and the way to ask again after talking to the person.</summary>
public static class DeclinedCard
{
    public static AdaptiveCard Draw(Campaign campaign, Assignment assignment, CultureInfo culture)
    {
        var isOpen = assignment.Status == AssignmentStatus.Declined;
        var card = CampaignNoticeCard.Declined(campaign, assignment, culture);
        return isOpen
            ? card with { Actions = [Reopen(campaign, assignment, culture)] }
            : CardGrammar.Card(
                culture,
                CampaignLook.Head(
                    campaign, ContainerStyle.Good, Say(culture, "DeclinedSettledKicker"), culture, CampaignWords.Of(assignment.Status, culture)),
                [
                    CardGrammar.Sentence(CampaignWords.Text.Say(culture, "DeclinedSettled", CardText.OneLine(assignment.Name))),
                    CardGrammar.Facts((Say(culture, "UnitDue"), Taipei.Say(assignment.Due, culture))),
                ]);
    }

    private static ActionShowCard Reopen(Campaign campaign, Assignment assignment, CultureInfo culture) => CardGrammar.Exceptional(
        Say(culture, "Reopen"),
        CardGrammar.Primary(
            Say(culture, "ReopenSend"),
            "campaign.reopen",
            ("id", campaign.Id.ToString()),
            ("person", assignment.Person.ToString())),
        CardGrammar.Reason(Say(culture, "ReopenReason"), Say(culture, "ReopenReasonMissing")));

    private static string Say(CultureInfo culture, string key) => CampaignWords.Text.Say(culture, key);
}
