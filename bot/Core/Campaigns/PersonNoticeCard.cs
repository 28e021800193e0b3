using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Campaigns;

/// <summary>Tells a person what others decided about their assignment. The card that asks is another one and shows it too.</summary>
public static class PersonNoticeCard
{
    /// <summary>The security manager asks again after an objection.</summary>
    public static AdaptiveCard Reopened(Campaign campaign, Assignment assignment, CultureInfo culture) =>
        Draw(campaign, assignment, ContainerStyle.Accent, "NoticeReopened", reason: null, culture);

    /// <summary>An exemption has run out while the campaign still runs.</summary>
    public static AdaptiveCard ExemptionEnded(Campaign campaign, Assignment assignment, CultureInfo culture) =>
        Draw(campaign, assignment, ContainerStyle.Accent, "NoticeExemptionEnded", reason: null, culture);

    public static AdaptiveCard ExemptionSettled(Campaign campaign, Assignment assignment, CultureInfo culture) =>
        assignment.Exemption is { Approval.Status: ApprovalStatus.Approved, Until: { } until }
            ? Draw(campaign, assignment, ContainerStyle.Good, "NoticeExempted", reason: null, culture, Taipei.Say(until, culture))
            : Draw(campaign, assignment, ContainerStyle.Warning, "NoticeNotExempted", LastComment(assignment), culture);

    private static string? LastComment(Assignment assignment) => assignment.Exemption?.Approval.Decisions is [.., var last] ? last.Comment : null;

    private static AdaptiveCard Draw(
        Campaign campaign, Assignment assignment, ContainerStyle state, string sentence, string? reason, CultureInfo culture,
        params object[] values) => CardGrammar.Card(
            culture,
            CampaignLook.Head(campaign, state, Say(culture, "NoticeKicker"), culture),
            [
                CardGrammar.Sentence(CampaignWords.Text.Say(culture, sentence, values)),
                CardGrammar.Facts(
                    (Say(culture, "NoticeReason"), reason is null ? null : CardText.Paragraph(reason, 500)),
                    (Say(culture, "UnitDue"), assignment.IsOpen ? Taipei.Say(assignment.Due, culture) : null)),
            ],
            CardGrammar.Secondary(Say(culture, "NoticeTasks"), "campaign.tasks"));

    private static string Say(CultureInfo culture, string key) => CampaignWords.Text.Say(culture, key);
}
