using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace TeamsIsms.Documents.Docx;

/// <summary>Writes a document as a Word file.</summary>
internal static class DocxWriter
{
    private const string Alarm = "C00000";

    /// <param name="stream">Stays open.</param>
    public static void Write(Stream stream, DocxFile document)
    {
        using var file = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document);
        var main = file.AddMainDocumentPart();
        main.AddNewPart<StyleDefinitionsPart>().Styles = DocxStyles.Make(document.Frame.Look, document.Culture);
        main.AddNewPart<FontTablePart>().Fonts = Fonts(document.Frame.Look);
        var section = DocxPage.Section(Head(main, document.Frame), Foot(main, document.Frame));
        main.Document = new Document(new Body([.. Elements(main, document.Blocks), section]));
        file.PackageProperties.Title = document.Title;
        file.PackageProperties.Language = document.Culture.Name;
        file.PackageProperties.Created = document.At.UtcDateTime;
    }

    // Word joins tables that follow each other without a paragraph between them.
    private static IEnumerable<OpenXmlElement> Elements(MainDocumentPart main, IEnumerable<DocxBlock> blocks)
    {
        OpenXmlElement? before = null;
        foreach (var element in blocks.Select((block, at) => Element(main, block, at)))
        {
            if (before is Table && element is Table)
            {
                yield return DocxRuns.Styled("", DocxStyles.Cell);
            }

            yield return before = element;
        }
    }

    private static OpenXmlElement Element(MainDocumentPart main, DocxBlock block, int at) => block switch
    {
        DocxTitle title => DocxRuns.Styled(title.Text, DocxStyles.Title),
        DocxHeading heading => DocxRuns.Styled(heading.Text, DocxStyles.Heading),
        DocxSubheading heading => DocxRuns.Styled(heading.Text, DocxStyles.Subheading),
        DocxSentence sentence => new Paragraph(DocxRuns.Of(sentence.Text)),
        DocxGap gap => new Paragraph(DocxRuns.Of(gap.Text, new RunProperties(new Bold(), new Color { Val = Alarm }))),
        DocxFacts facts => DocxTables.Of(facts),
        DocxGrid grid => DocxTables.Of(grid),
        DocxPageEnd => new Paragraph(new Run(new Break { Type = BreakValues.Page })),
        DocxPicture picture => DocxPictures.Of(main, picture, at),
        _ => throw new InvalidOperationException($"Nothing writes a {block.GetType().Name}."),
    };

    private static string? Head(MainDocumentPart main, DocxFrame frame)
    {
        if (frame is { Head: null, Watermark: null })
        {
            return null;
        }

        var part = main.AddNewPart<HeaderPart>();
        part.Header = DocxHeads.Above(frame);
        return main.GetIdOfPart(part);
    }

    private static string? Foot(MainDocumentPart main, DocxFrame frame)
    {
        if (frame.Foot is not { } text)
        {
            return null;
        }

        var part = main.AddNewPart<FooterPart>();
        part.Footer = DocxHeads.Below(text);
        return main.GetIdOfPart(part);
    }

    private static Fonts Fonts(DocxLook look) =>
        new(new Font(new AltName { Val = look.ChineseOtherwise }) { Name = look.Chinese });
}
