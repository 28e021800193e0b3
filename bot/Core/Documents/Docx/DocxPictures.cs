using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using A = DocumentFormat.OpenXml.Drawing;
using D = DocumentFormat.OpenXml.Drawing.Wordprocessing;
using P = DocumentFormat.OpenXml.Drawing.Pictures;

namespace TeamsIsms.Documents.Docx;

/// <summary>Pictures in the text.</summary>
internal static class DocxPictures
{
    // English Metric Units in a twentieth of a point
    private const long Unit = 635;

    private const string Pictures = "http://schemas.openxmlformats.org/drawingml/2006/picture";

    /// <param name="at">Its place in the document, which no other picture has.</param>
    public static Paragraph Of(MainDocumentPart main, DocxPicture picture, int at)
    {
        var part = main.AddImagePart(ImagePartType.Png);
        using (var stream = new MemoryStream(picture.Png, writable: false))
        {
            part.FeedData(stream);
        }

        var (width, number) = (DocxPage.TextWidth * Unit, (uint)at + 1);
        return new Paragraph(
            new ParagraphProperties(new Justification { Val = JustificationValues.Center }),
            new Run(new Drawing(Inline(main.GetIdOfPart(part), picture.Text, number, width, width * picture.Height / picture.Width))));
    }

    private static D.Inline Inline(string part, string text, uint number, long width, long height) => new(
        new D.Extent { Cx = width, Cy = height },
        new D.EffectExtent { LeftEdge = 0, TopEdge = 0, RightEdge = 0, BottomEdge = 0 },
        new D.DocProperties { Id = number, Name = $"Picture {number}", Description = text },
        new D.NonVisualGraphicFrameDrawingProperties(new A.GraphicFrameLocks { NoChangeAspect = true }),
        new A.Graphic(new A.GraphicData(
            new P.Picture(
                new P.NonVisualPictureProperties(
                    new P.NonVisualDrawingProperties { Id = number, Name = $"Picture {number}", Description = text },
                    new P.NonVisualPictureDrawingProperties()),
                new P.BlipFill(new A.Blip { Embed = part }, new A.Stretch(new A.FillRectangle())),
                new P.ShapeProperties(
                    new A.Transform2D(new A.Offset { X = 0, Y = 0 }, new A.Extents { Cx = width, Cy = height }),
                    new A.PresetGeometry(new A.AdjustValueList()) { Preset = A.ShapeTypeValues.Rectangle })))
        {
            Uri = Pictures,
        }))
    {
        DistanceFromTop = 0,
        DistanceFromBottom = 0,
        DistanceFromLeft = 0,
        DistanceFromRight = 0,
    };
}
