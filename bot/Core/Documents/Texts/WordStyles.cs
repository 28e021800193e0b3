using System.Globalization;
using System.Xml;

namespace TeamsIsms.Documents.Texts;

/// <summary>Which paragraph styles are headings, and how deep: their ids differ with the language of the Word that wrote them.</summary>
internal static class WordStyles
{
    private const int MostBases = 10;

    /// <returns>Levels from 1 by the id of the style.</returns>
    public static IReadOnlyDictionary<string, int> Read(WordPackage package)
    {
        var styles = new Dictionary<string, Style>(StringComparer.Ordinal);
        if (package.Styles() is not { } part)
        {
            return new Dictionary<string, int>();
        }

        using var reader = XmlReader.Create(part.Open(), WordPackage.Settings);
        var id = "";
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            var value = Attribute(reader, "val") ?? "";
            switch (reader.LocalName)
            {
                case "style":
                    id = Attribute(reader, "styleId") ?? "";
                    styles[id] = new Style(0, null);
                    break;
                case "name" when id.Length > 0 && styles[id].Level == 0:
                    styles[id] = styles[id] with { Level = Named(value) };
                    break;
                case "outlineLvl" when id.Length > 0:
                    styles[id] = styles[id] with { Level = Outline(value) };
                    break;
                case "basedOn" when id.Length > 0:
                    styles[id] = styles[id] with { Base = value };
                    break;
            }
        }

        return styles.Keys.Select(key => (key, Level: Level(styles, key))).Where(style => style.Level > 0).ToDictionary(style => style.key, style => style.Level);
    }

    /// <summary>From the file's 0 to 8 to 1 to 9; 9 is the text of the body.</summary>
    public static int Outline(string? value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var level) && level < 9 ? level + 1 : 0;

    /// <summary>An attribute by its local name: the prefix is the writer's choice.</summary>
    public static string? Attribute(XmlReader reader, string name)
    {
        string? found = null;
        for (var more = reader.MoveToFirstAttribute(); more; more = reader.MoveToNextAttribute())
        {
            found = reader.LocalName == name ? reader.Value : found;
        }

        reader.MoveToElement();
        return found;
    }

    // The built-in names are English in every language of Word.
    private static int Named(string name) =>
        name.StartsWith("heading ", StringComparison.OrdinalIgnoreCase)
        && int.TryParse(name["heading ".Length..], NumberStyles.None, CultureInfo.InvariantCulture, out var level) ? level : 0;

    private static int Level(Dictionary<string, Style> styles, string id)
    {
        for (var step = 0; step < MostBases && styles.TryGetValue(id, out var style); step++)
        {
            if (style.Level > 0 || style.Base is not { } next)
            {
                return style.Level;
            }

            id = next;
        }

        return 0;
    }

    private sealed record Style(int Level, string? Base);
}
