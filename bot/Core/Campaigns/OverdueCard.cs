using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Campaigns;

/// <summary>Who is overdue: in their unit for a unit head, in all for the security manager.</summary>
public static class OverdueCard
{
    /// <param name="overdue">Those who still owe an answer.</param>
    public static AdaptiveCard ForHead(Campaign campaign, IReadOnlyList<Assignment> overdue, DateTimeOffset now, CultureInfo culture) =>
        Draw(campaign, overdue, now, culture, "OverdueHead");

    public static AdaptiveCard ForManager(Campaign campaign, IReadOnlyList<Assignment> overdue, DateTimeOffset now, CultureInfo culture) =>
        Draw(campaign, overdue, now, culture, "OverdueManager");

    private static AdaptiveCard Draw(
        Campaign campaign, IReadOnlyList<Assignment> overdue, DateTimeOffset now, CultureInfo culture, string sentence) => overdue.Count is 0
        ? CardGrammar.Card(
            culture,
            CampaignLook.Head(campaign, ContainerStyle.Good, CampaignLook.Say(culture, "OverdueKicker"), culture),
            [CardGrammar.Sentence(CampaignLook.Say(culture, "OverdueNobody"))])
        : CardGrammar.Card(
            culture,
            CampaignLook.Head(
                campaign,
                ContainerStyle.Attention,
                CampaignLook.Say(culture, "OverdueKicker"),
                culture,
                CampaignLook.Say(culture, "People", overdue.Count)),
            [
                CardGrammar.Sentence(CampaignLook.Say(culture, sentence, CampaignLook.DaysLeft(campaign.Due, now, culture))),
                CardGrammar.List(overdue.Select(assignment => Row(assignment, culture))),
            ],
            CardGrammar.Primary(CampaignLook.Say(culture, "Nudge"), "campaign.remind", ("id", campaign.Id.ToString())));

    private static TextBlock Row(Assignment assignment, CultureInfo culture) => new(CardText.Join(culture, Parts(assignment, culture)))
    {
        Spacing = Spacing.Small,
    };

    private static IEnumerable<string> Parts(Assignment assignment, CultureInfo culture) =>
    [
        CardText.OneLine(assignment.Name),
        CardText.OneLine(assignment.Unit ?? ""),
        CampaignWords.Of(assignment.Status, culture),
    ];
}
