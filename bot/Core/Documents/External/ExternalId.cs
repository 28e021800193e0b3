using System.Globalization;
using System.Text.Json.Serialization;

namespace TeamsIsms.Documents.External;

[JsonConverter(typeof(IdConverter<ExternalId>))]
public readonly record struct ExternalId(Guid Value) : IId<ExternalId>
{
    public static ExternalId New(DateTimeOffset now) => new(Guid.CreateVersion7(now));

    /// <summary>Null when the text, which may come from a card, is no id.</summary>
    public static ExternalId? Parse(string? text) => Guid.TryParse(text, out var value) ? new(value) : null;

    public override string ToString() => Value.ToString("N", CultureInfo.InvariantCulture);
}
