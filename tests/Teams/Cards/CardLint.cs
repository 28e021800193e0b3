using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Tests.Teams.Cards;

/// <summary>The rules of Teams' store and of our own grammar that a single card can break.</summary>
internal static partial class CardLint
{
    private static readonly string[] Elements =
    [
        "TextBlock", "RichTextBlock", "Image", "FactSet", "Container", "ColumnSet", "Table", "ActionSet",
        "Input.Text", "Input.Number", "Input.Date", "Input.Time", "Input.Toggle", "Input.ChoiceSet",
    ];

    private static readonly string[] Styles = ["default", "emphasis", "accent", "good", "warning", "attention"];

    public static IReadOnlyList<string> Problems(AdaptiveCard card, CultureInfo culture, IReadOnlyList<string> untranslated)
    {
        var json = CardWire.Write(card);
        var root = JsonNode.Parse(json)!.AsObject();
        return
        [
            .. Whole(root, json.Length),
            .. Objects(root).SelectMany(Check),
            .. CardLanguage.Problems(root, culture, untranslated),
        ];
    }

    /// <summary>Every JSON object in the card, itself first.</summary>
    public static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject one => [one, .. one.SelectMany(member => Objects(member.Value))],
        JsonArray many => many.SelectMany(Objects),
        _ => [],
    };

    public static string Text(JsonObject element, string name) => element[name]?.GetValue<string>() ?? "";

    private static IEnumerable<string> Whole(JsonObject root, int bytes)
    {
        if (bytes > CardLimit.Bytes)
        {
            yield return $"The card has {bytes} bytes.";
        }

        if (Text(root, "version") != "1.5")
        {
            yield return "The card is not version 1.5.";
        }

        if (Text(root, "fallbackText").Length == 0)
        {
            yield return "A client that cannot draw the card has nothing to show.";
        }

        if (root["body"] is not JsonArray { Count: > 0 } body || Text(body[0]!.AsObject(), "type") != "Container"
            || body[0]!["bleed"] is null)
        {
            yield return "The card does not begin with a head.";
        }
    }

    private static IEnumerable<string> Check(JsonObject element)
    {
        var type = Text(element, "type");
        if (type.Length is 0)
        {
            return element["title"] is { } title && title.GetValue<string>().Length is 0 ? ["A fact or choice has no title."] : [];
        }

        return
        [
            .. Known(element, type),
            .. type.StartsWith("Input.", StringComparison.Ordinal) ? Input(element, type) : [],
            .. type.StartsWith("Action.", StringComparison.Ordinal) ? Action(element, type) : [],
            .. Looks(element, type),
        ];
    }

    private static IEnumerable<string> Known(JsonObject element, string type)
    {
        if (!Elements.Contains(type) && !type.StartsWith("Action.", StringComparison.Ordinal) && type is not
            ("AdaptiveCard" or "Column" or "TableRow" or "TableCell" or "TextRun") && element["fallback"] is null)
        {
            yield return $"{type} is newer than 1.5 and has no fallback.";
        }

        if (type is "TextBlock" && element["wrap"] is null)
        {
            yield return "A text does not wrap.";
        }

        if (type is "TextBlock" or "TextRun" && string.IsNullOrWhiteSpace(Text(element, "text")))
        {
            yield return "A text is empty.";
        }

        if (type is "Image" && Text(element, "altText").Length is 0)
        {
            yield return "A picture has no words for those who cannot see it.";
        }

        if (element["actions"] is JsonArray { Count: > 6 })
        {
            yield return "There are more than six actions.";
        }
    }

    private static IEnumerable<string> Input(JsonObject input, string type)
    {
        if (Text(input, "id").Length is 0 || Text(input, "label").Length is 0)
        {
            yield return $"{type} has no id or no label.";
        }

        if (input["isRequired"] is not null && Text(input, "errorMessage").Length is 0)
        {
            yield return $"{type} '{Text(input, "id")}' does not say what is wrong when it is empty.";
        }
    }

    private static IEnumerable<string> Action(JsonObject action, string type)
    {
        if (Text(action, "title").Length is 0)
        {
            yield return $"{type} has no title.";
        }

        if (type is "Action.Execute")
        {
            var verb = Text(action, "verb");
            if (!Verb().IsMatch(verb))
            {
                yield return $"The verb '{verb}' is not feature.action.";
            }

            if (action["fallback"] is not JsonObject fallback || Text(fallback, "type") != "Action.Submit"
                || fallback["data"]?["verb"]?.GetValue<string>() != verb)
            {
                yield return $"'{verb}' does nothing on a client without universal actions.";
            }
        }
    }

    private static IEnumerable<string> Looks(JsonObject element, string type)
    {
        if (element["width"] is { } width && Pixels().IsMatch(width.ToString()))
        {
            yield return $"{type} is {width} wide whatever the screen is.";
        }

        if (type is "Container" && element["style"] is { } style && !Styles.Contains(style.GetValue<string>()))
        {
            yield return $"{style} is no colour of the theme.";
        }

        if (element.Any(member => member.Key is "backgroundImage" or "backgroundColor" or "minHeight"))
        {
            yield return $"{type} has a ground that no theme changes.";
        }
    }

    [GeneratedRegex("^[a-z]+\\.[a-z][A-Za-z]*$")]
    private static partial Regex Verb();

    [GeneratedRegex("px$")]
    private static partial Regex Pixels();
}
