using TeamsIsms.Documents.External;
using TeamsIsms.Documents.Revisions;
using TeamsIsms.Kernel;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Documents.External;

public sealed class RunExternalTests
{
    private static readonly DateOnly Today = Taipei.Day(Some.Now);

    [Fact]
    public void A_controller_registers_a_law_with_its_edition()
    {
        var step = RunExternal.Add(Some.Standard, Some.Controller, Some.ActOf(Some.Controller)).Value!;

        Assert.Equal((Some.Controller.Person, Some.Now), (step.Next.RegisteredBy, step.Next.RegisteredAt));
        Assert.Equal(("external.registered", "2022"), (step.Event.Kind, step.Event.Detail.Note));
    }

    [Fact]
    public void Nobody_else_registers_changes_or_ends_one()
    {
        var act = Some.ActOf(Some.Author);

        Assert.IsType<ControllerNeeded>(RunExternal.Add(Some.Standard, Some.Author, act).Refusal);
        Assert.IsType<ControllerNeeded>(RunExternal.Change(Some.Standard, Some.Standard, Some.Author, act).Refusal);
        Assert.IsType<ControllerNeeded>(RunExternal.End(Some.Standard, "已廢止", Some.Author, act).Refusal);
    }

    [Fact]
    public void Who_answers_for_it_records_a_check_and_the_next_one_is_due_a_year_later()
    {
        var next = RunExternal.Review(Some.Standard, " 2025 ", " 有新版 ", Some.Author, Some.ActOf(Some.Author)).Value!.Next;

        Assert.Equal(("2025", "有新版", Today.AddYears(1)), (next.Edition, next.Result, next.ReviewOn));
        Assert.Equal("2022", RunExternal.Review(Some.Standard, " ", "未修正", Some.Controller, Some.ActOf(Some.Controller)).Value!.Next.Edition);
        Assert.Equal(new ExternalOwnerNeeded(), RunExternal.Review(Some.Standard, null, "未修正", Some.Stranger, Some.ActOf(Some.Stranger)).Refusal);
        Assert.IsType<ResultNeeded>(RunExternal.Review(Some.Standard, null, " ", Some.Author, Some.ActOf(Some.Author)).Refusal);
    }

    [Fact]
    public void What_applies_no_longer_stays_as_it_was()
    {
        var ended = RunExternal.End(Some.Standard, " 已廢止 ", Some.Controller, Some.ActOf(Some.Controller)).Value!.Next;

        Assert.Equal(("已廢止", Some.Now), (ended.Reason, ended.EndedAt));
        Assert.Equal(new ExternalEnded(), RunExternal.Change(ended, Some.Standard, Some.Controller, Some.ActOf(Some.Controller)).Refusal);
        Assert.Equal(new ExternalEnded(), RunExternal.Review(ended, null, "未修正", Some.Author, Some.ActOf(Some.Author)).Refusal);
        Assert.Equal(new ExternalEnded(), RunExternal.End(ended, "再一次", Some.Controller, Some.ActOf(Some.Controller)).Refusal);
    }

    [Fact]
    public void What_is_missing_or_out_of_range_is_refused()
    {
        Refused(new ExternalFieldNeeded(ExternalField.Title, RunExternal.LongestText), Some.Standard with { Title = "" });
        Refused(new ExternalFieldNeeded(ExternalField.Issuer, RunExternal.LongestText), Some.Standard with { Issuer = new string('a', 201) });
        Refused(new ExternalFieldNeeded(ExternalField.Edition, RunExternal.LongestText), Some.Standard with { Edition = "" });
        Refused(new ReviewDayNeeded(5), Some.Standard with { ReviewOn = Today.AddDays(-1) });
        Refused(new ReviewDayNeeded(5), Some.Standard with { ReviewOn = default });
        Refused(new ReviewDayNeeded(5), Some.Standard with { ReviewOn = Today.AddYears(6) });
    }

    [Theory]
    [InlineData(61, null)]
    [InlineData(60, "60 天內查核")]
    [InlineData(30, "30 天內查核")]
    [InlineData(7, "7 天內查核")]
    [InlineData(0, "今天查核")]
    [InlineData(-2, "逾期 2 天")]
    public void A_check_is_marked_when_it_comes_near(int days, string? mark) =>
        Assert.Equal(mark, ExternalLook.Due(Some.Standard with { ReviewOn = Today.AddDays(days) }, Today, Languages.Chinese));

    [Theory]
    [InlineData("http://law.example.tw", true)]
    [InlineData("javascript:alert(1)", true)]
    [InlineData("law", true)]
    [InlineData("https://law.example.tw/a", false)]
    [InlineData(" ", false)]
    public void A_source_is_an_https_address_or_none(string source, bool isRefused) => Assert.Equal(
        isRefused, new ExternalForm { Source = source }.Read(Some.Standard.Id, Some.Controller.Person, Some.Now).Refusal is SourceUnreadable);

    private static void Refused(Refusal refusal, ExternalDocument wanted) =>
        Assert.Equal(refusal, RunExternal.Add(wanted, Some.Controller, Some.ActOf(Some.Controller)).Refusal);
}
