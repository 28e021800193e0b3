using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using TeamsIsms.Kernel;

namespace TeamsIsms.Tests.Teams.Cards;

/// <summary>Finds words of one language in a card of the other.</summary>
internal static partial class CardLanguage
{
    private static readonly string[] Shown =
        ["text", "title", "value", "label", "placeholder", "errorMessage", "fallbackText", "altText", "xAxisTitle", "x"];

    public static IEnumerable<string> Problems(JsonObject card, CultureInfo culture, IReadOnlyList<string> untranslated)
    {
        var isEnglish = culture.Equals(Languages.English);
        foreach (var text in Texts(card))
        {
            var rest = untranslated.Aggregate(NotWords().Replace(text, " "), (words, name) => words.Replace(name, " ", StringComparison.Ordinal));
            var foreign = isEnglish ? Chinese().Match(rest) : English().Match(rest);
            if (foreign.Success)
            {
                yield return $"'{foreign.Value}' in '{text}' is not {culture.Name}.";
            }
        }
    }

    private static IEnumerable<string> Texts(JsonObject card) =>
        from element in CardLint.Objects(card)
        where !CardLint.Text(element, "type").StartsWith("Input.", StringComparison.Ordinal) || element["label"] is not null
        from member in element
        where Shown.Contains(member.Key) && member.Value is JsonValue value && value.TryGetValue<string>(out _)
        where member.Key != "value" || element["type"] is null && element["title"] is not null && !IsChoice(element)
        select member.Value!.GetValue<string>();

    private static bool IsChoice(JsonObject element) => element.Parent is JsonArray { Parent: JsonObject set } && set["choices"] is not null;

    // standards, products, numbers of documents and records, addresses: the same in every language
    [GeneratedRegex("ISO/IEC|SHA-256|Entra|Graph[\\\\_]+DriveId|Sites\\.Selected|User\\.Read\\.All|19:[\\w@.]+|ISMS|SharePoint|Microsoft|Teams|Word|CSV|KB|MB|[A-Z]{2,}(-[A-Z0-9]+)+|https?://\\S+|\\\\?</?at>|「語言 en」|\\b[0-9a-f]{4}\\b")]
    private static partial Regex NotWords();

    [GeneratedRegex("[A-Za-z]{2,}")]
    private static partial Regex English();

    [GeneratedRegex("[\\u4E00-\\u9FFF，。、；：？！「」（）　]+")]
    private static partial Regex Chinese();
}
