using System.Globalization;
using System.Text;

namespace TeamsIsms.Training.Sheets;

/// <summary>The table that is handed out to be filled: its head and an example of each kind.</summary>
public static class SheetTemplate
{
    private const string Area = "2.1.12";

    /// <summary>UTF-8 with its mark, by which Excel knows it.</summary>
    public static byte[] Csv(CultureInfo culture) =>
        [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(string.Concat(Rows(culture).Select(CsvRows.Write)))];

    public static byte[] Workbook(CultureInfo culture) => TemplateWorkbook.Write(
        Rows(culture),
        SheetWords.Text.Say(culture, "SheetName"),
        [
            ((int)SheetColumn.Kind, [.. Enum.GetValues<SheetKind>().Select(kind => SheetWords.Of(kind, culture))]),
            ((int)SheetColumn.Difficulty, [Say("EasyWord", culture), Say("MediumWord", culture), Say("HardWord", culture)]),
        ]);

    private static IReadOnlyList<IReadOnlyList<string>> Rows(CultureInfo culture) =>
    [
        [.. Enum.GetValues<SheetColumn>().Select(column => SheetWords.Of(column, culture))],
        .. Enum.GetValues<SheetKind>().Select(kind => Row(kind, culture)),
    ];

    private static List<string> Row(SheetKind kind, CultureInfo culture)
    {
        var cells = Example(kind, culture);
        return [.. Enum.GetValues<SheetColumn>().Select(column => column switch
        {
            SheetColumn.Kind => SheetWords.Of(kind, culture),
            SheetColumn.Category => Say("ExampleCategory", culture),
            SheetColumn.Area => Area,
            SheetColumn.Difficulty => Say("EasyWord", culture),
            _ => cells.GetValueOrDefault(column, ""),
        })];
    }

    private static Dictionary<SheetColumn, string> Example(SheetKind kind, CultureInfo culture) => kind switch
    {
        SheetKind.Single => new()
        {
            [SheetColumn.Question] = Say("SingleText", culture),
            [SheetColumn.ChoiceA] = Say("SingleWrong", culture),
            [SheetColumn.ChoiceB] = Say("SingleRight", culture),
            [SheetColumn.Answer] = "B",
            [SheetColumn.Explanation] = Say("SingleWhy", culture),
        },
        SheetKind.Multiple => new()
        {
            [SheetColumn.Question] = Say("MultipleText", culture),
            [SheetColumn.ChoiceA] = Say("MultipleFirst", culture),
            [SheetColumn.ChoiceB] = Say("MultipleSecond", culture),
            [SheetColumn.ChoiceC] = Say("MultipleWrong", culture),
            [SheetColumn.Answer] = "A, B",
        },
        SheetKind.TrueFalse => new()
        {
            [SheetColumn.Question] = Say("TrueText", culture),
            [SheetColumn.Answer] = Say("TrueWord", culture),
        },
        SheetKind.Numeric => new()
        {
            [SheetColumn.Question] = Say("NumericText", culture),
            [SheetColumn.Answer] = "1",
            [SheetColumn.Tolerance] = "0",
        },
        SheetKind.Short => new()
        {
            [SheetColumn.Question] = Say("ShortText", culture),
            [SheetColumn.Answer] = Say("ShortRight", culture),
        },
    };

    private static string Say(string key, CultureInfo culture) => SheetWords.Text.Say(culture, key);
}
