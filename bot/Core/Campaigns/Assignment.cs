namespace TeamsIsms.Campaigns;

/// <summary>The life of one person's duty to acknowledge one revision or to take one course (rules 4.3). Overdue is computed, never stored.</summary>
public enum AssignmentStatus
{
    Pending,
    Delivered,
    Opened,

    /// <summary>Done: acknowledged, or the course completed.</summary>
    Acknowledged,
    Undeliverable,
    Declined,
    ExemptionRequested,
    Exempted,
    Expired,
    Superseded,
    Cancelled,
}

/// <summary>How an acknowledgement reached us.</summary>
public enum Channel
{
    Teams,
    MailLink,

    /// <summary>Written on paper and recorded by the document controller with a second person.</summary>
    Paper,
}

/// <summary>One person, one campaign. What is known of the person is kept as it was when the duty arose.</summary>
public sealed record Assignment
{
    public required CampaignId Campaign { get; init; }

    public required Guid Person { get; init; }

    public required string Name { get; init; }

    public string? Unit { get; init; }

    public Guid? Head { get; init; }

    public string? Mail { get; init; }

    public required PersonKind Kind { get; init; }

    /// <summary>Language tag, for what is sent to the person.</summary>
    public string? Language { get; init; }

    public required DateTimeOffset Due { get; init; }

    public AssignmentStatus Status { get; init; }

    public ConversationReference? Conversation { get; init; }

    /// <summary>The activity that carries the card; null until it is known to have arrived.</summary>
    public string? Card { get; init; }

    /// <summary>A post without an answer may have arrived; it is repeated not before <see cref="NotBefore"/>.</summary>
    public bool Uncertain { get; init; }

    public int Attempts { get; init; }

    public DateTimeOffset? NotBefore { get; init; }

    public DateTimeOffset? DeliveredAt { get; init; }

    public DateTimeOffset? MailedAt { get; init; }

    public DateTimeOffset? OpenedAt { get; init; }

    public Acknowledgement? Answer { get; init; }

    /// <summary>How the course was completed; null while it is not, or where a document is asked for.</summary>
    public CourseCompletion? Completion { get; init; }

    /// <summary>When the test before the acknowledgement was passed.</summary>
    public DateTimeOffset? QuizPassedAt { get; init; }

    public Exemption? Exemption { get; init; }

    /// <summary>A paper acknowledgement: it waits for its second person, or is the evidence of the answer.</summary>
    public PaperRecord? Paper { get; init; }

    /// <summary>Why it was declined, cannot be delivered, or ended.</summary>
    public string? Reason { get; init; }

    /// <summary>The time of this record is over: who and what it was about is gone.</summary>
    public Erased? Erased { get; init; }

    public TrailHead Trail { get; init; } = TrailHead.None;

    /// <summary>The person still owes an answer.</summary>
    public bool IsOpen => Status is AssignmentStatus.Pending or AssignmentStatus.Delivered or AssignmentStatus.Opened
        or AssignmentStatus.ExemptionRequested;

    /// <summary>An acknowledgement would still be taken.</summary>
    public bool CanBeAnswered => IsOpen || Status is AssignmentStatus.Undeliverable or AssignmentStatus.Declined;

    /// <summary>What was asked for came after the due date.</summary>
    public bool IsLate => Answer is { Late: true } || Completion is { Late: true };

    public bool IsOverdue(DateTimeOffset now) => IsOpen && now > Due;

    public string Subject => $"ack/{Campaign}/{Person:N}";
}

/// <summary>Irrevocable. What was agreed to, which bytes, when and how.</summary>
/// <param name="Number">What the person can quote: <c>ACK-2026-003-0317</c>.</param>
/// <param name="Client">The Teams client, as the activity names it; null elsewhere.</param>
public sealed record Acknowledgement(
    string Number, DateTimeOffset At, string Statement, string Revision, string Sha256, Channel Channel, bool Late, string? Client);

/// <summary>What the campaign keeps of a course that somebody completed; the rest is with their training.</summary>
/// <param name="Score">Percent; null where the course needs no test.</param>
public sealed record CourseCompletion(DateTimeOffset At, int? Score, decimal Hours, bool Late);

/// <param name="Until">Last day the exemption holds; given by the one who decides.</param>
public sealed record Exemption(string Reason, DateOnly? Until, ApprovalRequest Approval);

/// <param name="EvidenceItemId">The scanned page in the library.</param>
public sealed record PaperRecord(Guid RecordedBy, DateTimeOffset RecordedAt, DateOnly SignedOn, string EvidenceItemId);
