using System.Globalization;

namespace TeamsIsms.Incidents.Documents;

/// <summary>How official documents number their parts.</summary>
internal static class ChineseNumber
{
    private static readonly string[] Digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

    /// <summary>1 to 99: <c>一</c>, <c>十二</c>, <c>二十</c>; digits in English.</summary>
    public static string Say(int number, CultureInfo culture) =>
        Languages.Choose(culture.Name) == Languages.English
            ? number.ToString(CultureInfo.InvariantCulture)
            : (number / 10) switch
            {
                0 => Digits[number],
                1 => $"十{Digits[number % 10]}",
                var tens => $"{Digits[tens]}十{Digits[number % 10]}",
            };
}
