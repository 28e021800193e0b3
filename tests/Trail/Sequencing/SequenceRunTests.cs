using Azure;
using Azure.Data.Tables;
using TeamsIsms.Storage;
using TeamsIsms.Tests.Campaigns;
using TeamsIsms.Trail.Log;

namespace TeamsIsms.Tests.Trail.Sequencing;

public sealed class SequenceRunTests
{
    private const int MostCalls = 80;

    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_record_of_every_table_gets_one_place()
    {
        var world = await LogWorld.OpenAsync();
        await world.ChangeAsync(TableNames.Campaigns, "campaigns", "campaign/1");
        await world.ChangeAsync(TableNames.Incidents, "2026", "incident/1", "incident/2", "incident/1");
        await world.Sequencer().RunAsync(Stop);
        await world.ChangeAsync(TableNames.Incidents, "2026", "incident/2");
        await world.ChangeAsync(TableNames.Trainings, "some.person", [.. Enumerable.Repeat("training/1", Changes.Most - 1)]);
        await world.Sequencer().RunAsync(Stop);
        await world.Sequencer().RunAsync(Stop);

        Assert.Equal(world.Records, (await world.CheckAsync()).Count);
    }

    /// <summary>Several transactions in several partitions, sequenced by a process that dies at each of its calls, one after the other.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Killed_at_any_call_nothing_is_lost_and_nothing_has_two_places(bool isAfter)
    {
        var world = await LogWorld.OpenAsync();
        var (at, died) = (1, true);
        for (; died; at++)
        {
            Assert.True(at < MostCalls);
            await world.ChangeAsync(TableNames.Campaigns, "campaigns", "campaign/1", "campaign/2");
            await world.ChangeAsync(TableNames.Incidents, "2026", "incident/1");
            died = await DiesAsync(world, new Crash { At = at, IsAfter = isAfter });
            if (at % 4 == 0)
            {
                await world.ChangeAsync(TableNames.Incidents, "2026", "incident/1", "incident/2");
            }

            await world.Sequencer().RunAsync(Stop);
        }

        Assert.True(at > 10);
        Assert.Equal(world.Records, (await world.CheckAsync()).Count);
    }

    [Fact]
    public async Task Of_two_sequencers_one_that_wakes_late_changes_nothing()
    {
        var world = await LogWorld.OpenAsync();
        await world.Sequencer().RunAsync(Stop);
        for (var at = 1; at < 36; at += 3)
        {
            await world.ChangeAsync(TableNames.Campaigns, "campaigns", "campaign/1");
            await world.ChangeAsync(TableNames.Incidents, "2026", "incident/1", "incident/2");
            using var pause = new Pause(at);
            var late = Task.Run(() => world.Sequencer(world.Process(pause)).RunAsync(Stop), Stop);
            await Task.WhenAny(pause.Reached, late);
            await world.Sequencer().RunAsync(Stop);
            await world.ChangeAsync(TableNames.Incidents, "2026", "incident/2");
            await world.Sequencer().RunAsync(Stop);
            pause.Wake();
            await late;
        }

        await world.Sequencer().RunAsync(Stop);
        Assert.Equal(world.Records, (await world.CheckAsync()).Count);
    }

    [Fact]
    public async Task Two_hundred_random_rounds_keep_every_older_tree_a_part_of_the_newer()
    {
        var world = await LogWorld.OpenAsync();
        var sizes = new List<(long Size, byte[] Root)>();
        var random = new SeededDraw(20261123);
        for (var round = 0; round < 200; round++)
        {
            var partition = random.Below(3);
            await world.ChangeAsync(
                partition == 0 ? TableNames.Assignments : TableNames.Courses,
                $"p{partition}",
                [.. Enumerable.Range(0, 1 + random.Below(4)).Select(_ => $"thing/{partition}.{random.Below(3)}")]);
            switch (random.Below(8))
            {
                case 0:
                    await world.Sequencer().RunAsync(Stop);
                    break;
                case 1:
                    await DiesAsync(world, new Crash { At = 1 + random.Below(20), IsAfter = random.Below(2) == 0 });
                    break;
                case 2:
                    await Task.WhenAll(world.Sequencer().RunAsync(Stop), world.Sequencer().RunAsync(Stop));
                    break;
                default:
                    break;
            }

            if (round % 10 == 9)
            {
                sizes.Add(await TreeAsync(world));
            }
        }

        await world.Sequencer().RunAsync(Stop);
        var entries = await world.CheckAsync();
        Assert.Equal(world.Records, entries.Count);
        var edge = LogEdge.Empty;
        var roots = new List<byte[]> { edge.Root() };
        foreach (var placed in entries)
        {
            edge = edge.Append(LogHash.Leaf(placed.Entry.Leaf));
            roots.Add(edge.Root());
        }

        Assert.All(sizes, seen => Assert.Equal(roots[(int)seen.Size], seen.Root));
    }

    [Fact]
    public async Task A_record_whose_row_was_taken_away_keeps_its_place_and_holds_nobody_up()
    {
        var world = await LogWorld.OpenAsync();
        await world.ChangeAsync(TableNames.Campaigns, "campaigns", "campaign/1", "campaign/2");
        await world.Tables.GetTableClient(TableNames.Campaigns)
            .DeleteEntityAsync("campaigns", "trail|campaign.1|0000000001", ETag.All, Stop);

        await world.Sequencer().RunAsync(Stop);
        await world.ChangeAsync(TableNames.Campaigns, "campaigns", "campaign/2");
        await world.Sequencer().RunAsync(Stop);

        var state = await world.StateAsync();
        Assert.Equal((3L, null), (state.Edge.Size, state.Unfinished));
        var rows = await world.Tables.GetTableClient(TableNames.Campaigns)
            .QueryAsync<TableEntity>("RowKey ge 'trail|' and RowKey lt 'trail}'", cancellationToken: Stop).ToListAsync(Stop);
        Assert.Equal([1L, 2L], rows.Select(row => row.GetInt64("Index")!.Value).Order());
    }

    private static async Task<(long Size, byte[] Root)> TreeAsync(LogWorld world) =>
        (await world.StateAsync()).Edge is var edge ? (edge.Size, edge.Root()) : default;

    private static async Task<bool> DiesAsync(LogWorld world, Crash crash)
    {
        try
        {
            await world.Sequencer(crash).RunAsync(Stop);
            return false;
        }
        catch (Exception e) when (e is CrashException || e.GetBaseException() is CrashException)
        {
            return true;
        }
    }
}
