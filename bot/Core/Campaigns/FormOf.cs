using System.Globalization;

namespace TeamsIsms.Campaigns;

/// <summary>The form a campaign would have come from, to mend it after it was returned.</summary>
internal static class FormOf
{
    /// <param name="groups">What the groups are called, as the form takes it; likewise <paramref name="people"/> and <paramref name="excluded"/>.</param>
    public static CampaignForm Campaign(
        Campaign campaign, IReadOnlyList<string> groups, IReadOnlyList<string> people, IReadOnlyList<string> excluded) => new()
        {
            Id = campaign.Id.ToString(),
            Document = campaign.Document?.Document.ItemId,
            Course = (campaign.Task as CourseTask)?.Course.ToString(),
            Decision = campaign.Decision,
            Quiz = campaign.Document?.Quiz?.Course.ToString(),
            Audience = string.Join(',', Chosen(campaign.Audience)),
            Groups = string.Join(", ", groups),
            People = string.Join(", ", people),
            Excluded = string.Join(", ", excluded),
            Due = Taipei.Day(campaign.Due).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            Statement = campaign.Document?.Statement,
            MustOpen = campaign.Document is { MustOpen: true } ? "true" : "false",
            RemindDays = Campaigns.RemindDays.Say(campaign.RemindDays),
        };

    private static IEnumerable<string> Chosen(Audience audience) =>
    [
        .. audience.Everybody ? ["everybody"] : Array.Empty<string>(),
        .. audience.Guests ? ["guests"] : Array.Empty<string>(),
        .. audience.Externals ? ["externals"] : Array.Empty<string>(),
        .. audience.Staff.Select(group => $"staff:{group}"),
        .. audience.Units.Select(unit => $"unit:{Uri.EscapeDataString(unit)}"),
    ];
}
