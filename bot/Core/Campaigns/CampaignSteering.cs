using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Campaigns;

/// <summary>What the security manager can do with a campaign in its present state.</summary>
internal static class CampaignSteering
{
    public static IEnumerable<CardAction> Buttons(Campaign campaign, Figures figures, CultureInfo culture)
    {
        if (campaign.Status == CampaignStatus.Draft)
        {
            yield return Mend(campaign, culture);
        }

        if (campaign.Status == CampaignStatus.Active && figures.Open > 0)
        {
            yield return Plain(campaign, "Remind", "campaign.remind", culture) with { Style = ActionStyle.Positive };
        }

        if (campaign.Status == CampaignStatus.Paused)
        {
            yield return Plain(campaign, "Resume", "campaign.resume", culture) with { Style = ActionStyle.Positive };
        }

        if (campaign.HasStarted)
        {
            yield return campaign.Document is null
                ? Plain(campaign, "CourseResults", "training.results", culture)
                : Plain(campaign, "Report", "campaign.report", culture);
        }

        if (campaign is { IsOver: true, Report: { } report })
        {
            yield return new ActionOpenUrl(CampaignLook.Say(culture, "OpenSummary"), report.Summary);
            yield return new ActionOpenUrl(CampaignLook.Say(culture, "OpenNames"), report.Names);
        }

        yield return Plain(campaign, "Update", "campaign.progress", culture);
        if (campaign.Status == CampaignStatus.Active)
        {
            yield return WithReason("Pause", "PauseReason", Plain(campaign, "PauseSend", "campaign.pause", culture), culture);
        }

        if (campaign.Status is CampaignStatus.Active or CampaignStatus.Paused)
        {
            yield return WithReason("Close", "CloseReason", Plain(campaign, "CloseSend", "campaign.close", culture), culture);
        }

        if (!campaign.IsOver)
        {
            var cancel = Plain(campaign, "CancelSend", "campaign.cancel", culture) with { Style = ActionStyle.Destructive };
            yield return WithReason("Cancel", "CancelReason", cancel, culture);
        }
    }

    /// <summary>The form with everything that was submitted, to mend it and send it again.</summary>
    public static ActionExecute Mend(Campaign campaign, CultureInfo culture) => CardGrammar.Primary(
        CampaignWords.Text.Say(culture, "Mend"), "campaign.new", ("id", campaign.Id.ToString()));

    private static ActionExecute Plain(Campaign campaign, string key, string verb, CultureInfo culture) =>
        CardGrammar.Secondary(CampaignLook.Say(culture, key), verb, ("id", campaign.Id.ToString()));

    private static ActionShowCard WithReason(string title, string reason, ActionExecute send, CultureInfo culture) =>
        CardGrammar.Exceptional(
            CampaignLook.Say(culture, title),
            send,
            CardGrammar.Reason(CampaignLook.Say(culture, reason), CampaignLook.Say(culture, "ReasonMissing")));
}
