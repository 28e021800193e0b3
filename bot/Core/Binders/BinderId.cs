using System.Globalization;
using System.Text.Json.Serialization;

namespace TeamsIsms.Binders;

/// <summary>Names a binder, and the request it was made for: one request is one binder. Ids sort by the time they were made.</summary>
[JsonConverter(typeof(IdConverter<BinderId>))]
public readonly record struct BinderId(Guid Value) : IId<BinderId>
{
    public static BinderId New(DateTimeOffset now) => new(Guid.CreateVersion7(now));

    /// <summary>Null when the text, which may come from a card, is no id.</summary>
    public static BinderId? Parse(string? text) => Guid.TryParse(text, out var value) && value != Guid.Empty ? new(value) : null;

    public override string ToString() => Value.ToString("N", CultureInfo.InvariantCulture);
}
