namespace TeamsIsms.Records;

/// <summary>What a class holds on a day: whose time is over, and why the others stay.</summary>
public sealed record RetentionReview(RecordKind Kind, DateOnly Day)
{
    /// <summary>Whose time is over, that which ended first in front.</summary>
    public required IReadOnlyList<KeptRecord> Over { get; init; }

    public required IReadOnlyDictionary<KeptBecause, int> Kept { get; init; }

    public int Count(KeptBecause reason) => Kept.GetValueOrDefault(reason);

    public static RetentionReview Of(RecordClass records, IReadOnlyList<KeptRecord> all, DateOnly day)
    {
        var judged = all.Select(record => (Record: record, Reason: Retention.Keeps(records, record, day))).ToList();
        return new RetentionReview(records.Kind, day)
        {
            Over = [.. judged.Where(found => found.Reason is null).Select(found => found.Record).OrderBy(record => record.Ended)],
            Kept = judged.Where(found => found.Reason is not null).CountBy(found => found.Reason!.Value).ToDictionary(), // filtered before
        };
    }
}
