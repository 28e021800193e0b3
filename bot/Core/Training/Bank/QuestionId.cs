using System.Globalization;
using System.Text.Json.Serialization;

namespace TeamsIsms.Training.Bank;

/// <summary>Names a question through all its versions; ids sort by the time they were made.</summary>
[JsonConverter(typeof(IdConverter<QuestionId>))]
public readonly record struct QuestionId(Guid Value) : IId<QuestionId>
{
    /// <summary>Null when the text, which may come from a card, is no id.</summary>
    public static QuestionId? Parse(string? text) => Guid.TryParse(text, out var value) ? new(value) : null;

    public static QuestionId New(DateTimeOffset now) => new(Guid.CreateVersion7(now));

    public override string ToString() => Value.ToString("N", CultureInfo.InvariantCulture);
}
