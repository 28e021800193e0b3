using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using TeamsIsms.Tests.Testing;
using TeamsIsms.Training.Evaluations;

namespace TeamsIsms.Tests.Training.Evaluations;

public sealed class DiplomaTests
{
    private static readonly Diploma Whole = new("TC-2026-0001", "範例科技股份有限公司", "王小美", "客服處", "年度資通安全教育訓練", Some.Now, 90, 3m);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public void A_certificate_is_one_sheet_across_and_says_everything_in_both_languages()
    {
        using var file = Write(Whole, "diploma");
        using var document = WordprocessingDocument.Open(file, isEditable: false);
        var body = document.MainDocumentPart!.Document!.Body!;

        Assert.Empty(new OpenXmlValidator().Validate(document, Stop).Select(error => error.Description));
        foreach (var said in (string[])["結\u3000業\u3000證\u3000書", "CERTIFICATE OF COMPLETION", "王小美", "客服處", "年度資通安全教育訓練", "TC-2026-0001", "民國 115 年", "2026-", "3 小時", "3 h", "90", "範例科技股份有限公司"])
        {
            Assert.Contains(said, body.InnerText, StringComparison.Ordinal);
        }

        Assert.Equal(PageOrientationValues.Landscape, body.Descendants<PageSize>().Single().Orient!.Value);
        Assert.Empty(document.MainDocumentPart.HeaderParts);
    }

    [Fact]
    public void A_revoked_one_says_so_across_the_sheet()
    {
        using var file = Write(Whole with { IsRevoked = true }, "diploma-revoked");
        using var document = WordprocessingDocument.Open(file, isEditable: false);

        Assert.Empty(new OpenXmlValidator().Validate(document, Stop).Select(error => error.Description));
        Assert.Contains("REVOKED", Assert.Single(document.MainDocumentPart!.HeaderParts).Header!.OuterXml, StringComparison.Ordinal);
        Assert.Contains("已撤銷", document.MainDocumentPart.Document!.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public void A_course_without_test_and_an_organisation_without_name_leave_no_gap()
    {
        using var file = Write(Whole with { Score = null, Organisation = "", Unit = null, Course = new string('資', 120) }, "diploma-long");
        using var document = WordprocessingDocument.Open(file, isEditable: false);
        var body = document.MainDocumentPart!.Document!.Body!;

        Assert.Equal(3, body.Descendants<TableCell>().Count());
        Assert.DoesNotContain("測驗成績", body.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Numbers_have_no_gap_and_the_same_certificate_keeps_its_own()
    {
        var numbers = new DiplomaTable(await Azurite.TablesAsync());
        var trainings = Enumerable.Range(1, 12).Select(i => Some.Training with { Person = new Guid(i, 0, 0, new byte[8]) }).ToList();

        var given = await Task.WhenAll(trainings.Select(training => numbers.NumberAsync(training, 1, Some.Now, Stop)));
        var again = await Task.WhenAll(trainings.Select(training => numbers.NumberAsync(training, 1, Some.Now, Stop)));
        var second = await numbers.NumberAsync(trainings[0], 2, Some.Now, Stop);

        Assert.Equal(Enumerable.Range(1, 12).Select(i => $"TC-2026-{i:D4}"), given.Order(StringComparer.Ordinal));
        Assert.Equal(given, again);
        Assert.Equal("TC-2026-0013", second);
    }

    private static MemoryStream Write(Diploma diploma, string name)
    {
        var file = new MemoryStream();
        DiplomaDocx.Write(file, diploma, Some.Now);
        if (Environment.GetEnvironmentVariable("PICTURES") is { } folder)
        {
            File.WriteAllBytes(Path.Combine(folder, name + ".docx"), file.ToArray());
        }

        file.Position = 0;
        return file;
    }
}
