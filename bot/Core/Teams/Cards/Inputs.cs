using System.Text.Json.Serialization;

namespace TeamsIsms.Teams.Cards;

/// <summary>A field of a form; its value comes back under <c>id</c>, always as a string.</summary>
/// <param name="Label">What the field asks; screen readers say it.</param>
public abstract record CardInput(string Label) : CardElement
{
    public bool IsRequired { get; init; }

    /// <summary>What the client says when the field is empty or wrong.</summary>
    public string? ErrorMessage { get; init; }
}

public sealed record InputText(string Label) : CardInput(Label)
{
    public string? Value { get; init; }

    public string? Placeholder { get; init; }

    public bool IsMultiline { get; init; }

    public int MaxLength { get; init; }
}

public sealed record InputNumber(string Label) : CardInput(Label)
{
    public int? Value { get; init; }

    public int? Min { get; init; }

    public int? Max { get; init; }

    public string? Placeholder { get; init; }
}

/// <summary>A day; the client shows its own calendar.</summary>
public sealed record InputDate(string Label) : CardInput(Label)
{
    public DateOnly? Value { get; init; }

    public DateOnly? Min { get; init; }

    public DateOnly? Max { get; init; }
}

/// <summary>A time of day, to the minute; the client shows its own clock.</summary>
public sealed record InputTime(string Label) : CardInput(Label)
{
    [JsonConverter(typeof(MinuteConverter))]
    public TimeOnly? Value { get; init; }
}

/// <summary>A tick box that answers <c>true</c> or <c>false</c>.</summary>
/// <param name="Label">What the box decides.</param>
/// <param name="Title">What a tick means.</param>
public sealed record InputToggle(string Label, string Title) : CardInput(Label)
{
    /// <summary><c>true</c> or <c>false</c>.</summary>
    public string Value { get; init; } = "false";

    public bool Wrap { get; } = true;
}

public sealed record InputChoiceSet(string Label, IReadOnlyList<Choice> Choices) : CardInput(Label)
{
    /// <summary>The chosen value; several joined by commas.</summary>
    public string? Value { get; init; }

    public string? Placeholder { get; init; }

    public ChoiceStyle Style { get; init; }

    public bool IsMultiSelect { get; init; }

    public bool Wrap { get; } = true;
}

public sealed record Choice(string Title, string Value);
