using System.Text;
using TeamsIsms.Kernel;
using TeamsIsms.Risks;
using TeamsIsms.Tests.Testing;
using TeamsIsms.Trail;

namespace TeamsIsms.Tests.Risks;

public sealed class RiskFileTests
{
    private const string Head = "編號,風險,風險等級,殘餘風險,處理方式,負責人,期限,狀態";

    [Fact]
    public void Both_languages_are_read_in_any_order_of_columns()
    {
        var chinese = Read($"{Head}\nR-01,機房淹水,高,低,降低,王小明,2026-12-31,處理中\nR-02,\"紙本,外流\",中,,接受,林小華,,未開始\n");
        var english = Read("Status note,Number,Risk,Level,Treatment,Owner,State\nx,R-01,Flood,High,Avoid,Wang,Done\n");

        Assert.Equal(
            [
                new Risk("R-01", "機房淹水", RiskLevel.High, RiskLevel.Low, RiskTreatment.Reduce, "王小明", new DateOnly(2026, 12, 31), RiskState.InProgress),
                new Risk("R-02", "紙本,外流", RiskLevel.Medium, null, RiskTreatment.Accept, "林小華", null, RiskState.Open),
            ],
            chinese!.Value!); // both lines are right
        Assert.Equal(RiskTreatment.Avoid, Assert.Single(english!.Value!).Treatment); // likewise
    }

    [Fact]
    public void What_is_wrong_is_named_by_line_and_column_and_nothing_is_taken()
    {
        var refused = Assert.IsType<RiskFileRefused>(
            Read($"{Head}\nR-01,機房淹水,極高,低,降低,王小明,下週,處理中\nr-01,火災,低,,降低,,2026/3/1,完成\nR-03,停電,低,,降低,王,,完成\nR-03,停電,低,,降低,王,,完成\n")!.Refusal);

        Assert.Equal(
            [
                new RiskProblem(2, RiskColumn.Level, RiskMistake.Unknown),
                new RiskProblem(2, RiskColumn.Due, RiskMistake.NoDay),
                new RiskProblem(3, RiskColumn.Owner, RiskMistake.Empty),
                new RiskProblem(5, RiskColumn.Number, RiskMistake.Twice),
            ],
            refused.Problems);
        Assert.Contains("第 2 行「風險等級」", refused.Say(Languages.Chinese), StringComparison.Ordinal);
        Assert.Contains("Line 5, “Number”", refused.Say(Languages.English), StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_column_is_named_and_another_table_is_somebody_elses()
    {
        Assert.Contains(
            new RiskProblem(1, RiskColumn.Owner, RiskMistake.Missing),
            Assert.IsType<RiskFileRefused>(Read("編號,風險,風險等級,處理方式,狀態\nR-01,淹水,高,降低,完成\n")!.Refusal).Problems);
        Assert.Equal(new NoRisks(), Read(Head + "\n")!.Refusal);
        Assert.Contains( // a head without a level is one of risks all the same
            new RiskProblem(1, RiskColumn.Level, RiskMistake.Missing),
            Assert.IsType<RiskFileRefused>(Read("編號,風險,處理方式,負責人,狀態\nR-01,淹水,降低,王,完成\n")!.Refusal).Problems);
        Assert.Equal(new RiskFileTooLarge(256), Read(Head + "\n" + new string('x', 256 * 1024))!.Refusal);
        Assert.Null(Read("題型,題目,答案\n單選,1+1?,2\n"));
        Assert.Null(Read(""));
        Assert.Null(RiskFile.Read([0xFF, 0xD8, 0xFF, 0x00, 0x00, 0x01]));
    }

    [Fact]
    public async Task A_file_replaces_the_whole_once_and_earlier_versions_stay()
    {
        var store = await TestStore.OpenAsync();
        var table = new RiskTable(store.Tables);
        var stop = TestContext.Current.CancellationToken;
        var manager = Some.Named(Some.SecurityManager, "林安全", TeamsIsms.People.Role.SecurityManager);
        var act = Act.By(manager.Id, Some.Now, "file-1");
        Task<Outcome<RiskRegister>> Import(string text, TeamsIsms.People.Person by) => table.ReplaceAsync(
            before => ImportRisks.Decide(before, Read(text)!.Value!, "risks.csv", Encoding.UTF8.GetBytes(text), by, act), act.At, stop); // right files
        var (first, second) = ($"{Head}\nR-01,淹水,高,,降低,王,2026-01-01,處理中\n", $"{Head}\nR-01,淹水,低,,降低,王,,完成\n");

        var one = await Import(first, manager);
        var same = await Import(first, manager);
        var two = await Import(second, manager);
        var staff = await Import(first, Some.Person);

        Assert.Equal((1, 2), (one.Value!.Version, two.Value!.Version)); // a manager's
        Assert.Equal(new RisksUnchanged(1), same.Refusal);
        Assert.Equal(new RiskManagerNeeded(), staff.Refusal);
        Assert.Equal([RiskLevel.High, RiskLevel.Low], (await table.VersionsAsync(stop)).Select(version => version.Risks[0].Level));
        Assert.Equal(2, (await table.FindAsync(stop))!.Version); // it was imported
        Assert.True(one.Value.Risks[0].IsLate(Taipei.Day(Some.Now)));
        Assert.False(two.Value.Risks[0].IsLate(Taipei.Day(Some.Now)));
    }

    private static Outcome<IReadOnlyList<Risk>>? Read(string text) => RiskFile.Read(Encoding.UTF8.GetBytes(text));
}
