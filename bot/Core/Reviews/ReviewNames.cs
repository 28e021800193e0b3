using System.Globalization;

namespace TeamsIsms.Reviews;

/// <summary>What people call the states, leaves and fields of a review.</summary>
internal static class ReviewNames
{
    public static string Say(ReviewStatus status, CultureInfo culture) => ReviewWords.Text.Say(culture, status switch
    {
        ReviewStatus.Planned => "StatePlanned",
        ReviewStatus.Scheduling => "StateScheduling",
        ReviewStatus.Scheduled => "StateScheduled",
        ReviewStatus.InputsOpen => "StateInputsOpen",
        ReviewStatus.Ready => "StateReady",
        ReviewStatus.Held => "StateHeld",
        ReviewStatus.MinutesDraft => "StateMinutesDraft",
        ReviewStatus.MinutesApproved => "StateMinutesApproved",
        ReviewStatus.FollowUp => "StateFollowUp",
        ReviewStatus.Closed => "StateClosed",
        ReviewStatus.Postponed => "StatePostponed",
        ReviewStatus.Cancelled => "StateCancelled",
    });

    public static string Say(DecisionStatus status, CultureInfo culture) => ReviewWords.Text.Say(culture, status switch
    {
        DecisionStatus.Open => "DecisionOpen",
        DecisionStatus.InProgress => "DecisionInProgress",
        DecisionStatus.Done => "DecisionDone",
        DecisionStatus.Verified => "DecisionVerified",
        DecisionStatus.Closed => "DecisionClosed",
    });

    public static string Say(DecisionType type, CultureInfo culture) => ReviewWords.Text.Say(culture, type switch
    {
        DecisionType.Improvement => "TypeImprovement",
        DecisionType.SystemChange => "TypeSystemChange",
        DecisionType.Resource => "TypeResource",
        DecisionType.RiskAcceptance => "TypeRiskAcceptance",
        DecisionType.DocumentRevision => "TypeDocumentRevision",
        DecisionType.MetricChange => "TypeMetricChange",
        DecisionType.Training => "TypeTraining",
        DecisionType.Other => "TypeOther",
    });

    /// <summary>As <see cref="Say(InputLeaf, CultureInfo)"/>, where a line begins with it.</summary>
    public static string Title(InputLeaf leaf, CultureInfo culture) =>
        Say(leaf, culture) is [var first, .. var rest] ? char.ToUpperInvariant(first) + rest : "";

    public static string Say(InputLeaf leaf, CultureInfo culture) => ReviewWords.Text.Say(culture, leaf switch
    {
        InputLeaf.EarlierDecisions => "InputEarlierDecisions",
        InputLeaf.ExternalIssues => "InputExternalIssues",
        InputLeaf.InternalIssues => "InputInternalIssues",
        InputLeaf.Nonconformities => "InputNonconformities",
        InputLeaf.Measurements => "InputMeasurements",
        InputLeaf.Audits => "InputAudits",
        InputLeaf.Objectives => "InputObjectives",
        InputLeaf.Feedback => "InputFeedback",
        InputLeaf.RiskAssessment => "InputRiskAssessment",
        InputLeaf.TreatmentPlan => "InputTreatmentPlan",
        InputLeaf.Improvements => "InputImprovements",
        InputLeaf.Expectations => "InputExpectations",
    });

    public static string Say(OutputLeaf leaf, CultureInfo culture) => ReviewWords.Text.Say(culture, leaf switch
    {
        OutputLeaf.Effectiveness => "OutputEffectiveness",
        OutputLeaf.Risks => "OutputRisks",
        OutputLeaf.OperationalRequirements => "OutputOperationalRequirements",
        OutputLeaf.SecurityRequirements => "OutputSecurityRequirements",
        OutputLeaf.Processes => "OutputProcesses",
        OutputLeaf.LegalRequirements => "OutputLegalRequirements",
        OutputLeaf.ContractualDuties => "OutputContractualDuties",
        OutputLeaf.RiskLevels => "OutputRiskLevels",
        OutputLeaf.Resources => "OutputResources",
        OutputLeaf.Measuring => "OutputMeasuring",
    });

    public static string Say(ReviewField field, CultureInfo culture) => ReviewWords.Text.Say(culture, field switch
    {
        ReviewField.Addendum => "FieldAddendum",
        ReviewField.Decision => "FieldDecision",
        ReviewField.Done => "FieldDone",
        ReviewField.EvidenceTitle => "FieldEvidenceTitle",
        ReviewField.Followed => "FieldFollowed",
        ReviewField.Input => "FieldInput",
        ReviewField.Link => "FieldLink",
        ReviewField.Mandate => "FieldMandate",
        ReviewField.NoDecision => "FieldNoDecision",
        ReviewField.Reason => "FieldReason",
        ReviewField.Trend => "FieldTrend",
        ReviewField.Verdict => "FieldVerdict",
        ReviewField.Verification => "FieldVerification",
    });

    /// <summary>With their clauses: <c>9.2.4 Feedback of interested parties</c>.</summary>
    public static string Say(IReadOnlyList<InputLeaf> leaves, CultureInfo culture) =>
        List([.. leaves.Select(leaf => $"{leaf.Clause()} {Say(leaf, culture)}")], culture);

    public static string Say(IReadOnlyList<OutputLeaf> leaves, CultureInfo culture) =>
        List([.. leaves.Select(leaf => $"{leaf.Clause()} {Say(leaf, culture)}")], culture);

    public static string List<T>(IReadOnlyList<T> items, CultureInfo culture) =>
        string.Join(ReviewWords.Text.Say(culture, "Comma"), items);
}
