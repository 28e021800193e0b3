namespace TeamsIsms.Risks;

public enum RiskLevel
{
    Low,
    Medium,
    High,
}

/// <summary>What is done about a risk.</summary>
public enum RiskTreatment
{
    Reduce,
    Accept,
    Transfer,
    Avoid,
}

/// <summary>How far the treatment is.</summary>
public enum RiskState
{
    Open,
    InProgress,
    Done,
}

/// <summary>One line of the assessment and of the treatment plan (policy 6.3.1.1.4, 6.3.2.1).</summary>
/// <param name="Residual">What is left after the treatment; null while nobody said so.</param>
/// <param name="Owner">As the file names it.</param>
/// <param name="Due">The last day of the treatment; null where none is set.</param>
public sealed record Risk(
    string Number, string Name, RiskLevel Level, RiskLevel? Residual, RiskTreatment Treatment, string Owner, DateOnly? Due, RiskState State)
{
    /// <summary>What is accepted needs no treatment; the rest is late when its day is over and it is not done.</summary>
    public bool IsLate(DateOnly today) => Treatment != RiskTreatment.Accept && State != RiskState.Done && today > Due;
}
