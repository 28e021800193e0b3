namespace TeamsIsms.Records;

/// <summary>A record as its class sees it.</summary>
/// <param name="Number">What a hold names it by.</param>
/// <param name="Ended">The day its period begins after; null while it is open.</param>
public sealed record KeptRecord(string Number, DateOnly? Ended)
{
    /// <summary>What its shelf finds it by.</summary>
    public string Key { get; init; } = Number;
}

public enum KeptBecause
{
    /// <summary>Management has not decided on its class.</summary>
    Undecided,

    /// <summary>It has not ended.</summary>
    Open,
    WithinPeriod,
    Held,

    /// <summary>The log has no place for it yet, so no seal covers it.</summary>
    NotSealed,

    /// <summary>Somebody has its file open, or changed it at the same time.</summary>
    InUse,

    /// <summary>A fault, after every try.</summary>
    Fault,
}

/// <summary>Whether the time of a record is over. What is open, held, or of a class nobody decided on is kept.</summary>
public static class Retention
{
    /// <returns>Null when its time is over and nobody holds it.</returns>
    public static KeptBecause? Keeps(RecordClass records, KeptRecord record, DateOnly today) => (records.Terms, record.Ended) switch
    {
        (null, _) => KeptBecause.Undecided,
        (_, null) => KeptBecause.Open,
        _ when HoldRecords.IsHeld(records, record.Number) => KeptBecause.Held,
        ({ } terms, { } ended) => today <= LastDay(terms, ended) ? KeptBecause.WithinPeriod : null,
    };

    /// <summary>The last day on which it is kept: the same day so many months later, or the last one of a shorter month.</summary>
    public static DateOnly LastDay(RecordTerms terms, DateOnly ended) => ended.AddMonths(terms.Months);
}
