using TeamsIsms.Storage;

namespace TeamsIsms.Incidents;

/// <summary>A report that waits for its number.</summary>
/// <param name="Once">What names this report: whoever reports with any of them again gets the same case.</param>
/// <param name="Write">The rows of the case, once it has a number; a refusal uses none up.</param>
internal sealed record NewCase(
    CaseSeries Series, DateTimeOffset At, IReadOnlyList<string> Once, Func<CaseId, Outcome<Changes>> Write)
{
    public string Partition => CaseRows.Partition(At);

    /// <summary>It came first of those that are stored together, and speaks for them.</summary>
    public bool IsFirst { get; set; }

    /// <summary>Null while it is not stored.</summary>
    public Outcome<CaseId>? Answer { get; set; }
}
