using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;

namespace TeamsIsms.Documents.Docx;

/// <summary>How documents look, with real heading styles for screen readers.</summary>
internal static class DocxStyles
{
    public const string Title = "Title";
    public const string Heading = "Heading1";
    public const string Subheading = "Heading2";
    public const string Cell = "Cell";
    public const string Organisation = "Organisation";

    private const string Normal = "Normal";

    public static Styles Make(DocxLook look, CultureInfo culture) => new(
        new DocDefaults(new RunPropertiesDefault(new RunPropertiesBaseStyle(
            new RunFonts { Ascii = look.Latin, HighAnsi = look.Latin, EastAsia = look.Chinese, ComplexScript = look.Latin },
            Size<FontSize>(look.Size),
            new DocumentFormat.OpenXml.Wordprocessing.Languages { Val = culture.Name, EastAsia = "zh-TW" }))),
        new Style(
            new StyleName { Val = Normal },
            new StyleParagraphProperties(new SpacingBetweenLines { Before = "60", After = "60", Line = "288", LineRule = LineSpacingRuleValues.Auto }))
        {
            Type = StyleValues.Paragraph,
            StyleId = Normal,
            Default = true,
        },
        Style(Title, "Title", Spaced("0", "160", JustificationValues.Center, isKept: true), Bold(look, look.Size + 12)),
        Style(Heading, "heading 1", Spaced("280", "100", null, isKept: true, outline: 0), Bold(look, look.Size + 5)),
        Style(Subheading, "heading 2", Spaced("160", "60", null, isKept: true, outline: 1), Bold(look, look.Size)),
        Style(Cell, "Cell", Spaced("0", "0", null), new StyleRunProperties(Size<FontSize>(look.Size - 3))),
        Style(Organisation, "Organisation", Spaced("0", "80", JustificationValues.Center), Wide(look)));

    private static Style Style(string id, string name, StyleParagraphProperties paragraph, StyleRunProperties run) => new(
        new StyleName { Val = name }, new BasedOn { Val = Normal }, new NextParagraphStyle { Val = Normal }, paragraph, run)
    {
        Type = StyleValues.Paragraph,
        StyleId = id,
    };

    private static StyleParagraphProperties Spaced(
        string before, string after, JustificationValues? justified, bool isKept = false, int? outline = null)
    {
        var properties = new StyleParagraphProperties();
        if (isKept)
        {
            properties.Append(new KeepNext());
        }

        properties.Append(new SpacingBetweenLines { Before = before, After = after });
        if (justified is { } sides)
        {
            properties.Append(new Justification { Val = sides });
        }

        if (outline is { } level)
        {
            properties.Append(new OutlineLevel { Val = level });
        }

        return properties;
    }

    private static StyleRunProperties Bold(DocxLook look, int size) =>
        new(new Bold(), new Color { Val = look.Ink }, Size<FontSize>(size));

    // ISMS-M-001 writes the company's name with a space after each character.
    private static StyleRunProperties Wide(DocxLook look) =>
        new(new Bold(), new Color { Val = look.Ink }, new Spacing { Val = 120 }, Size<FontSize>(look.Size + 4));

    private static T Size<T>(int halfPoints)
        where T : HpsMeasureType, new() => new() { Val = halfPoints.ToString(CultureInfo.InvariantCulture) };
}
