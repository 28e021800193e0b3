using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using TeamsIsms.Documents.Docx;
using TeamsIsms.Kernel;
using TeamsIsms.Reviews;
using TeamsIsms.Reviews.Inputs;
using TeamsIsms.Reviews.Pack;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Reviews.Pack;

public sealed class PackDocxTests
{
    private static readonly DateOnly Today = Taipei.Day(Some.Now);

    [Fact]
    public void The_pack_holds_agenda_inputs_figures_and_earlier_decisions_as_a_valid_document()
    {
        var (text, pictures) = Read(Some.ReviewPackage, Languages.Chinese);

        string[] wanted =
        [
            "示範有線電視股份有限公司", "MR-2026-01", "2026 年度管理審查會議資料", "2 席（共 3 席）", "9.2.3.2", "許主任", "適用性、適切性與有效性之結論",
            "無。理由：組織與核心系統本年度未調整。", "近三年開立件數 14 → 11 → 9，逐年下降。", "MR-2025-01-D02", "執行中（逾期）",
            "A. 簽閱完成率（%）", "2026 Q4*", "96.4%", "圖 5-1：A. 簽閱完成率（%）、B. 訓練完成率（%）。虛線為目標值。＊為尚未結束的期間。",
        ];
        Assert.All(wanted, one => Assert.Contains(one, text, StringComparison.Ordinal));
        Assert.DoesNotContain("（尚未提出）", text, StringComparison.Ordinal);
        Assert.Equal(3, pictures);
    }

    [Fact]
    public void The_pack_can_be_in_English()
    {
        var (text, _) = Read(Some.ReviewPackage, Languages.English);

        Assert.Contains("Pack of the management review 2026", text, StringComparison.Ordinal);
        Assert.Contains("Figure 5-1: A. Acknowledged (%), B. Training completed (%).", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_missing_is_seen_and_what_was_never_measured_has_no_picture()
    {
        var input = Some.ReviewPackage.File.Inputs;
        var file = Some.ReviewPackage.File with { Inputs = [.. input.Where(one => one.Leaf != InputLeaf.Feedback)] };
        SayFigures empty = culture => new LiveFigures(["沒有量測。"])
        {
            Series = [LiveLook.Series("無資料", "%", LivePeriod.Quarters(Today), _ => null)],
        };

        var (text, pictures) = Read(
            Some.ReviewPackage with { File = file, Figures = new Dictionary<InputLeaf, SayFigures> { [InputLeaf.Feedback] = empty } }, Languages.Chinese);

        Assert.Contains("（尚未提出）", text, StringComparison.Ordinal);
        Assert.Contains("沒有量測。", text, StringComparison.Ordinal);
        Assert.DoesNotContain("無資料", text, StringComparison.Ordinal);
        Assert.Equal(0, pictures);
    }

    [Fact]
    public void A_chart_is_a_picture_of_its_size_for_shares_and_for_counts()
    {
        var shares = TrendChart.Draw([LiveLook.Series("比率", "%", LivePeriod.Quarters(Today), period => period.Quarter * 20)], Today);
        var counts = TrendChart.Draw([LiveLook.Series("件數", "件", LivePeriod.Years(Today), _ => 0)], Today);

        Assert.All([shares, counts], png => Assert.Equal((TrendChart.Width, TrendChart.Height), Size(png)));
        Assert.NotEqual(shares, counts);
    }

    // PNG: eight bytes of signature, eight of the first chunk's head, then width and height.
    private static (int Width, int Height) Size(byte[] png) => (
        System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)),
        System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20)));

    private static (string Text, int Pictures) Read(ReviewPackage pack, CultureInfo culture)
    {
        using var stream = new MemoryStream();
        DocxWriter.Write(stream, PackDocx.Make(pack, culture));
        if (Environment.GetEnvironmentVariable("PICTURES") is { Length: > 0 } folder)
        {
            File.WriteAllBytes(Path.Combine(folder, $"pack-{culture.Name}-{pack.File.Inputs.Count}.docx"), stream.ToArray());
        }

        using var document = WordprocessingDocument.Open(stream, isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(document, TestContext.Current.CancellationToken).Select(error => $"{error.Path?.XPath} {error.Description}"));
        var main = document.MainDocumentPart!; // it was just written
        return (string.Concat(main.HeaderParts.Select(part => part.Header!.InnerText)) + main.Document!.InnerText, main.ImageParts.Count());
    }
}
