namespace TeamsIsms.Reviews;

/// <summary>
/// What may be done with a review, in which state and by whom (rules 4.8, 4.11). The minutes are decided about by the people their request
/// names: <see cref="ApproveMinutes"/>.
/// </summary>
public static class ReviewGate
{
    /// <summary>Null when the person may do it now.</summary>
    public static Refusal? Refuse(ReviewFile file, ReviewDeed deed, ReviewActor by) => true switch
    {
        _ when !ReviewAccess.Sees(file, by) => new UnknownReview(),
        _ when !IsTheirs(file, deed, by) => new ReviewDutyNeeded(deed),
        _ when !States(deed).Contains(file.Review.Status) => new ReviewMovedOn(file.Review.Status),
        // What the chair reads does not change meanwhile.
        _ when file.Review is { Status: ReviewStatus.MinutesDraft, IsWaiting: true } => new MinutesWait(),
        _ => null,
    };

    private static bool IsTheirs(ReviewFile file, ReviewDeed deed, ReviewActor by) => deed switch
    {
        ReviewDeed.Vote => file.Review.Seated(by.Person),
        ReviewDeed.SubmitInput => by.IsManager || file.Inputs.Any(input => input.Owner == by.Person),
        ReviewDeed.KeepPack or ReviewDeed.NoteAnswers => by.IsSystem,
        ReviewDeed.Freeze or ReviewDeed.OpenInputs => by.IsSystem || by.IsManager,
        ReviewDeed.AssignInput or ReviewDeed.Cancel or ReviewDeed.Close or ReviewDeed.Confirm or ReviewDeed.Decide or ReviewDeed.FindTimes
            or ReviewDeed.Fix or ReviewDeed.Follow or ReviewDeed.Move or ReviewDeed.Postpone or ReviewDeed.ProposeAddendum or ReviewDeed.RecordHeld
            or ReviewDeed.ReturnInput or ReviewDeed.SayVerdict or ReviewDeed.Strike or ReviewDeed.SubmitMinutes
            or ReviewDeed.TickOutputs => by.IsManager,
    };

    private static IReadOnlyList<ReviewStatus> States(ReviewDeed deed) => deed switch
    {
        ReviewDeed.FindTimes => [ReviewStatus.Planned, ReviewStatus.Scheduling, ReviewStatus.Postponed],
        ReviewDeed.Vote or ReviewDeed.Fix => [ReviewStatus.Scheduling],
        ReviewDeed.OpenInputs => [ReviewStatus.Scheduled],
        ReviewDeed.Move or ReviewDeed.NoteAnswers or ReviewDeed.Postpone => [ReviewStatus.Scheduled, ReviewStatus.InputsOpen, ReviewStatus.Ready],
        ReviewDeed.Confirm => [ReviewStatus.InputsOpen],
        ReviewDeed.AssignInput or ReviewDeed.SubmitInput => [ReviewStatus.InputsOpen, ReviewStatus.Held, ReviewStatus.MinutesDraft],
        ReviewDeed.ReturnInput => [ReviewStatus.InputsOpen, ReviewStatus.Ready, ReviewStatus.Held, ReviewStatus.MinutesDraft],
        ReviewDeed.KeepPack or ReviewDeed.RecordHeld => [ReviewStatus.Ready],
        ReviewDeed.Decide or ReviewDeed.Follow or ReviewDeed.SayVerdict or ReviewDeed.Strike or ReviewDeed.SubmitMinutes
            or ReviewDeed.TickOutputs => [ReviewStatus.Held, ReviewStatus.MinutesDraft],
        ReviewDeed.Freeze => [ReviewStatus.MinutesApproved],
        ReviewDeed.ProposeAddendum => [ReviewStatus.FollowUp, ReviewStatus.Closed],
        ReviewDeed.Close => [ReviewStatus.FollowUp],
        ReviewDeed.Cancel => [.. Enum.GetValues<ReviewStatus>().Where(status => status.IsAhead())],
    };
}
