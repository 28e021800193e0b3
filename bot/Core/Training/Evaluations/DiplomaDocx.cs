using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using TeamsIsms.Documents.Docx;
using Tongues = TeamsIsms.Kernel.Languages;

namespace TeamsIsms.Training.Evaluations;

/// <summary>What a completion certificate says.</summary>
/// <param name="Score">Percent of the passed test; null when the course has none.</param>
/// <param name="Hours">What the course counts for.</param>
internal sealed record Diploma(string Number, string Organisation, string Person, string? Unit, string Course, DateTimeOffset CompletedAt, int? Score, decimal Hours)
{
    public bool IsRevoked { get; init; }
}

/// <summary>
/// The completion certificate (結業證書): one A4 sheet across, framed, in both languages. Every number on it stands in both calendars
/// where it is a day.
/// </summary>
internal static class DiplomaDocx
{
    private const string Ink = "1F3A5F";
    private const string Gold = "A47A1E";
    private const string Grey = "5B6673";
    private const string Alarm = "C00000";

    // A4 across, in twentieths of a point
    private const int Width = 16838;
    private const int Height = 11906;
    private const int Margin = 1418;

    public static void Write(Stream stream, Diploma diploma, DateTimeOffset now)
    {
        using var file = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document);
        var main = file.AddMainDocumentPart();
        var look = DocxLook.Official with { Size = 26 };
        main.AddNewPart<StyleDefinitionsPart>().Styles = DocxStyles.Make(look, Tongues.Chinese);
        main.AddNewPart<FontTablePart>().Fonts = new Fonts(new Font(new AltName { Val = look.ChineseOtherwise }) { Name = look.Chinese });
        main.Document = new Document(new Body([.. Lines(diploma), Facts(diploma), .. Foot(diploma), Section(main, diploma)]));
        file.PackageProperties.Title = $"{Say(Tongues.Chinese, "DiplomaTitle")} {diploma.Number}";
        file.PackageProperties.Language = Tongues.Chinese.Name;
        file.PackageProperties.Created = now.UtcDateTime;
    }

    private static IEnumerable<OpenXmlElement> Lines(Diploma diploma)
    {
        if (diploma.Organisation.Length > 0)
        {
            yield return Line(diploma.Organisation, 32, Ink, before: 160, after: 160, isBold: true);
        }

        yield return Line(Spaced(Say(Tongues.Chinese, "DiplomaTitle")), 80, Ink, before: 80, after: 20, isBold: true, isTitle: true);
        yield return Line(Say(Tongues.English, "DiplomaTitle").ToUpperInvariant(), 28, Gold, before: 0, after: 320, spacing: 80);
        yield return Line(Both("DiplomaCertifies"), 22, Grey, before: 0, after: 100);
        yield return Line(diploma.Person, 60, Ink, before: 100, after: 40, isBold: true);
        if (diploma.Unit is { Length: > 0 } unit)
        {
            yield return Line(unit, 22, Grey, before: 0, after: 60);
        }

        yield return Line(Both("DiplomaCompleted"), 22, Grey, before: 200, after: 100);
        yield return Line(diploma.Course, diploma.Course.Length > 40 ? 28 : 40, Ink, before: 60, after: 320, isBold: true);
    }

    private static Table Facts(Diploma diploma)
    {
        List<(string Name, string Value)> facts =
        [
            (Both("DiplomaNumber"), diploma.Number),
            (Both("DiplomaDay"), Day(diploma.CompletedAt)),
            (Both("DiplomaHours"), Both("DiplomaHoursValue", diploma.Hours)),
        ];
        if (diploma.Score is { } score)
        {
            facts.Add((Both("DiplomaScore"), Both("DiplomaScoreValue", score)));
        }

        var width = ((Width - (2 * Margin)) / facts.Count).ToString(CultureInfo.InvariantCulture);
        return new Table(
            new TableProperties(
                new TableWidth { Width = (Width - (2 * Margin)).ToString(CultureInfo.InvariantCulture), Type = TableWidthUnitValues.Dxa },
                new TableBorders(
                    new TopBorder { Val = BorderValues.Single, Size = 6, Color = Gold },
                    new BottomBorder { Val = BorderValues.Single, Size = 6, Color = Gold }),
                new TableLayout { Type = TableLayoutValues.Fixed }),
            new TableGrid(facts.Select(_ => new GridColumn { Width = width })),
            new TableRow(facts.Select(fact => new TableCell(
                new TableCellProperties(new TableCellWidth { Width = width, Type = TableWidthUnitValues.Dxa }),
                Line(fact.Name, 18, Grey, before: 100, after: 20),
                Line(fact.Value, 24, Ink, before: 0, after: 100, isBold: true)))));
    }

    private static IEnumerable<OpenXmlElement> Foot(Diploma diploma)
    {
        yield return diploma.IsRevoked
            ? Line(Both("DiplomaRevoked"), 24, Alarm, before: 320, after: 0, isBold: true)
            : Line(Both("DiplomaRecord"), 18, Grey, before: 320, after: 0);
    }

    private static SectionProperties Section(MainDocumentPart main, Diploma diploma)
    {
        var section = new SectionProperties();
        if (diploma.IsRevoked)
        {
            var header = main.AddNewPart<HeaderPart>();
            header.Header = DocxHeads.Above(new DocxFrame(DocxLook.Official, Foot: null, Watermark: Say(Tongues.Chinese, "DiplomaRevokedMark")));
            section.Append(new HeaderReference { Type = HeaderFooterValues.Default, Id = main.GetIdOfPart(header) });
        }

        section.Append(
            new PageSize { Width = Width, Height = Height, Orient = PageOrientationValues.Landscape },
            new PageMargin { Top = Margin, Bottom = Margin, Left = Margin, Right = Margin, Header = 567, Footer = 567, Gutter = 0 },
            Frame(),
            new VerticalTextAlignmentOnPage { Val = VerticalJustificationValues.Center });
        return section;
    }

    private static PageBorders Frame() => new(
        new TopBorder { Val = BorderValues.ThinThickSmallGap, Size = 24, Space = 24, Color = Ink },
        new LeftBorder { Val = BorderValues.ThinThickSmallGap, Size = 24, Space = 24, Color = Ink },
        new BottomBorder { Val = BorderValues.ThickThinSmallGap, Size = 24, Space = 24, Color = Ink },
        new RightBorder { Val = BorderValues.ThickThinSmallGap, Size = 24, Space = 24, Color = Ink })
    {
        OffsetFrom = PageBorderOffsetValues.Page,
    };

    private static Paragraph Line(
        string text, int size, string ink, int before, int after, bool isBold = false, bool isTitle = false, int spacing = 0)
    {
        var look = new RunProperties();
        if (isBold)
        {
            look.Append(new Bold());
        }

        look.Append(new Color { Val = ink });
        if (spacing > 0)
        {
            look.Append(new Spacing { Val = spacing });
        }

        look.Append(new FontSize { Val = size.ToString(CultureInfo.InvariantCulture) });
        var shape = new ParagraphProperties();
        if (isTitle)
        {
            shape.Append(new ParagraphStyleId { Val = DocxStyles.Title });
        }

        shape.Append(
            new SpacingBetweenLines
            {
                Before = before.ToString(CultureInfo.InvariantCulture),
                After = after.ToString(CultureInfo.InvariantCulture),
                Line = "240",
                LineRule = LineSpacingRuleValues.Auto,
            },
            new Justification { Val = JustificationValues.Center });
        return new Paragraph(shape, DocxRuns.Of(text, look));
    }

    private static string Day(DateTimeOffset instant)
    {
        var day = Taipei.Day(instant);
        return string.Create(
            CultureInfo.InvariantCulture, $"民國 {RocCalendar.Say(day, Tongues.Chinese)}\n{day.Year:0000}-{day.Month:00}-{day.Day:00}");
    }

    private static string Spaced(string text) => string.Join('\u3000', text.EnumerateRunes());

    /// <summary>The Chinese sentence above the English one.</summary>
    private static string Both(string key, params object[] values) =>
        $"{Say(Tongues.Chinese, key, values)}\n{Say(Tongues.English, key, values)}";

    private static string Say(CultureInfo culture, string key, params object[] values) => EvaluationWords.Text.Say(culture, key, values);
}
