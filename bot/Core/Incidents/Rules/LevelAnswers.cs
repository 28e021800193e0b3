namespace TeamsIsms.Incidents.Rules;

/// <summary>How badly information was leaked or altered, or a system affected.</summary>
public enum Harm
{
    None,
    Minor,
    Serious,
}

/// <summary>Whether what was interrupted worked again within the time it may be missing (可容忍中斷時間).</summary>
public enum Interruption
{
    None,
    Within,
    Beyond,
}

/// <summary>What law keeps the affected information secret; the highest that applies.</summary>
public enum Secrecy
{
    None,

    /// <summary>敏感資訊: counts as an official secret until 2026-01-05, afterwards no longer.</summary>
    Sensitive,

    /// <summary>一般公務機密.</summary>
    Official,

    /// <summary>國家機密.</summary>
    National,
}

/// <summary>What the level of an incident is decided from.</summary>
/// <param name="Core">Core business or a core system is affected.</param>
/// <param name="CriticalInfrastructure">What is affected keeps critical infrastructure running; always core as well.</param>
/// <param name="Availability">Whether something was interrupted; how badly does not count, <paramref name="Tolerable"/> does.</param>
/// <param name="PersonalData">A major personal-data accident: it endangers the business or concerns many people.</param>
public sealed record LevelAnswers(
    bool Core,
    bool CriticalInfrastructure,
    Harm Confidentiality,
    Harm Integrity,
    Harm Availability,
    Interruption Tolerable,
    Secrecy Secrecy,
    bool PersonalData);

/// <summary>The level of an incident, and which of the three columns gave it.</summary>
/// <param name="Level">1 to 4, the highest of the columns.</param>
/// <param name="RuleSet">Id of the <see cref="Rules.RuleSet"/> it was judged by.</param>
public sealed record LevelAssessment(
    int Level, LevelAnswers Answers, string RuleSet, int? ByConfidentiality, int? ByIntegrity, int? ByAvailability);
