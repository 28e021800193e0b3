using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Campaigns;

/// <summary>How far a campaign is, with figures that add up exactly, and what the security manager can do with it.</summary>
public static class CampaignProgressCard
{
    private const int MostUnits = 10;

    public static AdaptiveCard Draw(Campaign campaign, Figures figures, DateTimeOffset now, CultureInfo culture) => CardGrammar.Card(
        culture,
        CampaignLook.Head(
            campaign, State(campaign, now), Say(culture, "ProgressKicker", CampaignWords.Of(campaign.Status, culture)), culture, $"{figures.Percent}%"),
        [
            CardGrammar.Sentence(Sentence(campaign, figures, now, culture)),
            CardBars.Progress(figures.Acknowledged, figures.Expected),
            CardBars.Shares(Say(culture, "UnitsTitle"), Slowest(figures, culture), culture),
            figures.Units.Count > MostUnits ? CardGrammar.Note(Say(culture, "MoreUnits", MostUnits, figures.Units.Count)) : null,
            Counts(figures, culture),
            CardGrammar.Facts(
                (Say(culture, "Due"), Taipei.Say(campaign.Due, culture)),
                (Say(culture, "EndsAt"), campaign.IsOver ? null : Taipei.Say(campaign.EndAt, culture)),
                (Say(culture, "EndedAt"), campaign.EndedAt is { } at ? Taipei.Say(at, culture) : null),
                (Say(culture, "Reason"), CardText.Paragraph(campaign.EndReason ?? "", 500)),
                (Say(culture, "CampaignNumber"), campaign.Number),
                (Say(culture, "FromDecision"), campaign.Decision)),
        ],
        [.. CampaignSteering.Buttons(campaign, figures, culture)]);

    /// <summary>What somebody sees who may not steer it: the same without buttons.</summary>
    public static AdaptiveCard ReadOnly(Campaign campaign, Figures figures, DateTimeOffset now, CultureInfo culture) =>
        Draw(campaign, figures, now, culture) with { Actions = null };

    /// <summary>The exact figures: every one of the expected stands in exactly one line.</summary>
    internal static FactSet? Counts(Figures figures, CultureInfo culture) => CardGrammar.Facts(
        (Say(culture, "Expected"), CampaignLook.Number(figures.Expected, culture)),
        (Say(culture, "AcknowledgedCount"), figures.Late is 0
            ? CampaignLook.Number(figures.Acknowledged, culture)
            : Say(culture, "WithLate", figures.Acknowledged, figures.Late)),
        (Say(culture, "OpenCount"), figures.Open is 0
            ? CampaignLook.Number(figures.Open, culture)
            : Say(culture, "WithOverdue", figures.Open, figures.Overdue, figures.Pending)),
        (Say(culture, "UndeliverableCount"), CampaignLook.Number(figures.Undeliverable, culture)),
        (Say(culture, "DeclinedCount"), CampaignLook.Number(figures.Declined, culture)),
        (Say(culture, "ExemptedCount"), CampaignLook.Number(figures.Exempted, culture)),
        (Say(culture, "ExpiredCount"), Unless(figures.Expired, culture)),
        (Say(culture, "SupersededCount"), Unless(figures.Superseded, culture)),
        (Say(culture, "CancelledCount"), Unless(figures.Cancelled, culture)));

    private static string? Unless(int count, CultureInfo culture) => count is 0 ? null : CampaignLook.Number(count, culture);

    private static ContainerStyle State(Campaign campaign, DateTimeOffset now) => campaign.Status switch
    {
        CampaignStatus.Active => CampaignLook.Urgency(campaign.Due, now),
        CampaignStatus.Draft or CampaignStatus.PendingApproval or CampaignStatus.Scheduled => ContainerStyle.Accent,
        CampaignStatus.Paused => ContainerStyle.Warning,
        CampaignStatus.Closed or CampaignStatus.Archived or CampaignStatus.Cancelled => ContainerStyle.Emphasis,
    };

    private static string Sentence(Campaign campaign, Figures figures, DateTimeOffset now, CultureInfo culture) => campaign.Status switch
    {
        CampaignStatus.Draft => Say(culture, "ProgressDraft"),
        CampaignStatus.PendingApproval => Say(culture, "ProgressPending"),
        CampaignStatus.Scheduled => Say(culture, "ProgressScheduled"),
        CampaignStatus.Active => Say(
            culture, "ProgressActive", figures.Acknowledged, figures.Expected, CampaignLook.DaysLeft(campaign.Due, now, culture)),
        CampaignStatus.Paused => Say(culture, "ProgressPaused"),
        CampaignStatus.Closed or CampaignStatus.Archived => Say(culture, "ProgressClosed", figures.Acknowledged, figures.Expected),
        CampaignStatus.Cancelled => Say(culture, "ProgressCancelled"),
    };

    private static IReadOnlyList<(string Label, int Percent)> Slowest(Figures figures, CultureInfo culture) =>
    [
        .. figures.Units.Where(unit => unit.Value.Expected > 0)
            .Select(unit => (Label: Unit(unit.Key, culture), Percent: CardBars.Percent(unit.Value.Acknowledged, unit.Value.Expected)))
            .OrderBy(unit => unit.Percent).ThenBy(unit => unit.Label, StringComparer.Ordinal)
            .Take(MostUnits),
    ];

    private static string Unit(string unit, CultureInfo culture) =>
        unit.Length is 0 ? Say(culture, "NoUnit") : CardText.OneLine(unit, 30);

    private static string Say(CultureInfo culture, string key, params object[] values) =>
        CampaignLook.Say(culture, key, values);
}
