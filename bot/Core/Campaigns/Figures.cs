namespace TeamsIsms.Campaigns;

/// <summary>
/// The figures of a campaign, added up from its shards. At every instant
/// expected = acknowledged + open + undeliverable + declined + exempted + expired + superseded + cancelled.
/// </summary>
public sealed record Figures(
    int Expected,
    int Acknowledged,
    int Open,
    int Undeliverable,
    int Declined,
    int Exempted,
    int Expired,
    int Superseded,
    int Cancelled)
{
    /// <summary>Of the open ones, those past their due date.</summary>
    public int Overdue { get; init; }

    /// <summary>Of the open ones, those not delivered yet.</summary>
    public int Pending { get; init; }

    /// <summary>Of the acknowledged ones, those given after the due date.</summary>
    public int Late { get; init; }

    public IReadOnlyDictionary<string, UnitFigures> Units { get; init; } = new Dictionary<string, UnitFigures>();

    public bool AddUp => Expected == Acknowledged + Open + Undeliverable + Declined + Exempted + Expired + Superseded + Cancelled;

    /// <summary>Acknowledged of those who owe it (exempted, superseded and cancelled ones do not); rounds down, 100 when nobody owes.</summary>
    public int Percent => Owing == 0 ? 100 : (int)(100L * Acknowledged / Owing);

    private int Owing => Expected - Exempted - Superseded - Cancelled;

    public static Figures Of(IReadOnlyCollection<ShardHead> heads, DateTimeOffset now)
    {
        int Sum(AssignmentStatus status) => heads.Sum(head => head.Counts.GetValueOrDefault(status));

        var pending = Sum(AssignmentStatus.Pending);
        var open = pending + Sum(AssignmentStatus.Delivered) + Sum(AssignmentStatus.Opened) + Sum(AssignmentStatus.ExemptionRequested);
        return new Figures(
            heads.Sum(head => head.Expected),
            Sum(AssignmentStatus.Acknowledged),
            open,
            Sum(AssignmentStatus.Undeliverable),
            Sum(AssignmentStatus.Declined),
            Sum(AssignmentStatus.Exempted),
            Sum(AssignmentStatus.Expired),
            Sum(AssignmentStatus.Superseded),
            Sum(AssignmentStatus.Cancelled))
        {
            Overdue = heads.Sum(head => head.OpenByDue.Where(due => due.Key < now.ToUnixTimeSeconds()).Sum(due => due.Value)),
            Pending = pending,
            Late = heads.Sum(head => head.Late),
            Units = heads.SelectMany(head => head.Units).GroupBy(unit => unit.Key, StringComparer.Ordinal)
                .ToDictionary(unit => unit.Key, unit => unit.Select(part => part.Value).Aggregate((a, b) => a + b), StringComparer.Ordinal),
        };
    }
}
