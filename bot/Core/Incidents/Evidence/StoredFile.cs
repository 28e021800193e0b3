namespace TeamsIsms.Incidents.Evidence;

/// <summary>A file in the case's folder.</summary>
/// <param name="Name">In SharePoint; made by us.</param>
/// <param name="OriginalName">As the person named it; for people to read, never for a path.</param>
/// <param name="VersionId">SharePoint's, such as <c>1.0</c>.</param>
/// <param name="Sha256">Hexadecimal, of the bytes that were received. SharePoint may write properties into Office files it keeps.</param>
/// <param name="Size">In bytes, of what was received.</param>
public sealed record StoredFile(
    string Name, string OriginalName, string ItemId, string VersionId, string Sha256, long Size, Uri WebUrl)
{
    /// <summary>What the case's list of evidence takes.</summary>
    public NewEvidence ToEvidence(string? note = null) =>
        new(OriginalName.Length > 0 ? OriginalName : Name, Sha256, Size, new FolderLink(ItemId, WebUrl), note);
}
