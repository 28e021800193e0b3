using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Campaigns;

/// <summary>A unit head's own people in one campaign: how many are done, who is open, and the button that reminds them.</summary>
public static class UnitProgressCard
{
    /// <param name="team">The assignments of the head's people.</param>
    /// <param name="note">What came of the tap before, above the figures.</param>
    public static AdaptiveCard Draw(
        Campaign campaign, IReadOnlyList<Assignment> team, DateTimeOffset now, CultureInfo culture, string? note = null)
    {
        List<Assignment> open = [.. team.Where(one => one.IsOpen).OrderBy(one => one.Name, StringComparer.Ordinal)];
        var done = team.Count(one => one.Status == AssignmentStatus.Acknowledged);
        return CardGrammar.Card(
            culture,
            CampaignLook.Head(
                campaign,
                open.Count == 0 ? ContainerStyle.Good : CampaignLook.Urgency(campaign.Due, now),
                Say(culture, "UnitKicker"),
                culture,
                $"{CardBars.Percent(done, team.Count)}%"),
            [
                note is null ? null : CardGrammar.Sentence(note),
                CardGrammar.Sentence(open.Count == 0
                    ? Say(culture, "UnitDone")
                    : CampaignWords.Text.Say(culture, "UnitOpen", CampaignLook.Number(open.Count, culture), CampaignLook.DaysLeft(campaign.Due, now, culture))),
                CardBars.Progress(done, team.Count),
                CardGrammar.Facts(
                    (Say(culture, "UnitExpected"), CampaignLook.Number(team.Count, culture)),
                    (Say(culture, "AssignmentAcknowledged"), CampaignLook.Number(done, culture)),
                    (Say(culture, "UnitDue"), Taipei.Say(campaign.Due, culture))),
                CardGrammar.List(open.Select(one => Row(one, now, culture))),
            ],
            [.. Actions(campaign, open.Count, culture)]);
    }

    private static TextBlock Row(Assignment assignment, DateTimeOffset now, CultureInfo culture) =>
        new($"{CardText.OneLine(assignment.Name)} · {CampaignWords.Of(assignment.Status, culture)}")
        {
            Spacing = Spacing.Small,
            Color = assignment.IsOverdue(now) ? TextColor.Attention : TextColor.Default,
        };

    private static IEnumerable<CardAction> Actions(Campaign campaign, int open, CultureInfo culture)
    {
        if (open > 0 && campaign.Status == CampaignStatus.Active)
        {
            yield return CardGrammar.Primary(Say(culture, "UnitRemind"), "campaign.remind", ("id", campaign.Id.ToString()));
        }

        yield return CardGrammar.Secondary(Say(culture, "UnitUpdate"), "campaign.progress", ("id", campaign.Id.ToString()));
    }

    private static string Say(CultureInfo culture, string key) => CampaignWords.Text.Say(culture, key);
}
