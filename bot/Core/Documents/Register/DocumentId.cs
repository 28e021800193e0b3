using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Serialization;

namespace TeamsIsms.Documents.Register;

/// <summary>
/// Names a document. It follows from the document's number, so whoever registers a number that is taken meets the row that has it,
/// and one transaction suffices.
/// </summary>
[JsonConverter(typeof(IdConverter<DocumentId>))]
public readonly record struct DocumentId(Guid Value) : IId<DocumentId>
{
    /// <summary>Letters' case, width and outer spaces make no other number.</summary>
    public static DocumentId Of(string number)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(FoldedText.Of(number).Trim()));
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80); // RFC 9562 5.8: a version 8 UUID is made as its maker likes
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new DocumentId(new Guid(hash.AsSpan(0, 16), bigEndian: true));
    }

    /// <summary>Null when the text, which may come from a card, is no id.</summary>
    public static DocumentId? Parse(string? text) => Guid.TryParse(text, out var value) ? new(value) : null;

    public override string ToString() => Value.ToString("N", CultureInfo.InvariantCulture);
}
