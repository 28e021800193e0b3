using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Campaigns;

/// <summary>What those who run a campaign are told without having asked.</summary>
public static class CampaignNoticeCard
{
    /// <summary>The report lies in SharePoint.</summary>
    public static AdaptiveCard ReportReady(Campaign campaign, CampaignReport report, Figures figures, CultureInfo culture) => CardGrammar.Card(
        culture,
        CampaignLook.Head(campaign, ContainerStyle.Good, Say(culture, "ReportKicker"), culture, $"{figures.Percent}%"),
        [
            CardGrammar.Sentence(Say(culture, "ReportReady")),
            CampaignProgressCard.Counts(figures, culture),
            CardGrammar.Facts(
                (Say(culture, "ReportAt"), Taipei.Say(report.At, culture)),
                (Say(culture, "CampaignNumber"), campaign.Number)),
        ],
        new ActionOpenUrl(Say(culture, "OpenSummary"), report.Summary),
        new ActionOpenUrl(Say(culture, "OpenNames"), report.Names),
        CardGrammar.Secondary(Say(culture, "Progress"), "campaign.progress", ("id", campaign.Id.ToString())));

    /// <summary>Somebody objects; for the unit head and the security manager.</summary>
    public static AdaptiveCard Declined(Campaign campaign, Assignment assignment, CultureInfo culture) => CardGrammar.Card(
        culture,
        CampaignLook.Head(campaign, ContainerStyle.Warning, Say(culture, "DeclinedKicker"), culture),
        [
            CardGrammar.Sentence(Say(culture, "DeclinedNotice")),
            CardGrammar.Facts(
                (Say(culture, "Applicant"), CardText.OneLine(assignment.Name)),
                (Say(culture, "Unit"), CardText.OneLine(assignment.Unit ?? "")),
                (Say(culture, "DeclineReason"), CardText.Paragraph(assignment.Reason ?? "", 500)),
                (Say(culture, "Due"), Taipei.Say(assignment.Due, culture))),
        ]);

    /// <summary>A campaign was handed in and waits for its approver.</summary>
    public static AdaptiveCard Submitted(Campaign campaign, int people, string approver, CultureInfo culture) => CardGrammar.Card(
        culture,
        CampaignLook.Head(campaign, ContainerStyle.Good, Say(culture, "SubmittedKicker"), culture, CampaignWords.Of(campaign.Status, culture)),
        [
            CardGrammar.Sentence(Say(culture, "Submitted", CardText.OneLine(approver))),
            CardGrammar.Facts(
                (Say(culture, "PeopleFact"), CampaignLook.Number(people, culture)),
                (Say(culture, "Due"), Taipei.Say(campaign.Due, culture)),
                (Say(culture, "CampaignNumber"), campaign.Number)),
        ],
        CardGrammar.Secondary(Say(culture, "Progress"), "campaign.progress", ("id", campaign.Id.ToString())));

    private static string Say(CultureInfo culture, string key, params object[] values) =>
        CampaignLook.Say(culture, key, values);
}
