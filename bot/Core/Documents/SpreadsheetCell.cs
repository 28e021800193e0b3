using System.Globalization;

namespace TeamsIsms.Documents;

/// <summary>Values as a spreadsheet should read them.</summary>
internal static class SpreadsheetCell
{
    private const string Formula = "=+-@\t\r\n＝＋－＠";

    /// <summary>A text that a spreadsheet would take for a formula gets an apostrophe before it (reliability 41).</summary>
    public static string Safe(string? text) => text switch
    {
        null or "" => "",
        _ when Formula.Contains(text.TrimStart(' ') is [var first, ..] ? first : 'x', StringComparison.Ordinal) => "'" + text,
        _ => text,
    };

    /// <summary>Taipei time that sorts and that every spreadsheet reads: <c>2026-12-15 18:00:07</c>.</summary>
    public static string Time(DateTimeOffset? instant) =>
        instant?.ToOffset(Taipei.Offset).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture) ?? "";
}
