namespace TeamsIsms.Campaigns;

/// <summary>When somebody who joined while a campaign runs owes an answer.</summary>
public static class Joining
{
    /// <summary>Some days after joining, at the campaign's hour, but never before the others.</summary>
    public static DateTimeOffset Due(Campaign campaign, DateTimeOffset joined, int days)
    {
        var due = Taipei.At(Taipei.Day(joined).AddDays(days), Taipei.Time(campaign.Due));
        return due > campaign.Due ? due : campaign.Due;
    }
}
