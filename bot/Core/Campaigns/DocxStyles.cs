using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;

namespace TeamsIsms.Campaigns;

/// <summary>How the summary looks: fonts that every Office in Taiwan has, with real heading styles for screen readers.</summary>
internal static class DocxStyles
{
    public const string Title = "Title";
    public const string Heading = "Heading1";

    private const string Chinese = "Microsoft JhengHei";
    private const string Latin = "Calibri";
    private const string Ink = "1F3A5F";

    public static Styles Make(CultureInfo culture) => new(
        new DocDefaults(new RunPropertiesDefault(new RunPropertiesBaseStyle(
            new RunFonts { Ascii = Latin, HighAnsi = Latin, EastAsia = Chinese },
            new FontSize { Val = "21" },
            new DocumentFormat.OpenXml.Wordprocessing.Languages { Val = culture.Name, EastAsia = "zh-TW" }))),
        new Style(
            new StyleName { Val = "Normal" },
            new StyleParagraphProperties(new SpacingBetweenLines { After = "80", Line = "288", LineRule = LineSpacingRuleValues.Auto }))
        {
            Type = StyleValues.Paragraph,
            StyleId = "Normal",
            Default = true,
        },
        Style(Title, "Title", "36", before: "0", outline: null),
        Style(Heading, "heading 1", "26", before: "280", outline: 0));

    private static Style Style(string id, string name, string size, string before, int? outline)
    {
        var paragraph = new StyleParagraphProperties(
            new KeepNext(), new SpacingBetweenLines { Before = before, After = "100" });
        if (outline is { } level)
        {
            paragraph.Append(new OutlineLevel { Val = level });
        }

        return new Style(
            new StyleName { Val = name },
            new BasedOn { Val = "Normal" },
            new NextParagraphStyle { Val = "Normal" },
            paragraph,
            new StyleRunProperties(new Bold(), new Color { Val = Ink }, new FontSize { Val = size }))
        {
            Type = StyleValues.Paragraph,
            StyleId = id,
        };
    }
}
