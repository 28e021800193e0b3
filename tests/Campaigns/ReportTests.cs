using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using TeamsIsms.Approvals;
using TeamsIsms.Campaigns;
using TeamsIsms.Documents;
using TeamsIsms.Kernel;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Campaigns;

public sealed class ReportTests
{
    private static readonly Acknowledgement Answer = new(
        "ACK-2026-003-0001", Some.Now, Some.DocumentTask.Statement, "1.2", Some.PinnedDocument.Sha256, Channel.MailLink, Late: true, null);

    private static readonly Assignment[] People =
    [
        Some.Assignment with { Status = AssignmentStatus.Acknowledged, Answer = Answer },
        Some.External with { Status = AssignmentStatus.Expired },
        Some.Assignment with
        {
            Person = Guid.Empty,
            Name = "王小美",
            Status = AssignmentStatus.Exempted,
            Exemption = new Exemption("留職停薪中", new DateOnly(2027, 6, 30), Some.Approval),
        },
    ];

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+886", "'+886")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("\r=1", "'\r=1")]
    [InlineData("  =1", "'  =1")]
    [InlineData("＝1+1", "'＝1+1")]
    [InlineData("＠x", "'＠x")]
    [InlineData("林曉彤", "林曉彤")]
    [InlineData("a=b", "a=b")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void No_cell_is_taken_for_a_formula(string? text, string cell) => Assert.Equal(cell, SpreadsheetCell.Safe(text));

    [Fact]
    public async Task The_list_has_a_mark_for_its_encoding_a_heading_and_a_line_for_each_person()
    {
        using var stream = new MemoryStream();
        var seen = new List<Assignment>();

        await ReportNames.WriteAsync(
            stream, Some.Campaign, People.Prepend(Some.Assignment with { Name = "=HYPERLINK(\"x\")" }).ToAsyncEnumerable(), seen.Add, Languages.Chinese);

        var bytes = stream.ToArray();
        var lines = Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(Encoding.UTF8.GetPreamble(), bytes[..3]);
        Assert.StartsWith("序號,姓名,單位,電子郵件,身分,狀態,期限", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("1,\"'=HYPERLINK(\"\"x\"\")\",", lines[1], StringComparison.Ordinal);
        Assert.Contains(
            ",2026-12-03 09:41:07,是,電子郵件連結,ACK-2026-003-0001,,ISMS-M-001,1.2," + Some.PinnedDocument.Sha256, lines[2], StringComparison.Ordinal);
        Assert.Contains("留職停薪中", lines[4], StringComparison.Ordinal);
        Assert.Equal((5, 4), (lines.Length, seen.Count));
    }

    [Theory]
    [InlineData("zh-TW", "統計", "民國 115 年 12 月 15 日")]
    [InlineData("en", "Figures", "ROC year 115-12-15")]
    public void The_summary_is_a_valid_document_whose_figures_add_up(string language, string heading, string day)
    {
        using var stream = new MemoryStream();
        var summary = Summary();

        ReportDocx.Write(stream, summary, Languages.Choose(language));

        stream.Position = 0;
        using var file = WordprocessingDocument.Open(stream, isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(file, TestContext.Current.CancellationToken).Select(error => $"{error.Path?.XPath} {error.Description}"));
        var text = file.MainDocumentPart!.Document!.InnerText;
        Assert.All(
            [heading, day, "王小美", "何外包", "林主委", "留職停薪中", Some.PinnedDocument.Sha256, summary.NamesSha256, summary.Campaign.Trail.Hash],
            told => Assert.Contains(told, text, StringComparison.Ordinal));
        Assert.True(summary.Figures.AddUp);
        if (Environment.GetEnvironmentVariable("PICTURES") is { } folder)
        {
            using var picture = File.Create(Path.Combine(folder, $"report.{language}.docx"));
            stream.WriteTo(picture);
        }
    }

    [Fact]
    public void A_name_with_control_characters_does_not_break_the_document()
    {
        using var stream = new MemoryStream();

        ReportDocx.Write(stream, Summary() with { Names = new Dictionary<Guid, string> { [Some.Chair] = "a\u0001\uFFFE\uD800b" } }, Languages.Chinese);

        stream.Position = 0;
        using var file = WordprocessingDocument.Open(stream, isEditable: false);
        Assert.Contains("a  \uFFFDb", file.MainDocumentPart!.Document!.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public void A_summary_of_many_names_the_first_of_them_and_counts_all()
    {
        var lists = new ReportLists();
        for (var number = 0; number < ReportLists.Most + 7; number++)
        {
            lists.Add(People[1]);
        }

        Assert.Equal((ReportLists.Most, ReportLists.Most + 7), (lists.Negative.Count, lists.NegativeCount));
    }

    [Fact]
    public void A_second_tap_within_a_minute_makes_no_second_report_but_the_end_does()
    {
        var reported = Some.Campaign with { Report = Report(Some.Now) };

        Assert.True(ReportCampaign.IsFresh(reported, Some.Now.AddSeconds(30)));
        Assert.False(ReportCampaign.IsFresh(reported, Some.Now.AddMinutes(2)));
        Assert.False(ReportCampaign.IsFresh(reported with { EndedAt = Some.Now.AddSeconds(10) }, Some.Now.AddSeconds(30)));
    }

    [Fact]
    public void The_trail_keeps_what_the_files_hash_to()
    {
        var step = ReportCampaign.Decide(Some.Campaign, Report(Some.Now), "aa", "bb", Some.Act).Value!;

        Assert.Equal(Report(Some.Now), step.Next.Report);
        Assert.Equal("names aa summary bb", step.Event.Detail.Note);
        Assert.IsType<WrongState>(ReportCampaign.Decide(Some.Campaign with { StartedAt = null }, Report(Some.Now), "", "", Some.Act).Refusal);
    }

    private static CampaignReport Report(DateTimeOffset at) =>
        new(new Uri("https://example.sharepoint.com/s.docx"), new Uri("https://example.sharepoint.com/n.csv"), at);

    private static ReportSummary Summary()
    {
        var lists = new ReportLists();
        var head = new ShardHead { Status = CampaignStatus.Closed };
        foreach (var person in People)
        {
            lists.Add(person);
            head = head.Count(null, person);
        }

        var decision = new ApprovalDecision(Some.Chair, Some.Chair, ApprovalVerdict.Approve, Some.Now, "請如期完成");
        return new ReportSummary(
            Some.Campaign with
            {
                Status = CampaignStatus.Closed,
                EndedAt = Some.Campaign.EndAt,
                Approval = Some.Approval with { Decisions = [decision] },
            },
            Figures.Of([head], Some.Now),
            lists,
            new Dictionary<Guid, string> { [Some.Chair] = "林主委" },
            new string('a', 64),
            Some.Campaign.EndAt);
    }
}
