using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using TeamsIsms.Documents.Docx;
using TeamsIsms.Reviews;
using TeamsIsms.Reviews.Minutes;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Reviews.Minutes;

public sealed class MinutesDocxTests
{
    [Fact]
    public void The_minutes_hold_everything_the_record_holds_as_a_valid_document()
    {
        var text = Text(Some.ReviewMinuted(ReviewMachine.In(ReviewStatus.Held)));

        string[] wanted =
        [
            "示範有線電視股份有限公司", "MR-2026-01", "2026 年度管理審查會議紀錄", "許主任（主任委員）", "應出席 3 席，實際出席 2 席（含代理），法定席次 2 席。",
            "吳副處長（委託書甲字十二號）", "未出席", "MR-2025-01-D02", "已完成七成", "近三年開立件數 14 → 11 → 9，逐年下降。",
            "無。理由：組織與核心系統本年度未調整。", "MR-2026-01-D03", "修訂帳號管理程序書", "9.3.2.3.6", "■ 有　□ 無", "制度持續適用、適切且有效。",
        ];
        Assert.All(wanted, one => Assert.Contains(one, text, StringComparison.Ordinal));
        Assert.DoesNotContain("尚未", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_missing_is_seen_in_the_draft()
    {
        var held = ReviewMachine.Without(ReviewMachine.In(ReviewStatus.Held), InputLeaf.Feedback);
        var text = Text(held with { Review = held.Review with { Followed = [], Verdict = null }, Decisions = [] });

        string[] wanted = ["（尚未提出）", "（尚未說明跟催狀況）", "（尚未記錄決議，或無決議的理由）", "（尚未記錄審查結論）"];
        Assert.All(wanted, one => Assert.Contains(one, text, StringComparison.Ordinal));
    }

    [Fact]
    public void A_deputy_in_the_chair_is_named_as_one()
    {
        var held = Some.ReviewMinuted(ReviewMachine.In(ReviewStatus.Held));
        var deputised = held with
        {
            Review = held.Review with { Attendance = [new SeatPresence(Some.Chair, Some.ChairDeputy.Person, "函"), .. held.Review.Attendance.Skip(1)] },
        };

        Assert.Contains("蔡副總（代理主任委員 許主任）", Text(deputised), StringComparison.Ordinal);
    }

    private static string Text(ReviewFile file)
    {
        using var stream = new MemoryStream();
        DocxWriter.Write(stream, MinutesDocx.Draft(file, Some.ReviewName, "示範有線電視股份有限公司", Some.Now));
        if (Environment.GetEnvironmentVariable("PICTURES") is { Length: > 0 } folder)
        {
            File.WriteAllBytes(Path.Combine(folder, $"minutes-{file.Decisions.Count}.docx"), stream.ToArray());
        }

        using var document = WordprocessingDocument.Open(stream, isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(document, TestContext.Current.CancellationToken).Select(error => error.Description));
        var main = document.MainDocumentPart!; // it was just written
        return main.HeaderParts.Single().Header!.InnerText + main.Document!.Body!.InnerText;
    }
}
