using Azure.Data.Tables;
using TeamsIsms.Incidents.Documents;
using TeamsIsms.Storage;

namespace TeamsIsms.Incidents.Notices;

/// <summary>Which weeks' digests are all out.</summary>
internal sealed class DigestTable(TableServiceClient tables)
{
    private const string Partition = "digests";

    private readonly RowTable _table = new(tables.GetTableClient(TableNames.Incidents));

    /// <summary>Where the cards of a week are remembered.</summary>
    public static CardShelf Shelf(FigurePeriod week) => new(TableNames.Incidents, Partition, $"card|{week}|");

    public async Task<bool> IsDoneAsync(FigurePeriod week, CancellationToken cancellationToken) =>
        await _table.FindAsync(Partition, Key(week), cancellationToken) is not null;

    public Task DoneAsync(FigurePeriod week, DateTimeOffset now, CancellationToken cancellationToken) => _table.CommitAsync(
        new Changes(Partition).Insert(Key(week), new DigestDone(now), NoticeJson.Default.DigestDone), cancellationToken); // not stored: it was there

    private static string Key(FigurePeriod week) => $"week|{week}";
}

/// <param name="At">When the last of them was sent.</param>
internal sealed record DigestDone(DateTimeOffset At);
