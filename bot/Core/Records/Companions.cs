namespace TeamsIsms.Records;

/// <summary>
/// Approvals and details of the trail are classes of their own and go with the objects they belong to. So an object goes only when their
/// time is over too: the longest of the periods counts, each of them has to be decided, and a hold on one of them holds the object.
/// </summary>
public static class Companions
{
    public static IReadOnlyList<RecordKind> Kinds { get; } = [RecordKind.Approvals, RecordKind.TrailDetails];

    /// <summary>The class as its records are judged; it is never stored.</summary>
    /// <param name="companions">The classes of <see cref="Kinds"/> as they are now.</param>
    public static RecordClass Judge(RecordClass records, IEnumerable<RecordClass> companions)
    {
        List<RecordClass> all = [records, .. companions];
        return records with
        {
            Terms = all.All(one => one.Terms is not null) && records.Terms is { } terms
                ? terms with { Months = all.Max(one => one.Terms?.Months ?? 0) }
                : null,
            Holds = [.. all.SelectMany(one => one.Holds)],
        };
    }
}
