using System.Globalization;
using System.Runtime.CompilerServices;
using Azure.Data.Tables;
using TeamsIsms.Campaigns;
using TeamsIsms.Storage;

namespace TeamsIsms.Binders.Parts;

/// <summary>Reads the trail where it stands: beside what it tells of. Page after page, in the order of the tables.</summary>
internal sealed class TrailLeavesRun(TableServiceClient tables)
{
    private const string Records = "trail|";

    // People's own records stand with their campaign; of these only the campaigns of the period are read.
    private static readonly string[] ByCampaign = [TableNames.Assignments, TableNames.Trainings];

    // These record nothing of their own, and some of them are large.
    private static readonly string[] Silent =
        [TableNames.Approvals, TableNames.Links, TableNames.People, TableNames.Poison, TableNames.Reminders, TableNames.TrailLog];

    private static readonly string[] Whole = [.. TableNames.All.Except(ByCampaign).Except(Silent)];

    public async IAsyncEnumerable<StoredLeaf> ReadAsync(
        BinderPeriod period, IReadOnlyList<Campaign> campaigns, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var places = ByCampaign.SelectMany(table => campaigns.Select(campaign => (Table: table, Prefix: $"{campaign.Id}.")))
            .Concat(Whole.Select(table => (Table: table, Prefix: "")));
        foreach (var (table, prefix) in places)
        {
            var rows = new RowTable(tables.GetTableClient(table)).AcrossAsync(prefix, [(Records, Records + '~')], cancellationToken);
            await foreach (var (_, row) in rows)
            {
                var leaf = Read(row);
                if (period.Contains(leaf.At))
                {
                    yield return leaf;
                }
            }
        }
    }

    private static StoredLeaf Read(Row row) => new(
        row.Entity.GetString(nameof(TrailRecord.Leaf)),
        row.Entity.GetInt64(TrailRows.Index) is { } index
            ? string.Create(CultureInfo.InvariantCulture, $"{row.Entity.GetInt32(TrailRows.LogYear)}/{index}")
            : null);
}
