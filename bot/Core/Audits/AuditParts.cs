using System.Text.Json.Serialization;
using TeamsIsms.Actions;

namespace TeamsIsms.Audits;

/// <summary>Something somebody said.</summary>
public sealed record AuditText(string Text, Guid By, DateTimeOffset At);

/// <summary>One line of the checklist.</summary>
/// <param name="Clause">Of the policy.</param>
public sealed record AuditCheck(string Clause)
{
    /// <summary>Null until an auditor looked.</summary>
    public AuditResult? Result { get; init; }

    /// <summary>By what it is seen; why nobody looked.</summary>
    public AuditText? Evidence { get; init; }

    /// <summary>What was opened about it; null while nothing was.</summary>
    public ActionId? Action { get; init; }

    /// <summary>What the audited unit says to it; null while it said nothing.</summary>
    public AuditText? Answer { get; init; }

    [JsonIgnore]
    public bool IsFinding => Result?.IsFinding() == true;

    /// <summary>Nothing follows from it any more that did not begin.</summary>
    [JsonIgnore]
    public bool IsSettled => Action is not null || (Answer is not null && Result?.IsNonconformity() != true);
}

/// <param name="Kind">From <see cref="TrailKinds"/>.</param>
public sealed record AuditLine(string Kind, DateTimeOffset At, Guid By, string? Text);

/// <summary>What is audited, and who leads it.</summary>
/// <param name="Heads">Whoever the directory names as manager of its people.</param>
public sealed record AuditedUnit(string Name, IReadOnlyList<Guid> Heads);
