using TeamsIsms.Documents.Differences;
using TeamsIsms.Documents.Register;

namespace TeamsIsms.Documents.Revisions;

/// <summary>One revision of a document through its life (rules 4.1).</summary>
public sealed record DocumentRevision
{
    public required DocumentId Document { get; init; }

    /// <summary>From 1, in the order they were begun.</summary>
    public required int Order { get; init; }

    /// <summary>As on the cover, such as <c>1.2</c>; never given twice.</summary>
    public required string Revision { get; init; }

    public DocumentStatus Status { get; init; } = DocumentStatus.Draft;

    public required Guid Author { get; init; }

    /// <summary>Who sent it for approval last.</summary>
    public Guid? Submitter { get; init; }

    /// <summary>The file in the library; null until one is chosen.</summary>
    public string? ItemId { get; init; }

    /// <summary>What was submitted, to the byte. From approval on it never changes.</summary>
    public PinnedFile? Pinned { get; init; }

    public string ChangeSummary { get; init; } = "";

    /// <summary>Whether people have to acknowledge it anew; null until it was submitted.</summary>
    public bool? IsMaterial { get; init; }

    /// <summary>What it says differently from the one before, while it is decided about; null until they were compared.</summary>
    public ShortDifference? Difference { get; init; }

    /// <summary>The step that is being decided now, or the last one that was.</summary>
    public ApprovalRequest? Approval { get; init; }

    /// <summary>The steps before <see cref="Approval"/>, each approved.</summary>
    public IReadOnlyList<ApprovalRequest> Passed { get; init; } = [];

    /// <summary>The steps after <see cref="Approval"/>.</summary>
    public IReadOnlyList<ApprovalStage> Ahead { get; init; } = [];

    /// <summary>Whether the first step is the reviewers'.</summary>
    public bool HasReviewers { get; init; }

    /// <summary>The number of the management review's decision that asked for it; null for the usual ones.</summary>
    public string? Decision { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>The first day on which it binds.</summary>
    public DateOnly? EffectiveDate { get; init; }

    public DateTimeOffset? PublishedAt { get; init; }

    public Guid? PublishedBy { get; init; }

    /// <summary>When another revision took its place, or it became obsolete.</summary>
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>Why it was sent back, rejected, withdrawn, voided or made obsolete.</summary>
    public string? Reason { get; init; }

    /// <summary>What for it is kept although it is obsolete.</summary>
    public string? KeptFor { get; init; }

    /// <summary>In the making: no other revision may be begun beside it.</summary>
    public bool IsOpen => Status is DocumentStatus.Draft or DocumentStatus.InReview or DocumentStatus.ChangesRequested or DocumentStatus.Approved;

    /// <summary>Whether <see cref="Approval"/> is the reviewers'; they do not reject.</summary>
    public bool IsReview => HasReviewers && Passed.Count == 0;

    /// <summary>All steps asked so far, in their order.</summary>
    public IEnumerable<ApprovalRequest> Steps => Approval is { } last ? Passed.Append(last) : Passed;

    /// <summary>Whoever approved it, or let somebody approve it instead. Reviewers are not among them.</summary>
    public IEnumerable<Guid> Deciders => Steps.Skip(HasReviewers ? 1 : 0)
        .SelectMany(step => step.Decisions).SelectMany(decision => new[] { decision.By, decision.For }).Distinct();
}

/// <summary>Which bytes of which file.</summary>
/// <param name="Sha256">64 lower-case hexadecimal digits.</param>
public sealed record PinnedFile(string ItemId, string VersionId, string Sha256, string Name, Uri WebUrl)
{
    public static PinnedFile Of(PinnedDocument pinned) =>
        new(pinned.Document.ItemId, pinned.VersionId, pinned.Sha256, pinned.Document.Name, pinned.Document.WebUrl);
}

/// <summary>Who decides in a step that comes later.</summary>
/// <param name="Needed">For <see cref="ApprovalMode.Quorum"/> only.</param>
public sealed record ApprovalStage(IReadOnlyList<Guid> Approvers, ApprovalMode Mode, int Needed = 0)
{
    /// <param name="author">May decide no more than whoever asks.</param>
    public ApprovalRequest Ask(Guid requester, Guid author, string version, DateTimeOffset now) =>
        new(requester, version, Mode, Needed, now) { Approvers = Approvers, Barred = author == requester ? [] : [author] };
}
