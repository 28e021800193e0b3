using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Campaigns;

/// <summary>All campaigns, for those who run them.</summary>
public static class CampaignListCard
{
    /// <param name="campaigns">Each with its percentage, the newest first.</param>
    public static AdaptiveCard Draw(IReadOnlyList<(Campaign Campaign, int Percent)> campaigns, CultureInfo culture) => CardGrammar.Card(
        culture,
        new CardHead(ContainerStyle.Accent, Say(culture, "ListKicker"), Say(culture, "ListTitle"))
        {
            Figure = campaigns.Count is 0 ? null : Say(culture, "ListOpen", campaigns.Count(row => !row.Campaign.IsOver)),
        },
        [
            campaigns.Count is 0 ? CardGrammar.Sentence(Say(culture, "ListEmpty")) : null,
            CardGrammar.List(campaigns.Select((row, i) => Row(row.Campaign, row.Percent, culture) with { Separator = i > 0 })),
        ],
        CardGrammar.Primary(Say(culture, "NewButton"), "campaign.new"));

    private static ColumnSet Row(Campaign campaign, int percent, CultureInfo culture) => new(
    [
        new Column(
        [
            new TextBlock(CardText.OneLine(campaign.Task.Title)) { Weight = TextWeight.Bolder },
            CardGrammar.Note(CardText.Join(
                culture, campaign.Number, CampaignWords.Of(campaign.Status, culture), campaign.HasStarted ? $"{percent}%" : ""))
                with { Spacing = Spacing.None },
            CardGrammar.Note(Say(culture, "ListDue", Taipei.Say(Taipei.Day(campaign.Due), culture))) with { Spacing = Spacing.None },
        ]),
        new Column([new ActionSet([CardGrammar.Secondary(Say(culture, "ProgressShort"), "campaign.progress", ("id", campaign.Id.ToString()))])])
        {
            Width = "auto",
            VerticalContentAlignment = VerticalAlignment.Center,
        },
    ]);

    private static string Say(CultureInfo culture, string key, params object[] values) =>
        CampaignLook.Say(culture, key, values);
}
