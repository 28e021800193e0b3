namespace TeamsIsms.Approvals;

/// <summary>Names a request by what it is about.</summary>
/// <param name="Subject">Name of the <see cref="IApprovalSubject"/> that owns it.</param>
/// <param name="Id">The object's id, as cards carry it.</param>
/// <param name="Person">Whose part of the object it is about; null when it is about the whole.</param>
public sealed record ApprovalKey(string Subject, string Id, Guid? Person = null)
{
    /// <summary>Fit for a key of a table.</summary>
    public override string ToString() => Person is { } person ? $"{Subject}.{Id}.{person:N}" : $"{Subject}.{Id}";
}

/// <summary>A request with what lists say of its object.</summary>
/// <param name="Number">What people quote; empty for an object without a number.</param>
public sealed record ApprovalMatter(ApprovalKey Key, ApprovalRequest Request, string Number, string Title)
{
    /// <summary>How many objects are asked about at once; the title is the first one's.</summary>
    public int Objects { get; init; } = 1;
}
