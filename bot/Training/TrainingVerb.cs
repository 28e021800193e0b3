using System.Globalization;
using System.Text.Json.Serialization;
using TeamsIsms.Campaigns;
using TeamsIsms.Teams.Cards;
using TeamsIsms.Training.Attempts;

namespace TeamsIsms.Bot.Training;

/// <summary>What a button of a training card brings back, with the fields beside it, as they were typed. All of it can be forged.</summary>
internal sealed record TrainingVerb
{
    /// <summary>Of the campaign that asks for the course, where the button is about a person's training.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public string? Id { get; init; }

    /// <summary>Whose training it is, where somebody else acts on it.</summary>
    public string? Person { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Answer { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Text { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Reason { get; init; }

    /// <summary>The number of the attempt on the card.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public string? Attempt { get; init; }

    /// <summary>The turn of the attempt the card was drawn at.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public string? Turn { get; init; }

    /// <summary>The place of the question to go to, from 1.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public string? Question { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Due { get; init; }

    /// <summary>Of questions; <c>*</c> for all there are.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public string? Category { get; init; }

    public CampaignId? Campaign() => CampaignId.Parse(Id);

    public Guid? Who() => Guid.TryParse(Person, out var person) ? person : null;

    /// <summary>0 for none.</summary>
    public int AttemptNumber() => Number(Attempt) ?? 0;

    /// <param name="move">1 to the next page, -1 to the one before, 0 to stay.</param>
    public QuizInput Input(int move) => new(AttemptNumber(), Number(Turn) ?? -1, Answer, move, move < 0 ? Number(Question) : null);

    private static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(TrainingVerb))]
internal sealed partial class TrainingVerbJson : JsonSerializerContext;
