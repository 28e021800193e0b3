namespace TeamsIsms.Documents;

/// <summary>
/// A document together with exactly which bytes of it are meant: SharePoint's version, such as <c>2.0</c>,
/// and the SHA-256 of the content as 64 lower-case hexadecimal digits.
/// </summary>
public sealed record PinnedDocument(LibraryDocument Document, string VersionId, string Sha256);
