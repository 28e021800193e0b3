using System.Text.Json.Serialization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Reviews.Inputs;

/// <summary>What a button about an input brings back, with the fields beside it, as typed. All of it can be forged.</summary>
public sealed record InputForm
{
    /// <summary>The review's number.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public string? Id { get; init; }

    public string? Leaf { get; init; }

    /// <summary>Which of the buttons: fields of the others may be filled too.</summary>
    public string? Step { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Text { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Trend { get; init; }

    /// <summary>Why there is nothing to report, or why it is returned.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public string? Reason { get; init; }

    /// <summary>Name or account of who writes it.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public string? Owner { get; init; }

    /// <summary>Null when it is none.</summary>
    public InputLeaf? ReadLeaf() => InputLeaves.All.Cast<InputLeaf?>().FirstOrDefault(leaf => leaf.ToString() == Leaf);

    /// <summary>Without a button's word it follows from what was filled.</summary>
    public InputStep ReadStep() => Step switch
    {
        "none" => InputStep.None,
        "owner" => InputStep.Owner,
        "return" => InputStep.Return,
        "text" => InputStep.Text,
        _ when !string.IsNullOrWhiteSpace(Owner) => InputStep.Owner,
        _ when string.IsNullOrWhiteSpace(Text) && !string.IsNullOrWhiteSpace(Reason) => InputStep.None,
        _ => InputStep.Text,
    };
}

/// <summary>What can be done with an input on its card.</summary>
public enum InputStep
{
    /// <summary>There is nothing to report, with the reason.</summary>
    None,
    Owner,
    Return,
    Text,
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(InputForm))]
internal sealed partial class InputFormJson : JsonSerializerContext;
