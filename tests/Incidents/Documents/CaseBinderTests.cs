using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using TeamsIsms.Documents.Docx;
using TeamsIsms.Incidents;
using TeamsIsms.Incidents.Documents;
using TeamsIsms.Kernel;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Incidents.Documents;

public sealed class CaseBinderTests
{
    [Theory]
    [InlineData(false, "zh-TW")]
    [InlineData(true, "zh-TW")]
    [InlineData(false, "en")]
    public void It_holds_every_line_of_the_timeline_and_every_file_with_its_custody(bool isDrill, string language)
    {
        var dossier = isDrill ? Some.DrillDossier : Some.Dossier;
        using var stream = new MemoryStream();

        DocxWriter.Write(stream, CaseBinder.Of(dossier, Languages.Choose(language)));

        stream.Position = 0;
        using var file = WordprocessingDocument.Open(stream, isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(file, TestContext.Current.CancellationToken).Select(error => $"{error.Path?.XPath} {error.Description}"));
        var text = file.MainDocumentPart!.Document!.InnerText;
        Assert.All(
            dossier.Entries.Where(entry => entry.Kind is EntryKind.Message or EntryKind.Note or EntryKind.MeasureTaken),
            entry => Assert.Contains(entry.Text!, text, StringComparison.Ordinal));
        Assert.All(dossier.Evidence, item => Assert.Contains(item.Sha256, text, StringComparison.Ordinal));
        Assert.Contains("移交保管櫃", text, StringComparison.Ordinal);
        Assert.DoesNotContain("ChannelFailed", text, StringComparison.Ordinal);
        Assert.Equal(isDrill, text.Contains("【演練】", StringComparison.Ordinal));
        if (Environment.GetEnvironmentVariable("PICTURES") is { } folder)
        {
            using var picture = File.Create(Path.Combine(folder, $"binder.{dossier.Incident.Id}.{language}.docx"));
            stream.WriteTo(picture);
        }
    }

    [Fact]
    public void Of_a_report_that_just_came_in_it_is_short_and_names_no_private_reporter()
    {
        var incident = Some.Dossier.Incident with { IsPrivate = true, Tracks = [], Level = null, Review = null };

        var blocks = CaseBinder.Of(Some.Dossier with { Incident = incident, Evidence = [], Tasks = [] }, Languages.Chinese).Blocks;

        Assert.Equal(
            ["一、時間及法定時限", "二、事件等級之評估", "三、事件紀錄", "四、與主管機關之往來", "五、證據清單", "六、待辦事項"],
            blocks.OfType<DocxHeading>().Select(heading => heading.Text));
        Assert.Equal(3, blocks.OfType<DocxSentence>().Count(sentence => sentence.Text == "無"));
        Assert.DoesNotContain(
            blocks.OfType<DocxGrid>().SelectMany(grid => grid.Rows).SelectMany(row => row),
            cell => cell.Contains(Some.Person.Name, StringComparison.Ordinal));
    }
}
