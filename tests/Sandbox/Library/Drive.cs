namespace TeamsIsms.Sandbox.Library;

/// <summary>The fixed ids of the one site, list and drive.</summary>
internal static class Drive
{
    public const string Id = "b!fabrikam-isms-documents";
    public const string ListId = "4d1f0b52-6f0e-4c11-9a53-2c7f4f0c9d01";
    public const string SiteId = "fabrikam-isms.example,0d6b3f0e-1c57-4a7d-8d53-0b9a2b6f5e10,7b0f8a53-5b1e-4f6c-9e42-3a1d5c8e7f20";
    public const string Host = "fabrikam-isms.example";
    public const string SitePath = "sites/isms";

    /// <summary>The columns a person made in the list; others are refused as SharePoint refuses them.</summary>
    public static readonly IReadOnlySet<string> Columns = new HashSet<string>(StringComparer.Ordinal)
    {
        "Title", "DocumentNumber", "DocumentTitle", "Revision", "Classification", "Tier",
        "IssuingUnit", "EffectiveDate", "DocumentStatus", "ChangeSummary",
    };

    /// <summary>The words of the choice column DocumentStatus.</summary>
    public static readonly IReadOnlySet<string> Statuses = new HashSet<string>(StringComparer.Ordinal)
    {
        "Draft", "InReview", "Approved", "Published", "Superseded", "Obsolete",
    };
}
