using TeamsIsms.Campaigns;
using TeamsIsms.Documents.Revisions;

namespace TeamsIsms.Documents.Register;

public enum DocumentOrigin
{
    /// <summary>The organisation wrote it.</summary>
    Own,

    /// <summary>A law, a standard, a contract: it is watched and never approved here (policy 6.4.2.7).</summary>
    External,
}

/// <summary>What stays the same, or is kept once, while revisions come and go: the register's entry of one document.</summary>
public sealed record ControlledDocument
{
    public required DocumentId Id { get; init; }

    /// <summary>As on the cover, such as <c>ISMS-M-001</c>; it never changes.</summary>
    public required string Number { get; init; }

    public required string Title { get; init; }

    /// <summary>1 (policy) to 4 (forms and records).</summary>
    public required int Tier { get; init; }

    public required string Classification { get; init; }

    public required string IssuingUnit { get; init; }

    /// <summary>Who answers for its content and for the yearly review.</summary>
    public required Guid Owner { get; init; }

    public DocumentOrigin Origin { get; init; }

    /// <summary>Who wrote a document of external origin; empty for an own one.</summary>
    public string Issuer { get; init; } = "";

    /// <summary>Who is told of every new revision.</summary>
    public Audience Distribution { get; init; } = new();

    /// <summary>How long it is kept after it ended, in words; may be empty.</summary>
    public string Retention { get; init; } = "";

    /// <summary>How many months pass between two reviews; never more than a year.</summary>
    public int ReviewMonths { get; init => field = value is 0 ? PublishDocument.ReviewMonths : value; } = PublishDocument.ReviewMonths;

    /// <summary>How often the entry was changed: a form drawn of an earlier one changes nothing.</summary>
    public int Edits { get; init; }

    /// <summary>The last day by which it is to be reviewed; null until it was published.</summary>
    public DateOnly? NextReview { get; init; }

    /// <summary>"Reviewed, no change", asked by the owner; the last one asked.</summary>
    public ApprovalRequest? Confirmation { get; init; }

    /// <summary>When it was last agreed that it stays as it is; null: never.</summary>
    public DateTimeOffset? ReviewedAt { get; init; }

    /// <summary>To make it obsolete; the last time it was asked.</summary>
    public Retirement? Retirement { get; init; }

    public required Guid RegisteredBy { get; init; }

    public required DateTimeOffset RegisteredAt { get; init; }

    public TrailHead Trail { get; init; } = TrailHead.None;

    public string Subject => $"document/{Id}";
}

/// <param name="Reason">Why the document ends.</param>
/// <param name="KeptFor">What for its last revision is kept nevertheless (policy 6.4.2.9).</param>
public sealed record Retirement(string Reason, string KeptFor, ApprovalRequest Approval);
