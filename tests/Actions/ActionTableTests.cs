using TeamsIsms.Actions;
using TeamsIsms.Kernel;
using TeamsIsms.Storage;
using TeamsIsms.Tests.Testing;
using TeamsIsms.Trail;

namespace TeamsIsms.Tests.Actions;

public sealed class ActionTableTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Actions_have_numbers_without_gaps_and_the_same_form_is_one_action()
    {
        var table = await OpenAsync();

        var both = await Task.WhenAll(AddAsync(table, "form-1"), AddAsync(table, "form-1"));
        var others = await Task.WhenAll(AddAsync(table, "form-2"), AddAsync(table, "form-3"), AddAsync(table, "form-4"));

        Assert.Equal(both[0].Id, both[1].Id);
        Assert.Equal([1, 2, 3, 4], others.Append(both[0]).Select(one => one.Id.Sequence).Order());
        Assert.Equal(4, (await table.OpenAsync(Stop)).Count);
        Assert.Equal(4, (await table.YearAsync(2026, Stop)).Count);
        Assert.Empty(await table.YearAsync(2027, Stop));
        Assert.Equal(4, (await table.FromAsync(" ia-2026-02 ", Stop)).Count);
        Assert.Empty(await table.FromAsync("IA-2026-03", Stop));
    }

    [Fact]
    public async Task A_step_is_taken_once_with_its_trail_and_what_is_over_is_open_no_longer()
    {
        var table = await OpenAsync();
        var action = await AddAsync(table, "form-1");
        var act = Some.ActionAct(Some.ActionOwner);
        var manager = Some.ActionAct(Some.ActionManager);

        await WhyAsync(table, action.Id, act);
        var twice = await WhyAsync(table, action.Id, act with { At = act.At.AddSeconds(1) });
        var cancelled = await table.ActAsync(action.Id, one => SteerAction.Cancel(one, "重複", Some.ActionManager, manager), null, manager, Stop);
        var late = await WhyAsync(table, action.Id, act with { Activity = "another" });

        Assert.Equal(["沒有人通知 1"], twice.Value!.Whys); // taken before
        Assert.Equal(ActionStatus.Cancelled, cancelled.Value!.Status); // by a manager
        Assert.Equal(new ActionMovedOn(ActionStatus.Cancelled), late.Refusal);
        Assert.Empty(await table.OpenAsync(Stop));
        Assert.Equal(
            [TrailKinds.ActionOpened, TrailKinds.ActionAnalysed, TrailKinds.ActionCancelled],
            (await table.TrailAsync(action.Id, Stop)).Select(record => TrailLeaf.Read(record.Leaf).Kind));
        Assert.Equal((await table.FindAsync(action.Id, Stop))!.Trail, cancelled.Value.Trail); // it was stored
    }

    [Fact]
    public async Task What_is_unknown_is_refused_and_a_note_leaves_no_trail()
    {
        var table = await OpenAsync();
        var action = await AddAsync(table, "form-1");

        await table.NoteAsync(action.Id, one => ActionReminders.Told(one, [ActionReminder.Overdue]), (_, _) => { }, Stop);
        await table.NoteAsync(action.Id, _ => null, (_, _) => Assert.Fail("nothing was noted"), Stop);

        Assert.IsType<ActionNotFound>((await WhyAsync(table, new ActionId(2026, 9), Some.ActionAct(Some.ActionOwner))).Refusal);
        Assert.Equal(2, (await table.FindAsync(action.Id, Stop))!.Warned.Count); // it is there
        Assert.Equal(2, Assert.Single(await table.OpenAsync(Stop)).Warned.Count);
        Assert.Single(await table.TrailAsync(action.Id, Stop));
    }

    private static async Task<ActionTable> OpenAsync()
    {
        var store = await TestStore.OpenAsync();
        return new ActionTable(store.Tables, new OutboxRun(new WorkQueue(store.Queues)));
    }

    // The same activity comes with the same words; a why of its own each try shows which of them was kept.
    private static Task<Outcome<CorrectiveAction>> WhyAsync(ActionTable table, ActionId id, Act act) => table.ActAsync(
        id,
        one => AnalyseCause.Cause(one, $"沒有人通知 {one.Whys.Count + 1}", null, Some.ActionOwner, act),
        null,
        act,
        Stop);

    private static async Task<CorrectiveAction> AddAsync(ActionTable table, string form)
    {
        var act = Some.ActionAct(Some.ActionAuditor);
        var outcome = await table.AddAsync(
            form, id => OpenAction.Decide(id, Some.NewAction, Some.ActionAuditor, Some.ActionOptions, act), (_, _) => { }, act, Stop);
        return outcome.Value!; // an auditor may
    }
}
