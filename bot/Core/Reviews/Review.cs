using System.Text.Json.Serialization;
using TeamsIsms.Reviews.Minutes;
using TeamsIsms.Reviews.Slots;

namespace TeamsIsms.Reviews;

/// <summary>A management review from its plan to the last of its decisions (policy 9).</summary>
public sealed record Review
{
    public required ReviewId Id { get; init; }

    public required ReviewKind Kind { get; init; }

    /// <summary>Why there is an extraordinary one; null for a yearly one.</summary>
    public string? Reason { get; init; }

    /// <summary>The last day on which it should be held.</summary>
    public required DateOnly By { get; init; }

    public required DateTimeOffset PlannedAt { get; init; }

    public ReviewStatus Status { get; init; }

    /// <summary>How often times were looked for.</summary>
    public int Round { get; init; }

    /// <summary>The committee as it was when times were looked for last.</summary>
    public IReadOnlyList<Seat> Seats { get; init => field = value ?? []; } = [];

    public Quorum Quorum { get; init => field = value ?? new(); } = new();

    public IReadOnlyList<ProposedTime> Times { get; init => field = value ?? []; } = [];

    /// <summary>Those of the committee whose calendar nobody could read then: they count as away.</summary>
    public IReadOnlyList<Guid> Unread { get; init => field = value ?? []; } = [];

    public IReadOnlyList<TimeVote> Votes { get; init => field = value ?? []; } = [];

    public ReviewMeeting? Meeting { get; init; }

    /// <summary>Events of meetings that do not take place, until the calendar took them out.</summary>
    public IReadOnlyList<WithdrawnMeeting> Withdrawn { get; init => field = value ?? []; } = [];

    /// <summary>The bot has no calendar it may use: the invitation is up to people.</summary>
    public bool IsUninvited { get; init; }

    /// <summary>Number of the nonconformity that was opened because the policy's year passed.</summary>
    public string? Nonconformity { get; init; }

    /// <summary>What people answered to the invitation.</summary>
    public IReadOnlyDictionary<Guid, MeetingAnswer> Answers { get; init => field = value ?? new Dictionary<Guid, MeetingAnswer>(); } =
        new Dictionary<Guid, MeetingAnswer>();

    /// <summary>What the members read before the meeting; null until it is made of the inputs that were confirmed last.</summary>
    public PackFile? Pack { get; init; }

    public IReadOnlyList<SeatPresence> Attendance { get; init => field = value ?? []; } = [];

    public DateTimeOffset? HeldAt { get; init; }

    /// <summary>The security managers who wrote the record of the meeting: none of them approves it.</summary>
    public IReadOnlyList<Guid> Secretaries { get; init => field = value ?? []; } = [];

    public IReadOnlyList<FollowedDecision> Followed { get; init => field = value ?? []; } = [];

    /// <summary>The last number a decision got; one that was struck leaves a gap.</summary>
    public int LastDecision { get; init; }

    /// <summary>Why nothing was decided; null when something was, or nobody said so yet.</summary>
    public ReviewText? NoDecision { get; init; }

    public IReadOnlyList<OutputTick> Outputs { get; init => field = value ?? []; } = [];

    public ReviewVerdict? Verdict { get; init; }

    /// <summary>The minutes' file; null until they are drafted.</summary>
    public MinutesFile? File { get; init; }

    /// <summary>The minutes' request.</summary>
    public ApprovalRequest? Approval { get; init; }

    public FrozenMinutes? Frozen { get; init; }

    public IReadOnlyList<Addendum> Addenda { get; init => field = value ?? []; } = [];

    /// <summary>Why it was postponed or cancelled last.</summary>
    public ReviewText? Stopped { get; init; }

    /// <summary>What the clock asked for and people were told, so that it is told once.</summary>
    public IReadOnlyList<string> Told { get; init => field = value ?? []; } = [];

    public TrailHead Trail { get; init; } = TrailHead.None;

    /// <summary>So many of the invited declined that those who are left cannot decide.</summary>
    public bool IsQuorumLost => Status.IsFixed()
        && !Quorum.IsMet(Seating.Of(
            Seats, person => Answers.GetValueOrDefault(person) == MeetingAnswer.Declined ? Presence.Away : Presence.Free));

    [JsonIgnore]
    public Guid? Chair => Seats.FirstOrDefault(seat => seat.IsChair)?.Holder;

    [JsonIgnore]
    public bool IsWaiting => Approval is { Status: ApprovalStatus.Pending };

    /// <summary>The newest; null when there is none.</summary>
    [JsonIgnore]
    public Addendum? LastAddendum => Addenda is [.., var last] ? last : null;

    public bool Seated(Guid person) => Seats.Any(seat => seat.Holder == person || seat.Deputy == person);
}
