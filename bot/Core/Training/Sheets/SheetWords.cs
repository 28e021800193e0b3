using System.Globalization;

namespace TeamsIsms.Training.Sheets;

/// <summary>What the template is headed with; both languages are read, whichever was handed out.</summary>
internal static class SheetWords
{
    public static readonly Words Text = new(typeof(SheetWords));

    public static string Of(SheetColumn column, CultureInfo culture) => column switch
    {
        SheetColumn.Label => Text.Say(culture, "Label"),
        SheetColumn.Category => Text.Say(culture, "Category"),
        SheetColumn.Title => Text.Say(culture, "Title"),
        SheetColumn.Kind => Text.Say(culture, "Kind"),
        SheetColumn.Question => Text.Say(culture, "Question"),
        SheetColumn.ChoiceA => Text.Say(culture, "Choice", 'A'),
        SheetColumn.ChoiceB => Text.Say(culture, "Choice", 'B'),
        SheetColumn.ChoiceC => Text.Say(culture, "Choice", 'C'),
        SheetColumn.ChoiceD => Text.Say(culture, "Choice", 'D'),
        SheetColumn.ChoiceE => Text.Say(culture, "Choice", 'E'),
        SheetColumn.ChoiceF => Text.Say(culture, "Choice", 'F'),
        SheetColumn.Answer => Text.Say(culture, "Answer"),
        SheetColumn.Tolerance => Text.Say(culture, "Tolerance"),
        SheetColumn.Explanation => Text.Say(culture, "Explanation"),
        SheetColumn.Area => Text.Say(culture, "Area"),
        SheetColumn.Difficulty => Text.Say(culture, "Difficulty"),
        SheetColumn.Image => Text.Say(culture, "Image"),
        SheetColumn.Alternative => Text.Say(culture, "Alternative"),
        SheetColumn.Tags => Text.Say(culture, "Tags"),
    };

    public static string Of(SheetKind kind, CultureInfo culture) => kind switch
    {
        SheetKind.Single => Text.Say(culture, "KindSingle"),
        SheetKind.Multiple => Text.Say(culture, "KindMultiple"),
        SheetKind.TrueFalse => Text.Say(culture, "KindTrueFalse"),
        SheetKind.Numeric => Text.Say(culture, "KindNumeric"),
        SheetKind.Short => Text.Say(culture, "KindShort"),
    };

    /// <summary>The value whose name in either language it is; null when it is none.</summary>
    public static T? Parse<T>(string text, Func<T, CultureInfo, string> name)
        where T : struct, Enum
    {
        var folded = FoldedText.Of(text);
        foreach (var value in Enum.GetValues<T>())
        {
            if (Languages.All.Any(culture => FoldedText.Of(name(value, culture)) == folded))
            {
                return value;
            }
        }

        return null;
    }
}
