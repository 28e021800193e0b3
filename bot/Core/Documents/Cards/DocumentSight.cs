using TeamsIsms.Documents.Register;
using TeamsIsms.Documents.Revisions;

namespace TeamsIsms.Documents.Cards;

/// <summary>A document as one person sees it.</summary>
/// <param name="Name">What the people of the document are called.</param>
public sealed record DocumentSight(RegisterEntry Entry, DocumentActor Viewer, Func<Guid, string> Name, DateTimeOffset Now)
{
    /// <summary>Why nothing changed, or what did, in the viewer's language.</summary>
    public string? Note { get; init; }

    /// <summary>Whoever answers for the document is no longer in the directory, or not able to sign in.</summary>
    public bool IsOwnerGone { get; init; }

    /// <summary>The revision the card is about; usually the one in the making, else the one that binds, else the last.</summary>
    public DocumentRevision Focus { get; init; } = Entry.Open ?? Entry.Published ?? Entry.Last;
}
