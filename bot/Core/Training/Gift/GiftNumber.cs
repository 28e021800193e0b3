using System.Globalization;

namespace TeamsIsms.Training.Gift;

/// <summary>Numbers as the format writes them, with a point.</summary>
internal static class GiftNumber
{
    private const NumberStyles Style =
        NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite;

    // so that sums and differences stay exact
    private const decimal Most = 1_000_000_000_000;
    private const int Decimals = 12;

    public static decimal? Parse(string text) =>
        decimal.TryParse(text, Style, CultureInfo.InvariantCulture, out var number) && IsKept(number) ? number : null;

    /// <summary><c>5</c>, <c>5:0.1</c> (with tolerance) or <c>4..6</c>; null when it is none of them.</summary>
    public static (decimal Low, decimal High)? Range(string text)
    {
        if (text.Split("..") is [var low, var high])
        {
            return Parse(low) is { } from && Parse(high) is { } to ? (from, to) : null;
        }

        return text.Split(':') switch
        {
            [var value] when Parse(value) is { } exact => (exact, exact),
            [var value, var tolerance] when Parse(value) is { } middle && Parse(tolerance) is { } around =>
                IsKept(middle - around) && IsKept(middle + around) ? (middle - around, middle + around) : null,
            _ => null,
        };
    }

    public static string Write(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    private static bool IsKept(decimal number) => number is >= -Most and <= Most && number.Scale <= Decimals;

    public static string Write(decimal low, decimal high) => low == high ? Write(low) : $"{Write(low)}..{Write(high)}";
}
