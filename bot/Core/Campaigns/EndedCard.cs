using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Campaigns;

/// <summary>The card of a person once nothing can be answered any more, and the one for somebody it was not meant for.</summary>
public static class EndedCard
{
    public static AdaptiveCard Draw(Campaign campaign, Assignment assignment, CultureInfo culture)
    {
        var (figure, sentence) = assignment.Status switch
        {
            AssignmentStatus.Superseded => ("SupersededFigure", "Superseded"),
            AssignmentStatus.Cancelled => ("CancelledFigure", "Cancelled"),
            _ => ("ExpiredFigure", "Expired"),
        };
        return CardGrammar.Card(
            culture,
            CampaignLook.Head(campaign, ContainerStyle.Emphasis, CampaignLook.Kicker(campaign, culture), culture, Say(culture, figure)),
            [
                CardGrammar.Sentence(Say(culture, sentence)),
                CardGrammar.Facts(
                    (Say(culture, "Due"), Taipei.Say(assignment.Due, culture)),
                    (Say(culture, "EndedAt"), campaign.EndedAt is { } at ? Taipei.Say(at, culture) : null),
                    (Say(culture, "Reason"), CardText.Paragraph(assignment.Reason ?? campaign.EndReason ?? "", 500)),
                    (Say(culture, "CampaignNumber"), campaign.Number)),
            ],
            [.. Current(campaign, culture), CardGrammar.Secondary(Say(culture, "MyTasks"), "campaign.tasks")]);
    }

    /// <summary>The record was kept as long as it had to be.</summary>
    public static AdaptiveCard Erased(Campaign campaign, Erased erased, CultureInfo culture) => CardGrammar.Card(
        culture,
        CampaignLook.Head(campaign, ContainerStyle.Emphasis, CampaignLook.Kicker(campaign, culture), culture, Say(culture, "ErasedFigure")),
        [
            CardGrammar.Sentence(Say(culture, "Erased")),
            CardGrammar.Facts(
                (Say(culture, "ErasedOn"), Taipei.Say(Taipei.Day(erased.At), culture)),
                (Say(culture, "ErasedBy"), erased.Disposal),
                (Say(culture, "CampaignNumber"), campaign.Number)),
        ],
        CardGrammar.Secondary(Say(culture, "MyTasks"), "campaign.tasks"));

    // The revision that replaced this one has a card of its own, with its own document.
    private static IEnumerable<CardAction> Current(Campaign campaign, CultureInfo culture) => campaign switch
    {
        { Successor: { } successor } => [CardGrammar.Primary(Say(culture, "CurrentRevision"), "campaign.card", ("id", successor.ToString()))],
        { Document.Document.WebUrl: var address } => [new ActionOpenUrl(Say(culture, "OpenCurrent"), address)],
        _ => [],
    };

    /// <summary>Says what it is about and nothing about the person it was for.</summary>
    public static AdaptiveCard NotYours(Campaign campaign, CultureInfo culture) => CardGrammar.Card(
        culture,
        CampaignLook.Head(campaign, ContainerStyle.Emphasis, CampaignLook.Kicker(campaign, culture), culture),
        [CardGrammar.Sentence(Say(culture, "NotYours"))],
        CardGrammar.Secondary(Say(culture, "MyTasks"), "campaign.tasks"));

    private static string Say(CultureInfo culture, string key) => CampaignLook.Say(culture, key);
}
