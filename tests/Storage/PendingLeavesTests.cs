using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Data.Tables;
using TeamsIsms.Storage;
using TeamsIsms.Tests.Testing;
using TeamsIsms.Trail;

namespace TeamsIsms.Tests.Storage;

public sealed class PendingLeavesTests
{
    private const string Partition = "2026";

    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    [Fact]
    public void All_records_of_a_transaction_leave_by_one_row()
    {
        var changes = new Changes(Partition);
        var end = Record(changes, TrailHead.None, 5);

        Assert.Equal(6, changes.Count);
        var group = Pending(changes);
        Assert.Equal(Leaves(changes), group.Leaves);
        Assert.Equal(5, end.Sequence);
    }

    [Fact]
    public void What_is_taken_over_from_elsewhere_shares_the_row()
    {
        var (all, some, more) = (new Changes(Partition), new Changes(Partition), new Changes(Partition));
        Record(some, TrailHead.None, 2);
        Record(more, new TrailHead(2, TrailHead.None.Hash), 3);

        all.Append(some).Append(more);

        Assert.Equal(6, all.Count);
        Assert.Equal(Leaves(all), Pending(all).Leaves);
    }

    [Fact]
    public void Changes_without_records_bring_no_such_row() =>
        Assert.False(new Changes(Partition).Insert(new TableEntity { RowKey = "some" }).HasLeaves);

    [Fact]
    public async Task As_many_records_as_a_transaction_holds_are_stored_with_their_leaves()
    {
        var table = (await Azurite.TablesAsync()).GetTableClient(TableNames.Incidents);
        var changes = new Changes(Partition);
        Record(changes, TrailHead.None, Changes.Most - 1);

        Assert.Equal(Changes.Most, changes.Count);
        Assert.True(await new RowTable(table).CommitAsync(changes, Stop));
        var row = await table.QueryAsync<TableEntity>("RowKey ge 'leaf|' and RowKey lt 'leaf}'", cancellationToken: Stop).SingleAsync(Stop);
        Assert.Equal(Pending(changes).Leaves, PendingLeaves.Read(row).Leaves);
    }

    [Fact]
    public async Task A_partition_is_marked_before_its_first_record_and_a_warm_one_costs_nothing()
    {
        var calls = new CallLog();
        var options = new TableClientOptions();
        options.AddPolicy(calls, HttpPipelinePosition.PerRetry);
        var connection = await Azurite.ConnectionAsync();
        var table = new TableServiceClient(connection, options).GetTableClient(TableNames.Campaigns);
        await table.CreateAsync(Stop);
        calls.Lines.Clear();
        var rows = new RowTable(table);

        var head = TrailHead.None;
        for (var transaction = 0; transaction < 3; transaction++)
        {
            var changes = new Changes(Partition);
            head = Record(changes, head, 1);
            Assert.True(await rows.CommitAsync(changes, Stop));
        }

        Assert.Equal(["PUT", "POST", "POST", "POST"], calls.Lines);
        var mark = await new PendingMarkTable(table).ListAsync(Stop).SingleAsync(Stop);
        Assert.Equal(Partition, mark.Partition);
        Assert.InRange(mark.Age, TimeSpan.FromSeconds(-2), TimeSpan.FromMinutes(5));
    }

    [Fact]
    public async Task A_mark_that_a_writer_renewed_is_not_taken_away()
    {
        var table = (await Azurite.TablesAsync()).GetTableClient(TableNames.Campaigns);
        var marks = new PendingMarkTable(table);
        await marks.EnsureAsync(Partition, Stop);
        var seen = await marks.ListAsync(Stop).SingleAsync(Stop);
        await new PendingMarkTable(table).EnsureAsync(Partition, Stop);

        await marks.RemoveAsync(seen, Stop);
        var renewed = await marks.ListAsync(Stop).SingleAsync(Stop);
        await marks.RemoveAsync(renewed, Stop);

        Assert.Empty(await marks.ListAsync(Stop).ToListAsync(Stop));
    }

    private static TrailHead Record(Changes changes, TrailHead head, int count)
    {
        for (var record = 0; record < count; record++)
        {
            var happened = new TrailEvent(TrailKinds.CampaignCreated, "campaign/1", TrailActor.System("Test"), new TrailDetail(Note: "三"));
            head = changes.Record(head, happened, Some.Now);
        }

        return head;
    }

    private static IEnumerable<PendingLeaf> Leaves(Changes changes) =>
        from action in changes.Actions
        let row = (TableEntity)action.Entity
        where row.RowKey.StartsWith("trail|", StringComparison.Ordinal)
        select new PendingLeaf(row.RowKey, row.GetString("Leaf"));

    private static PendingGroup Pending(Changes changes) => PendingLeaves.Read((TableEntity)changes.Actions
        .Single(action => action.Entity.RowKey.StartsWith(PendingLeaves.Prefix, StringComparison.Ordinal)).Entity);

    private sealed class CallLog : HttpPipelineSynchronousPolicy
    {
        public List<string> Lines { get; } = [];

        public override void OnSendingRequest(HttpMessage message) => Lines.Add(message.Request.Method.Method);
    }
}
