namespace TeamsIsms.Incidents.Rules;

public enum LevelColumn
{
    Confidentiality,
    Integrity,
    Availability,
}

/// <summary>What was harmed, as the law groups it.</summary>
public enum LevelSubject
{
    NonCore,

    /// <summary>Core, but not for critical infrastructure.</summary>
    Core,
    CriticalInfrastructure,
    SensitiveInformation,
    OfficialSecret,
    NationalSecret,
}

/// <summary>One case of the law's definition of levels.</summary>
/// <param name="Severe">Serious, or beyond the tolerable time; false is minor, or within it.</param>
/// <param name="Level">1 to 4.</param>
public sealed record MatrixCell(
    LevelColumn Column, LevelSubject Subject, bool Severe, int Level, RuleText Text, RuleSource Source);
