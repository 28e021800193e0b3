using TeamsIsms.Campaigns;
using TeamsIsms.Training.Bank;
using TeamsIsms.Training.Courses;
using TeamsIsms.Training.Evaluations;

namespace TeamsIsms.Training.Attempts;

/// <summary>The life of one person's duty to take a course (rules 4.4).</summary>
public enum TrainingStatus
{
    Assigned,
    InProgress,
    Completed,
    Effective,
    NotEffective,

    /// <summary>The last attempt failed.</summary>
    Failed,

    /// <summary>Asked to learn again, with new attempts.</summary>
    Remedial,
    Waived,
    Cancelled,
    Expired,
}

/// <summary>One person's part of a campaign that asks for a course. Asking again next year is another campaign.</summary>
public sealed record TrainingAssignment
{
    public required CampaignId Campaign { get; init; }

    public required CourseId Course { get; init; }

    public required Guid Person { get; init; }

    /// <summary>The unit head, who reads reports and is told of failures.</summary>
    public Guid? Head { get; init; }

    public required DateTimeOffset Due { get; init; }

    public required CourseNeeds Needs { get; init; }

    /// <summary>There is something to read before the test.</summary>
    public bool HasMaterial { get; init; }

    /// <summary>When it was read; not yet, or not since the last remedial assignment.</summary>
    public DateTimeOffset? MaterialAt { get; init; }

    public TrainingStatus Status { get; init; }

    /// <summary>Attempts started so far, void ones too: the number of the last.</summary>
    public int Started { get; init; }

    /// <summary>The last attempt before the remedial assignment; 0 before there is one.</summary>
    public int StartedBefore { get; init; }

    /// <summary>Attempts that count, since the beginning or the last remedial assignment.</summary>
    public int Used { get; init; }

    /// <summary>The attempt in progress. One row for one person, so that two devices cannot start two.</summary>
    public int? Running { get; init; }

    public int? PassedAttempt { get; init; }

    /// <summary>Of the attempt that passed, in percent.</summary>
    public int? PassedScore { get; init; }

    public DateTimeOffset? LastFailedAt { get; init; }

    /// <summary>What the last attempt drew; the next draws others while there are others.</summary>
    public IReadOnlyList<QuestionId> LastDrawn { get; init; } = [];

    /// <summary>That it was given, not what: answers to an anonymous survey are kept apart, and then this is the beginning of the day.</summary>
    public DateTimeOffset? SurveyAt { get; init; }

    /// <summary>Counts the answer once (decision 0016); null again once it is counted.</summary>
    public string? SurveyTicket { get; init; }

    /// <summary>What was answered; always null where the survey is anonymous.</summary>
    public SurveyAnswers? Survey { get; init; }

    public ReflectionReport? Reflection { get; init; }

    public Certificate? Certificate { get; init; }

    /// <summary>A scan that was sent and waits for the form it goes with.</summary>
    public StoredTrainingFile? CertificateFile { get; init; }

    /// <summary>What the person got for completing the course.</summary>
    public CompletionCertificate? Diploma { get; init; }

    public DateTimeOffset? CompletedAt { get; init; }

    /// <summary>Why it was waived, cancelled or judged not effective.</summary>
    public string? Reason { get; init; }

    /// <summary>The time of this record is over: answers, reports and files are gone.</summary>
    public Erased? Erased { get; init; }

    public TrailHead Trail { get; init; } = TrailHead.None;

    /// <summary>The person still has something to do.</summary>
    public bool IsOpen => Status is TrainingStatus.Assigned or TrainingStatus.InProgress or TrainingStatus.Remedial;

    /// <summary>An attempt was over that counts, in whichever round.</summary>
    public bool HasTested => PassedAttempt is not null || Used > 0 || StartedBefore > 0;

    public bool IsOverdue(DateTimeOffset now) => IsOpen && now > Due;

    public string Subject => $"training/{Campaign}/{Person:N}";
}
