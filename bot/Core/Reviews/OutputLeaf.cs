namespace TeamsIsms.Reviews;

/// <summary>What the decisions of a review may be about: the leaves of policy 9.3.2, each to be answered with yes or no.</summary>
public enum OutputLeaf
{
    Effectiveness,
    Risks,
    OperationalRequirements,
    SecurityRequirements,
    Processes,
    LegalRequirements,
    ContractualDuties,
    RiskLevels,
    Resources,
    Measuring,
}

public static class OutputLeaves
{
    public static IReadOnlyList<OutputLeaf> All { get; } = Enum.GetValues<OutputLeaf>();

    public static string Clause(this OutputLeaf leaf) => leaf switch
    {
        OutputLeaf.Effectiveness => "9.3.2.1",
        OutputLeaf.Risks => "9.3.2.2",
        OutputLeaf.OperationalRequirements => "9.3.2.3.1",
        OutputLeaf.SecurityRequirements => "9.3.2.3.2",
        OutputLeaf.Processes => "9.3.2.3.3",
        OutputLeaf.LegalRequirements => "9.3.2.3.4",
        OutputLeaf.ContractualDuties => "9.3.2.3.5",
        OutputLeaf.RiskLevels => "9.3.2.3.6",
        OutputLeaf.Resources => "9.3.2.4",
        OutputLeaf.Measuring => "9.3.2.5",
    };
}

/// <param name="Applies">Whether the review decided something about it.</param>
public sealed record OutputTick(OutputLeaf Leaf, bool Applies);
