namespace TeamsIsms.Campaigns;

/// <summary>A material new revision replaces the campaigns of the earlier ones (rules 4.2).</summary>
public static class Supersede
{
    /// <summary>Whether a campaign asked for another content of the document that the successor asks for.</summary>
    public static bool IsReplaced(Campaign earlier, Campaign successor) =>
        earlier.Id != successor.Id
        && earlier.Successor is null
        && earlier.CreatedAt <= successor.CreatedAt
        && earlier.Status is CampaignStatus.Active or CampaignStatus.Paused or CampaignStatus.Closed
        && earlier.Document is { } before
        && successor.Document is { } after
        && before.Sha256 != after.Sha256
        && string.Equals(before.Document.Number, after.Document.Number, StringComparison.OrdinalIgnoreCase);
}
