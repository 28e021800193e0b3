using System.Globalization;

namespace TeamsIsms.Training.Sheets;

/// <summary>What a cell of a worksheet shows.</summary>
internal static class WorkbookCell
{
    /// <summary>Stands for a cell that shows an error such as <c>#REF!</c>; no text of a workbook may hold it.</summary>
    public const char Unreadable = '\uFFFF';

    private const double MostExact = 1e15;

    /// <param name="type">The cell's <c>t</c>; null for a number.</param>
    public static string Read(string? type, string value, IReadOnlyList<string> shared) => type switch
    {
        "s" => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < shared.Count
            ? shared[at]
            : Unreadable.ToString(),
        "b" => value == "1" ? "TRUE" : "FALSE",
        "e" => Unreadable.ToString(),
        null or "n" => Number(value),
        _ => value,
    };

    /// <summary>The column of a reference, from 0: 27 for <c>AB12</c>; -1 when it is none.</summary>
    public static int Column(string reference)
    {
        var column = 0;
        foreach (var letter in reference.TakeWhile(char.IsAsciiLetterUpper).Take(4))
        {
            column = column * 26 + (letter - 'A' + 1);
        }

        return column - 1;
    }

    // Stored as binary fractions: 0.1 stands there as 0.10000000000000001.
    private static string Number(string value) =>
        double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) < MostExact
            ? ((decimal)number).ToString(CultureInfo.InvariantCulture)
            : value;
}
