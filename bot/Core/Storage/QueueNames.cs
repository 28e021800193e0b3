namespace TeamsIsms.Storage;

/// <summary>Every queue there is; each has a <c>-poison</c> twin. <c>infra/</c> and <c>function.json</c> name the same ones.</summary>
public static class QueueNames
{
    public const string ActionNotice = "action-notice";
    public const string ApprovalNotice = "approval-notice";
    public const string CampaignStart = "campaign-start";
    public const string CampaignDelivery = "campaign-delivery";
    public const string CampaignNotice = "campaign-notice";
    public const string DocumentNotice = "document-notice";
    public const string EvidenceMake = "evidence-make";
    public const string IncidentNotice = "incident-notice";
    public const string RecordsDispose = "records-dispose";
    public const string ReviewNotice = "review-notice";
    public const string TrainingNotice = "training-notice";

    public static IReadOnlyList<string> All { get; } = [ActionNotice, ApprovalNotice, CampaignStart, CampaignDelivery, CampaignNotice, DocumentNotice, EvidenceMake, IncidentNotice, RecordsDispose, ReviewNotice, TrainingNotice];

    public static string Poison(string queue) => queue + "-poison";
}
