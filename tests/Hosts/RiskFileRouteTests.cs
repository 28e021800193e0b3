using System.Text;
using Microsoft.Extensions.DependencyInjection;
using TeamsIsms.Kernel;
using TeamsIsms.Risks;
using TeamsIsms.Sandbox.Library;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Hosts;

/// <summary>A register of risks as a file in the chat and in the library, over real HTTP and real storage.</summary>
public sealed class RiskFileRouteTests : IAsyncLifetime
{
    private const string Head = "編號,風險,風險等級,殘餘風險,處理方式,負責人,期限,狀態\n";
    private const string Right = Head + "R-01,機房淹水,高,低,降低,王小明,2026-11-01,處理中\nR-02,勒索軟體,高,,移轉,林小華,,未開始\n";

    private BankApp _app = null!; // set before every test

    private static Guid Manager => Some.SecurityManager;

    public async ValueTask InitializeAsync() => _app = await BankApp.StartAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task A_manager_sends_a_file_reads_what_is_wrong_mends_it_and_sends_it_twice()
    {
        var wrong = await _app.SendFileAsync(Manager, "risks.csv", Head + "R-01,機房淹水,極高,,降低,王小明,,處理中\n");
        var imported = await _app.SendFileAsync(Manager, "risks.csv", Right);
        var again = await _app.SendFileAsync(Manager, "risks.csv", Right);

        Assert.Contains("第 2 行「風險等級」", wrong, StringComparison.Ordinal);
        Assert.Contains("已匯入 2 項風險，成為第 1 版", imported, StringComparison.Ordinal);
        Assert.Contains("其中 1 項的處理已逾期", imported, StringComparison.Ordinal);
        Assert.Contains(new RisksUnchanged(1).Say(Languages.Chinese), again, StringComparison.Ordinal);
        Assert.Single(await _app.Bot.Services.GetRequiredService<RiskTable>().VersionsAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Files_of_others_and_of_something_else_go_where_they_belong()
    {
        var staff = await _app.SendFileAsync(BankApp.Staff, "risks.csv", Right);
        var trainer = await _app.SendFileAsync(BankApp.Author, "questions.csv", "題型,題目,選項A,選項B,正解\n單選,1+1?,2,3,A\n");
        var named = await _app.SendFileAsync(Manager, "風險.csv", "a,b\n1,2\n");
        var other = await _app.SendFileAsync(Manager, "notes.csv", "a,b\n1,2\n");

        Assert.DoesNotContain("已匯入", staff, StringComparison.Ordinal);
        Assert.Contains("questions.csv", trainer, StringComparison.Ordinal);
        Assert.Contains(new NotRisks("風險.csv").Say(Languages.Chinese), named, StringComparison.Ordinal);
        Assert.DoesNotContain("風險清單", other, StringComparison.Ordinal);
        Assert.Null(await _app.Bot.Services.GetRequiredService<RiskTable>().FindAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_file_of_the_library_is_imported_by_its_name()
    {
        Save("risks.csv", Right);
        Save("notes.csv", "a,b\n1,2\n");

        Assert.Contains("已匯入 2 項風險，成為第 1 版", await _app.SayAsync("風險 RISKS", Manager), StringComparison.Ordinal);
        Assert.Contains(new RiskFileUnknown("none.csv").Say(Languages.Chinese), await _app.SayAsync("risks none.csv", Manager), StringComparison.Ordinal);
        Assert.Contains(new NotRisks("notes.csv").Say(Languages.Chinese), await _app.SayAsync("risks notes.csv", Manager), StringComparison.Ordinal);
        Assert.Contains(new RiskReaderNeeded().Say(Languages.Chinese), await _app.SayAsync("risks risks.csv", BankApp.Staff), StringComparison.Ordinal);
    }

    private void Save(string name, string text)
    {
        var file = _app.Graph.State.Library.Disk.NewTemporaryFile(Some.Now);
        File.WriteAllBytes(file, Encoding.UTF8.GetBytes(text));
        Assert.NotNull(_app.Graph.State.Library.Put(new LibraryWrite(_app.Graph.State.Documents()[0].ParentId!, name, file)).Item);
    }
}
