namespace TeamsIsms.Binders;

/// <summary>One line of the index: something that proves a clause.</summary>
/// <param name="What">Title of the document, course or case.</param>
/// <param name="Number">By which people quote it.</param>
/// <param name="Who">Name or id, as the binder shows people; empty where it is about nobody.</param>
/// <param name="Result">What came of it, or the state it is in.</param>
/// <param name="Place">Path inside the binder, or an address.</param>
/// <param name="Sha256">Of what was acted on: a version of a document, a course as approved; empty where there is none.</param>
internal sealed record EvidenceItem(
    EvidenceKind Kind, string What, string Number, DateTimeOffset? At, string Who, string Result, string Place, string Sha256)
{
    /// <summary>Of those its kind proves, the ones that it proves itself; null: all of them.</summary>
    public IReadOnlyList<string>? Clauses { get; init; }
}
