namespace TeamsIsms.Documents.Reconcile;

public enum LibraryAlarmKind
{
    /// <summary>The bytes of a published revision are others than those that were approved.</summary>
    Changed,

    /// <summary>The file is neither where it was nor anywhere else in the library.</summary>
    Gone,

    Moved,
    Renamed,
}

/// <summary>Something happened to the file of a document that is under control.</summary>
/// <param name="Name">Of the file.</param>
/// <param name="WebUrl">Null when it is gone.</param>
public sealed record LibraryAlarm(
    LibraryAlarmKind Kind, string DocumentId, string Number, string Title, string Revision, string Name, Uri? WebUrl);
