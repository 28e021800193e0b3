using System.Globalization;

namespace TeamsIsms.Audits;

/// <summary>What people call the states, results, areas and fields of an audit.</summary>
internal static class AuditNames
{
    public static string Say(AuditStatus status, CultureInfo culture) => AuditWords.Text.Say(culture, status switch
    {
        AuditStatus.Planned => "StatePlanned",
        AuditStatus.Notified => "StateNotified",
        AuditStatus.InProgress => "StateInProgress",
        AuditStatus.Reported => "StateReported",
        AuditStatus.ActionsOpen => "StateActionsOpen",
        AuditStatus.Closed => "StateClosed",
        AuditStatus.Cancelled => "StateCancelled",
    });

    public static string Say(AuditResult result, CultureInfo culture) => AuditWords.Text.Say(culture, result switch
    {
        AuditResult.Conforms => "ResultConforms",
        AuditResult.Major => "ResultMajor",
        AuditResult.Minor => "ResultMinor",
        AuditResult.Observation => "ResultObservation",
        AuditResult.Recommendation => "ResultRecommendation",
        AuditResult.NotLookedAt => "ResultNotLookedAt",
    });

    public static string Say(AuditArea area, CultureInfo culture) => AuditWords.Text.Say(culture, area switch
    {
        AuditArea.Responsibilities => "AreaResponsibilities",
        AuditArea.Context => "AreaContext",
        AuditArea.Establishing => "AreaEstablishing",
        AuditArea.Operating => "AreaOperating",
        AuditArea.Monitoring => "AreaMonitoring",
        AuditArea.Documents => "AreaDocuments",
        AuditArea.Records => "AreaRecords",
        AuditArea.Training => "AreaTraining",
        AuditArea.Incidents => "AreaIncidents",
        AuditArea.InternalAudit => "AreaInternalAudit",
        AuditArea.ManagementReview => "AreaManagementReview",
        AuditArea.Improvement => "AreaImprovement",
        AuditArea.PolicyReview => "AreaPolicyReview",
    });

    public static string Say(AuditField field, CultureInfo culture) => AuditWords.Text.Say(culture, field switch
    {
        AuditField.Answer => "FieldAnswer",
        AuditField.Conclusion => "FieldConclusion",
        AuditField.Evidence => "FieldEvidence",
        AuditField.Reason => "FieldReason",
    });
}
