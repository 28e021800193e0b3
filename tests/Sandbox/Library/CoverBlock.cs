using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace TeamsIsms.Sandbox.Library;

/// <summary>List fields of a document, read from its cover (labels may be spaced out), else from its file name.</summary>
internal static partial class CoverBlock
{
    private const string Separator = @"[ 　\t:：]+";

    public static JsonObject Read(string text, string fileName)
    {
        var stem = Path.GetFileNameWithoutExtension(fileName);
        var number = Value(text, "文件編號") ?? Number().Match(stem) switch
        {
            { Success: true } match => match.Value,
            _ => stem,
        };
        return new JsonObject
        {
            ["DocumentNumber"] = number,
            ["DocumentTitle"] = Value(text, "文件名稱") ?? Title(stem, number),
            ["Revision"] = Value(text, "版次") ?? "1.0",
            ["Classification"] = Value(text, "機密等級") ?? "一般",
            ["Tier"] = Value(text, "文件類別")?.Replace(" ", "", StringComparison.Ordinal) ?? "第二階文件",
            ["IssuingUnit"] = Value(text, "發行單位") ?? "文件管理小組",
            ["EffectiveDate"] = Value(text, "發行日期") is { } date ? Day(date) : null,
            ["DocumentStatus"] = Value(text, "文件狀態") ?? "Published",
            ["ChangeSummary"] = Value(text, "修訂摘要") ?? "初版發行",
        };
    }

    private static string Title(string stem, string number) =>
        stem.Replace(number, "", StringComparison.Ordinal).Trim('-', '_', ' ') is { Length: > 0 } title ? title : stem;

    private static string? Value(string text, string label)
    {
        var spaced = string.Join("[ 　]*", label.Select(letter => Regex.Escape(letter.ToString())));
        var match = Regex.Match(text, $@"(?:^|[\t|])[ ]*{spaced}{Separator}(?<value>[^\t\r\n|]+)", RegexOptions.Multiline);
        return match.Success ? match.Groups["value"].Value.Trim() : null;
    }

    /// <summary>Midnight in Taipei of a day written in the calendar of the Republic (108 年 12 月 16 日) or the common one.</summary>
    private static string? Day(string text)
    {
        if (Date().Match(text) is not { Success: true } match)
        {
            return null;
        }

        var parts = match.Groups.Values.Skip(1).Select(group => int.Parse(group.Value, CultureInfo.InvariantCulture)).ToList();
        var year = parts[0] < 1000 ? parts[0] + 1911 : parts[0];
        return new DateTimeOffset(year, parts[1], parts[2], 0, 0, 0, TimeSpan.FromHours(8)).UtcDateTime
            .ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"[A-Z]{2,}(?:-[A-Z0-9]+)+")]
    private static partial Regex Number();

    [GeneratedRegex(@"(\d{2,4})\s*[年/-]\s*(\d{1,2})\s*[月/-]\s*(\d{1,2})")]
    private static partial Regex Date();
}
