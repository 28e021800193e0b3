using TeamsIsms.Approvals;
using TeamsIsms.Kernel;
using TeamsIsms.People;
using TeamsIsms.Reviews;
using TeamsIsms.Reviews.Slots;
using TeamsIsms.Trail;

namespace TeamsIsms.Tests.Testing;

internal static partial class Some
{
    public static ReviewActor ReviewManager => new(SecurityManager, [Role.SecurityManager]);

    public static ReviewActor ReviewSecretary { get; } = new(new("0d000000-0000-4000-8000-000000000001"), [Role.SecurityManager]);

    public static ReviewActor ReviewChair => new(Chair, [Role.CommitteeChair]);

    public static ReviewActor ChairDeputy { get; } = new(new("0d000000-0000-4000-8000-000000000002"), []);

    public static ReviewActor SeatHolder { get; } = new(new("0d000000-0000-4000-8000-000000000003"), [Role.CommitteeMember]);

    public static ReviewActor SeatDeputy { get; } = new(new("0d000000-0000-4000-8000-000000000004"), []);

    public static ReviewActor OtherHolder { get; } = new(new("0d000000-0000-4000-8000-000000000005"), [Role.CommitteeMember]);

    public static ReviewActor InputOwner { get; } = new(new("0d000000-0000-4000-8000-000000000006"), []);

    public static ReviewActor DecisionOwner { get; } = new(new("0d000000-0000-4000-8000-000000000007"), []);

    public static ReviewId ReviewId => new(2026, 1);

    public static DecisionId EarlierDecision => new(new ReviewId(2025, 1), 2);

    /// <summary>Three seats, the first of them the chair's; two have deputies.</summary>
    public static Committee Committee { get; } = new()
    {
        Seats =
        [
            new CommitteeSeat(Chair, ChairDeputy.Person, IsChair: true, new DateOnly(2026, 1, 1), null),
            new CommitteeSeat(SeatHolder.Person, SeatDeputy.Person, IsChair: false, new DateOnly(2026, 1, 1), new DateOnly(2027, 12, 31)),
            new CommitteeSeat(OtherHolder.Person, null, IsChair: false, new DateOnly(2026, 1, 1), null),
        ],
    };

    public static SlotSearch SlotSearch(DateTimeOffset at) =>
        new(Taipei.Day(at).AddDays(1), Taipei.Day(at).AddDays(30), at, TimeSpan.FromHours(2), new Quorum());

    /// <summary>At the same hour of the next days everybody can come.</summary>
    public static IReadOnlyList<MeetingSlot> Slots(DateTimeOffset at, int count = 4)
    {
        var seats = Seating.Of(Committee.On(Taipei.Day(at)), _ => Presence.Free);
        return [.. Enumerable.Range(22, count).Select(day => new MeetingSlot(at.AddDays(day), at.AddDays(day).AddHours(2), seats))];
    }

    /// <summary>Last year's, which left a decision that is still open.</summary>
    public static Review EarlierReview { get; } = new()
    {
        Id = new ReviewId(2025, 1),
        Kind = ReviewKind.Yearly,
        By = new DateOnly(2025, 12, 31),
        PlannedAt = Now.AddYears(-1),
        Status = ReviewStatus.FollowUp,
        HeldAt = new DateTimeOffset(2025, 12, 20, 2, 0, 0, TimeSpan.Zero),
    };

    public static Review ReviewPlanned { get; } = new()
    {
        Id = ReviewId,
        Kind = ReviewKind.Yearly,
        By = new DateOnly(2026, 12, 18),
        PlannedAt = Now.AddDays(-60),
    };

    public static ReviewDecision Decision { get; } = new()
    {
        Id = new DecisionId(ReviewId, 1),
        Type = DecisionType.Improvement,
        Text = "離職帳號改由人資系統自動停用。",
        Owner = DecisionOwner.Person,
        Due = new DateOnly(2027, 3, 31),
    };

    /// <summary>Planned, with last year's open decision and another review planned in time.</summary>
    public static ReviewFile ReviewFile { get; } = new(ReviewPlanned, [], [])
    {
        Others = [EarlierReview, ReviewPlanned with { Id = new ReviewId(2026, 2), Kind = ReviewKind.Extraordinary, By = new DateOnly(2026, 12, 15) }],
        OtherDecisions = [Decision with { Id = EarlierDecision, Status = DecisionStatus.InProgress }],
    };

    public static DecisionAsked DecisionAsked { get; } =
        new(DecisionType.Resource, "增加一名資安專責人員。", DecisionOwner.Person, new DateOnly(2027, 6, 30));

    public static Act ReviewAct(ReviewActor by, DateTimeOffset? at = null) =>
        by.IsSystem ? new Act(TrailActor.System("DueWork"), at ?? Now) : Act.By(by.Person, at ?? Now, "activity-review");

    public static ApprovalVote ReviewVote(
        ApprovalRequest? request, ReviewActor by, ApprovalVerdict verdict = ApprovalVerdict.Approve, string? comment = null) =>
        new(by.Person, verdict, request?.Stamp, comment);
}
