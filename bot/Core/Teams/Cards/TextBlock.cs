using System.Text.Json.Serialization;

namespace TeamsIsms.Teams.Cards;

/// <summary>A paragraph. It always wraps: a phone must not cut it.</summary>
public sealed record TextBlock([property: JsonConverter(typeof(PlainTextConverter))] string Text) : CardElement
{
    public bool Wrap { get; } = true;

    public TextSize Size { get; init; }

    public TextWeight Weight { get; init; }

    public TextColor Color { get; init; }

    public bool IsSubtle { get; init; }

    public HorizontalAlignment HorizontalAlignment { get; init; }

    public TextStyle Style { get; init; }
}

/// <summary>A paragraph of runs with their own looks. No client reads markdown here.</summary>
public sealed record RichTextBlock(IReadOnlyList<TextRun> Inlines) : CardElement
{
    public HorizontalAlignment HorizontalAlignment { get; init; }
}

public sealed record TextRun(string Text)
{
    [JsonPropertyOrder(-1)]
    public string Type { get; } = "TextRun";

    public TextSize Size { get; init; }

    public TextWeight Weight { get; init; }

    public TextColor Color { get; init; }

    public bool IsSubtle { get; init; }

    public bool Strikethrough { get; init; }

    public bool Underline { get; init; }
}

/// <param name="Url">An https address or a data URI.</param>
/// <param name="AltText">What a screen reader says.</param>
public sealed record Image(Uri Url, string AltText) : CardElement
{
    public ImageSize Size { get; init; }
}

/// <summary>Names and values in two columns.</summary>
public sealed record FactSet(IReadOnlyList<Fact> Facts) : CardElement;

public sealed record Fact(
    [property: JsonConverter(typeof(PlainTextConverter))] string Title,
    [property: JsonConverter(typeof(PlainTextConverter))] string Value);
