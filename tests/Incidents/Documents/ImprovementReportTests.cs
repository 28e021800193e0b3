using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using TeamsIsms.Documents.Docx;
using TeamsIsms.Incidents;
using TeamsIsms.Incidents.Documents;
using TeamsIsms.Kernel;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Incidents.Documents;

public sealed class ImprovementReportTests
{
    [Theory]
    [InlineData("tw-csma-2026", "資通安全管理法施行細則第 12 條")]
    [InlineData("tw-csma-2021", "資通安全管理法施行細則第 8 條")]
    public void It_has_exactly_the_sections_that_the_law_in_force_names(string law, string basis)
    {
        var report = Report(Some.Dossier, law);

        Assert.Equal(
            [
                "一、事件發生或知悉其發生、完成損害控制或復原作業之時間",
                "二、事件影響之範圍及損害評估",
                "三、損害控制及復原作業之歷程",
                "四、事件調查及處理作業之歷程",
                "五、事件根因分析",
                "六、為防範類似事件再次發生所採取之管理、技術、人力或資源等層面之措施",
                "七、前款措施之預定完成時程及成效追蹤機制",
            ],
            report.File.Blocks.OfType<DocxHeading>().Select(heading => heading.Text));
        var facts = report.File.Blocks.OfType<DocxFacts>().First().Facts;
        Assert.EndsWith(basis, facts.Single(fact => fact.Name == "法令依據").Value, StringComparison.Ordinal);
        Assert.Equal("民國 115 年 12 月 14 日（2026/12/14）", facts.Single(fact => fact.Name == "報告日期").Value);
        Assert.Empty(report.Missing.Except([Gap.Article]));
    }

    [Theory]
    [InlineData(false, "zh-TW")]
    [InlineData(true, "zh-TW")]
    [InlineData(false, "en")]
    public void It_is_a_valid_document_that_tells_the_record(bool isDrill, string language)
    {
        var dossier = isDrill ? Some.DrillDossier : Some.Dossier;
        using var stream = new MemoryStream();

        DocxWriter.Write(stream, Report(dossier, "tw-csma-2026", Languages.Choose(language)).File);

        stream.Position = 0;
        using var file = WordprocessingDocument.Open(stream, isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(file, TestContext.Current.CancellationToken).Select(error => $"{error.Path?.XPath} {error.Description}"));
        var (text, head) = (file.MainDocumentPart!.Document!.InnerText, file.MainDocumentPart.HeaderParts.Single().Header!.InnerText);
        Assert.All(
            [new string('a', 64), new string('b', 64), new string('c', 64), "移交保管櫃", "全面啟用多因子驗證", "委外帳號每季盤點納入權限審查程序", "12 月 2 日 04:05", Some.ActionInProgress.Steps[0].Text],
            told => Assert.Contains(told, text, StringComparison.Ordinal));
        Assert.DoesNotContain("頻道裡的閒聊不進報告", text, StringComparison.Ordinal);
        Assert.Contains("示範有線電視股份有限公司", head, StringComparison.Ordinal);
        Assert.Contains(dossier.Incident.Id.ToString(), head, StringComparison.Ordinal);
        Assert.Equal(isDrill, head.Contains("【演練】", StringComparison.Ordinal));
        Assert.Equal(isDrill, text.Contains("【演練】", StringComparison.Ordinal));
        if (Environment.GetEnvironmentVariable("PICTURES") is { } folder)
        {
            using var picture = File.Create(Path.Combine(folder, $"improvement.{dossier.Incident.Id}.{language}.docx"));
            stream.WriteTo(picture);
        }
    }

    [Fact]
    public void What_is_not_known_yet_is_said_in_its_section_and_listed()
    {
        var incident = new Incident
        {
            Id = Some.Dossier.Incident.Id,
            What = "收到勒索信",
            Times = new IncidentTimes(Some.DossierAware, Some.DossierAware, null, null, null, []),
            Reporter = Some.Person.Id,
            ReporterName = Some.Person.Name,
        };

        var report = Report(Some.Dossier with { Incident = incident, Entries = [], Evidence = [], Tasks = [], Actions = [] }, "tw-csma-2026");

        Assert.Equal(
            [
                Gap.Controlled, Gap.Level, Gap.Scope, Gap.Damage, Gap.Investigation, Gap.RootCause,
                Gap.ManagementMeasure, Gap.TechnicalMeasure, Gap.StaffMeasure, Gap.ResourceMeasure, Gap.Schedule, Gap.Tracking, Gap.Article,
            ],
            report.Missing);
        Assert.All(
            report.Missing.Except([Gap.Article]),
            gap => Assert.Contains(
                new DocxGap($"〔尚待補充：{IncidentDocumentWords.Of(gap, Languages.Chinese)}〕"), report.File.Blocks));
    }

    [Fact]
    public void Missed_deadlines_stay_visible_and_are_written_beside_the_met_ones()
    {
        var clocks = Report(Some.Dossier, "tw-csma-2026").File.Blocks.OfType<DocxGrid>().First().Rows;

        Assert.Equal(
            [("初次通報", "如期"), ("等級變更通報", "如期"), ("完成損害控制或復原並通知", "如期"), ("送交調查、處理及改善報告", "辦理中")],
            clocks.Select(row => (row[0].Split('\n')[1], row[3])));
        var late = Some.Dossier with { Now = Some.DossierAware.AddMonths(2) };
        Assert.Equal("逾期", Report(late, "tw-csma-2026").File.Blocks.OfType<DocxGrid>().First().Rows[^1][3]);
    }

    [Fact]
    public void A_private_reporter_is_not_named_and_the_revision_stands_in_the_head()
    {
        var incident = Some.Dossier.Incident with { IsPrivate = true };

        var report = ImprovementReport.Of(
            Some.Dossier with { Incident = incident }, Some.RuleSets.Find("tw-csma-2026")!, revision: 3, Languages.Chinese);

        Assert.DoesNotContain(
            report.File.Blocks.OfType<DocxGrid>().SelectMany(grid => grid.Rows).SelectMany(row => row),
            cell => cell.Contains(Some.Person.Name, StringComparison.Ordinal));
        Assert.Equal("3.0", report.File.Frame.Head?.Revision.Value);
    }

    private static ImprovementReport Report(IncidentDossier dossier, string law, System.Globalization.CultureInfo? culture = null) =>
        ImprovementReport.Of(dossier, Some.RuleSets.Find(law)!, revision: 1, culture ?? Languages.Chinese);
}
