using System.Text.Json.Nodes;

namespace TeamsIsms.Tests.Browser;

/// <summary>The colours of one of Teams' themes, as a host configuration of the reference renderer.</summary>
/// <param name="Name">For the pictures.</param>
/// <param name="Ground">Behind the card.</param>
/// <param name="Words">Of ordinary text.</param>
/// <param name="Subtle">Of text toned down.</param>
internal sealed record CardTheme(string Name, string Ground, string Words, string Subtle)
{
    private static readonly string[] Styles = ["default", "emphasis", "accent", "good", "warning", "attention"];
    private static readonly string[] Colours = ["default", "dark", "light", "accent", "good", "warning", "attention"];

    /// <summary>Grounds of the container styles, in the order of <see cref="Styles"/>.</summary>
    public required IReadOnlyList<string> Grounds { get; init; }

    /// <summary>Accent, good, warning and attention as colours of text.</summary>
    public required IReadOnlyList<string> Signals { get; init; }

    public static IReadOnlyList<CardTheme> All { get; } =
    [
        new("light", "#FFFFFF", "#242424", "#555555")
        {
            Grounds = ["#FFFFFF", "#F0F0F0", "#C7DEF9", "#CCFFCC", "#FFE2B2", "#FFC5B2"],
            Signals = ["#4F52B2", "#0E700E", "#835B00", "#B10E1C"],
        },
        new("dark", "#292929", "#FFFFFF", "#D6D6D6")
        {
            Grounds = ["#292929", "#141414", "#1F3A5F", "#0B3D1B", "#4A3200", "#5C1F1A"],
            Signals = ["#A6A7DC", "#6CC76C", "#FFDD66", "#FF9C9C"],
        },
        new("contrast", "#000000", "#FFFFFF", "#FFFFFF")
        {
            Grounds = ["#000000", "#000000", "#000000", "#000000", "#000000", "#000000"],
            Signals = ["#FFFF01", "#3FF23F", "#FFFF01", "#FFB3B3"],
        },
    ];

    public JsonObject HostConfig() => new()
    {
        ["fontFamily"] = "'Segoe UI', 'Noto Sans CJK TC', 'Noto Sans TC', sans-serif",
        ["fontSizes"] = new JsonObject { ["small"] = 12, ["default"] = 14, ["medium"] = 16, ["large"] = 18, ["extraLarge"] = 24 },
        ["spacing"] = new JsonObject
        {
            ["small"] = 4,
            ["default"] = 8,
            ["medium"] = 12,
            ["large"] = 16,
            ["extraLarge"] = 24,
            ["padding"] = 16,
        },
        ["separator"] = new JsonObject { ["lineThickness"] = 1, ["lineColor"] = Subtle },
        ["supportsInteractivity"] = true,
        ["actions"] = new JsonObject
        {
            ["maxActions"] = 6,
            ["spacing"] = "default",
            ["buttonSpacing"] = 8,
            ["actionsOrientation"] = "vertical",
            ["actionAlignment"] = "stretch",
            ["showCard"] = new JsonObject { ["actionMode"] = "inline", ["inlineTopMargin"] = 8 },
        },
        ["factSet"] = new JsonObject
        {
            ["title"] = new JsonObject { ["weight"] = "bolder", ["wrap"] = true, ["maxWidth"] = 110 },
            ["value"] = new JsonObject { ["wrap"] = true },
            ["spacing"] = 10,
        },
        ["containerStyles"] = new JsonObject(Styles.Zip(Grounds).Select(style =>
            KeyValuePair.Create<string, JsonNode?>(style.First, Container(style.Second)))),
    };

    private JsonObject Container(string ground) => new()
    {
        ["backgroundColor"] = ground,
        ["foregroundColors"] = new JsonObject(Colours.Zip([Words, Words, Words, .. Signals]).Select(colour =>
            KeyValuePair.Create<string, JsonNode?>(
                colour.First,
                new JsonObject { ["default"] = colour.Second, ["subtle"] = colour.First is "default" ? Subtle : colour.Second }))),
    };
}
