using System.Text.Json.Serialization;

namespace TeamsIsms.Campaigns;

/// <summary>Asks everybody whom it binds for the same: to acknowledge one exact version of a document, or to take a course.</summary>
public sealed record Campaign
{
    public required CampaignId Id { get; init; }

    /// <summary>What people quote: <c>C-2026-003</c>, gap-free within the year of Taipei.</summary>
    public required string Number { get; init; }

    public required CampaignTask Task { get; init; }

    /// <summary>Null where a course is asked for.</summary>
    [JsonIgnore]
    public DocumentTask? Document => Task as DocumentTask;

    public required Audience Audience { get; init; }

    public required DateTimeOffset Due { get; init; }

    /// <summary>Days before the due date on which open assignments are reminded; 0 is the due date itself.</summary>
    public IReadOnlyList<int> RemindDays { get; init; } = Campaigns.RemindDays.Usual;

    public required Guid Creator { get; init; }

    public required string CreatorName { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public CampaignStatus Status { get; init; }

    public ApprovalRequest? Approval { get; init; }

    /// <summary>When the audience is expanded and cards go out; set by the approval.</summary>
    public DateTimeOffset? StartAt { get; init; }

    public DateTimeOffset? StartedAt { get; init; }

    /// <summary>When it closes by itself and open assignments become negative receipts.</summary>
    public required DateTimeOffset EndAt { get; init; }

    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>Why it was cancelled or closed early.</summary>
    public string? EndReason { get; init; }

    /// <summary>How many partitions its assignments are spread over; fixed when it is created, since every assignment's key depends on it.</summary>
    public required int Shards { get; init; }

    /// <summary>How many the audience bound when it was submitted.</summary>
    public int People { get; init; }

    /// <summary>The campaign for the revision that replaced this one's.</summary>
    public CampaignId? Successor { get; init; }

    /// <summary>Where the report lies once it was made.</summary>
    public CampaignReport? Report { get; init; }

    /// <summary>What the follow-up has already done.</summary>
    public FollowUp FollowUp { get; init; } = new();

    /// <summary>The time of its people's records is over, and all of them are erased.</summary>
    public Erased? Erased { get; init; }

    /// <summary>The number of the management review's decision that asked for it; null for the usual ones.</summary>
    public string? Decision { get; init; }

    public TrailHead Trail { get; init; } = TrailHead.None;

    public bool HasStarted => Status is CampaignStatus.Active or CampaignStatus.Paused or CampaignStatus.Closed or CampaignStatus.Archived;

    public bool IsOver => Status is CampaignStatus.Closed or CampaignStatus.Archived or CampaignStatus.Cancelled;

    public string Subject => $"campaign/{Id}";
}

/// <summary>The list of names and the summary that lie in SharePoint.</summary>
public sealed record CampaignReport(Uri Summary, Uri Names, DateTimeOffset At);

/// <summary>What has been done once and must not be done again; days are days in Taipei.</summary>
public sealed record FollowUp
{
    /// <summary>The day of the plan whose reminders were sent last.</summary>
    public DateOnly? RemindedFor { get; init; }

    /// <summary>When unit heads got their list of overdue people.</summary>
    public DateTimeOffset? HeadsToldAt { get; init; }

    public DateTimeOffset? ManagerToldAt { get; init; }

    /// <summary>The day on which exemptions that ran out were looked for last.</summary>
    public DateOnly? ExemptionsOn { get; init; }

    /// <summary>Until when joiners and leavers of the directory are worked in.</summary>
    public DateTimeOffset? AudienceAt { get; init; }
}
