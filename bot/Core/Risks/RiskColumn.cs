namespace TeamsIsms.Risks;

/// <summary>The columns of a file of risks; <see cref="RiskWords"/> has their heads in both languages.</summary>
public enum RiskColumn
{
    Number,
    Name,
    Level,
    Residual,
    Treatment,
    Owner,
    Due,
    State,
}
