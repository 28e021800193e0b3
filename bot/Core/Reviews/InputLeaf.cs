namespace TeamsIsms.Reviews;

/// <summary>What a review has to look at: the leaves of policy 9.2, and one that ISO/IEC 27001:2022 9.3.2 c adds.</summary>
public enum InputLeaf
{
    EarlierDecisions,
    ExternalIssues,
    InternalIssues,
    Nonconformities,
    Measurements,
    Audits,
    Objectives,
    Feedback,
    RiskAssessment,
    TreatmentPlan,
    Improvements,

    /// <summary>Changes in needs and expectations of interested parties.</summary>
    Expectations,
}

public static class InputLeaves
{
    public static IReadOnlyList<InputLeaf> All { get; } = Enum.GetValues<InputLeaf>();

    public static string Clause(this InputLeaf leaf) => leaf switch
    {
        InputLeaf.EarlierDecisions => "9.2.1",
        InputLeaf.ExternalIssues or InputLeaf.InternalIssues => "9.2.2",
        InputLeaf.Nonconformities => "9.2.3.1",
        InputLeaf.Measurements => "9.2.3.2",
        InputLeaf.Audits => "9.2.3.3",
        InputLeaf.Objectives => "9.2.3.4",
        InputLeaf.Feedback => "9.2.4",
        InputLeaf.RiskAssessment or InputLeaf.TreatmentPlan => "9.2.5",
        InputLeaf.Improvements => "9.2.6",
        InputLeaf.Expectations => "ISO/IEC 27001:2022 9.3.2 c",
    };

    /// <summary>Whether the policy asks for the direction of the figures, not only for the last of them (9.2.3).</summary>
    public static bool NeedsTrend(this InputLeaf leaf) =>
        leaf is InputLeaf.Nonconformities or InputLeaf.Measurements or InputLeaf.Audits or InputLeaf.Objectives;
}
