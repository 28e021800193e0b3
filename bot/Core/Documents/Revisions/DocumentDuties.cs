namespace TeamsIsms.Documents.Revisions;

/// <summary>Which duties of one document may not meet in one person (rules 4.11). Null when they may.</summary>
public static class DocumentDuties
{
    public static Refusal? Register(Guid author, DocumentActor by) =>
        by.IsController || (by.IsStaff && by.Person == author) ? null : new ControllerNeeded();

    public static Refusal? Review(DocumentRevision revision, DocumentActor by) => IsWorkOf(revision, by.Person) ? new OwnDocument() : null;

    public static Refusal? Approve(DocumentRevision revision, DocumentActor by) =>
        IsWorkOf(revision, by.Person) ? new OwnDocument()
        : by.Roles.Contains(Role.Administrator) ? new AdministratorDecides()
        : by.IsController ? new ControllerDecides()
        : null;

    public static Refusal? Publish(DocumentRevision revision, DocumentActor by) =>
        !by.IsController ? new ControllerNeeded()
        : revision.Deciders.Contains(by.Person) ? new OwnDecision()
        : null;

    /// <param name="decided">The approval that is carried out.</param>
    public static Refusal? CarryOut(ApprovalRequest decided, DocumentActor by) =>
        !by.IsController ? new ControllerNeeded()
        : decided.Decisions.Any(decision => decision.By == by.Person || decision.For == by.Person) ? new OwnDecision()
        : null;

    public static Refusal? Dispose(DocumentActor first, DocumentActor second) =>
        first.Person == second.Person ? new TwoPersonsNeeded()
        : first.IsController || second.IsController ? null
        : new ControllerNeeded();

    private static bool IsWorkOf(DocumentRevision revision, Guid person) => person == revision.Author || person == revision.Submitter;
}
