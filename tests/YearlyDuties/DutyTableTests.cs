using TeamsIsms.Kernel;
using TeamsIsms.Tests.Testing;
using TeamsIsms.Trail;
using TeamsIsms.YearlyDuties;

namespace TeamsIsms.Tests.YearlyDuties;

public sealed class DutyTableTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_duty_is_usual_until_somebody_acts_and_one_of_many_taps_at_once_counts()
    {
        var store = await TestStore.OpenAsync();
        var table = new DutyTable(store.Tables);
        var (today, by) = (Taipei.Day(Some.Now), Some.SecurityManager);

        Assert.Equal(Enum.GetValues<DutyKind>().Select(Duty.Usual), await table.ListAsync(Stop));

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => table.ActAsync(
            DutyKind.InternalAudit,
            duty => RecordDuty.Decide(duty, today, "report.docx", null, [by], by, Act.By(by, Some.Now, null)),
            Some.Now,
            Stop)));
        var stored = await table.FindAsync(DutyKind.InternalAudit, Stop);

        Assert.Single(outcomes, outcome => outcome.Value is not null);
        Assert.Equal(3, outcomes.Count(outcome => outcome.Refusal is DutyRecorded));
        Assert.Equal(today, stored.Last!.On);
        Assert.Equal(stored, (await table.ListAsync(Stop))[(int)DutyKind.InternalAudit]);
        Assert.Single(await table.TrailAsync(stored, Stop));
    }

    [Fact]
    public async Task The_first_day_stays_whoever_asks_later()
    {
        var store = await TestStore.OpenAsync();
        var (table, first) = (new DutyTable(store.Tables), Taipei.Day(Some.Now));

        Assert.Equal(first, await table.BeginningAsync(first, Stop));
        Assert.Equal(first, await table.BeginningAsync(first.AddDays(9), Stop));
    }
}
