namespace TeamsIsms.Documents;

/// <summary>A file of the library with where it lies and what a change of it has to name.</summary>
/// <param name="ETag">SharePoint's mark of file and fields together.</param>
/// <param name="FolderId">The folder it lies in.</param>
/// <param name="IsLocked">That somebody, or the product itself, has checked it out.</param>
public sealed record LibraryFile(LibraryDocument Document, string ETag, string FolderId, bool IsLocked);
