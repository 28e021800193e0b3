using System.Text.Json.Serialization;
using TeamsIsms.Documents.Register;

namespace TeamsIsms.Documents.Notices;

/// <summary>What is to be done about a document, on the queue <c>document-notice</c>. What it says is read again when it is worked off.</summary>
public enum DocumentNoticeKind
{
    /// <summary>Something happened to it: whoever has to act on its state is told, and everything that mirrors it follows.</summary>
    Changed,

    /// <summary>Those on its distribution list are told of the revision <see cref="DocumentNotice.Order"/>.</summary>
    Distribute,
}

/// <param name="Order">Of the revision it is about; 0 when it is about the document.</param>
/// <param name="From">The bucket of people to go on with.</param>
/// <param name="Attempt">How often it was put back because a service was busy.</param>
public sealed record DocumentNotice(DocumentNoticeKind Kind, DocumentId Document, int Order = 0, int From = 0, int Attempt = 0);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(DocumentNotice))]
internal sealed partial class DocumentNoticeJson : JsonSerializerContext;
