using TeamsIsms.Documents.Docx;

namespace TeamsIsms.Binders;

/// <summary>What a folder of the binder holds, as people read it.</summary>
/// <param name="Items">Lines it added to the index.</param>
/// <param name="Blocks">Below the title; short, however many people it is about.</param>
internal sealed record PartSummary(EvidenceKind Kind, long Items, IReadOnlyList<DocxBlock> Blocks)
{
    /// <summary>How many of them prove which clause; null: each proves every clause of its kind.</summary>
    public IReadOnlyDictionary<string, long>? ByClause { get; init; }

    public long ItemsOf(BinderClause clause) => ByClause is null ? Items : ByClause.GetValueOrDefault(clause.Number);
}
