using System.Globalization;

namespace TeamsIsms.Binders;

/// <summary>What a binder is made of and for whose eyes.</summary>
/// <param name="Reader">With the roles of now: rights may have changed since it was asked for.</param>
internal sealed record BinderScope(EvidenceBinder Binder, EvidenceReader Reader, CultureInfo Culture, DateTimeOffset Now)
{
    public BinderPeriod Period => Binder.Period;

    public IReadOnlyList<BinderClause> Clauses => BinderClause.Of(Binder.Clauses);

    /// <summary>The numbers of the chosen clauses that a kind proves.</summary>
    /// <param name="own">Only these of them; null: all.</param>
    public string ClausesOf(EvidenceKind kind, IReadOnlyList<string>? own = null) => string.Join(
        ' ', Clauses.Where(clause => clause.Proof.Contains(kind) && own?.Contains(clause.Number) is not false).Select(clause => clause.Number));

    /// <summary>A person as this binder shows them.</summary>
    public string Who(Guid person, string? name) => Binder.WithNames && name is { Length: > 0 } ? name : person.ToString("D");

    /// <summary>What would tell who somebody is; empty where people are shown by id.</summary>
    public string Named(string? text) => Binder.WithNames ? text ?? "" : "";
}
