using System.Text.RegularExpressions;

namespace TeamsIsms.Training.Gift;

/// <summary>Reads and writes <c>[id:…]</c> and <c>[tag:…]</c> in the comment of a question.</summary>
internal static partial class GiftComments
{
    public static IEnumerable<(bool IsLabel, string Value)> Read(string comment) =>
        from Match mark in Mark().Matches(comment)
        select (mark.Groups[1].ValueSpan is "id", Escaped().Replace(mark.Groups[2].Value, "$1").Trim());

    public static string Write(bool isLabel, string value) =>
        $"[{(isLabel ? "id" : "tag")}:{value.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("]", @"\]", StringComparison.Ordinal)}]";

    [GeneratedRegex(@"\[(id|tag):((?:\\.|[^\\\]])*)\]")]
    private static partial Regex Mark();

    [GeneratedRegex(@"\\(.)")]
    private static partial Regex Escaped();
}
