namespace TeamsIsms.Reviews;

/// <summary>The minutes: whole before they are handed in, approved by the chair who did not write them, then frozen.</summary>
public static class ApproveMinutes
{
    public static Outcome<ReviewStep> Submit(ReviewFile file, ReviewActor by, Act act)
    {
        var (review, secretaries) = (file.Review, HoldReview.With(file.Review, by));
        return true switch
        {
            _ when ReviewGate.Refuse(file, ReviewDeed.SubmitMinutes, by) is { } refusal => refusal,
            _ when file.Missing is { Count: > 0 } missing => new InputsMissing(missing),
            _ when CarriedForward.Unheard(file) is { Count: > 0 } unheard => new DecisionsUnheard(unheard),
            _ when review.Verdict is null => new VerdictMissing(),
            _ when OutputLeaves.All.Except(review.Outputs.Select(tick => tick.Leaf)).ToList() is { Count: > 0 } open => new OutputsMissing(open),
            _ when file.Decisions.Count == 0 && review.NoDecision is null => new DecisionNeeded(),
            _ when review.Chair is not { } chair || secretaries.Contains(chair) => new ChairIsSecretary(),
            _ => ReviewStep.Of(
                file,
                review with
                {
                    Status = ReviewStatus.MinutesDraft,
                    Secretaries = secretaries,
                    Approval = Ask(file, by.Person, ReviewMinutes.Hash(file), secretaries, act),
                },
                TrailKinds.ReviewMinutesSubmitted,
                act),
        };
    }

    public static Outcome<ReviewStep> Decide(ReviewFile file, ApprovalVote vote, ReviewActor by, Act act) =>
        file.Review.Approval is not { } asked
            ? new UnknownApproval()
            : Vote(asked, vote, ReviewMinutes.Hash(file), by, act).Match<Outcome<ReviewStep>>(
                request => request.Status == ApprovalStatus.Approved
                    ? ReviewStep.Of(
                        file,
                        file with { Review = file.Review with { Status = ReviewStatus.MinutesApproved, Approval = request } },
                        TrailKinds.ReviewMinutesApproved,
                        act,
                        vote.Comment?.Trim(),
                        sha256: request.Version)
                    : ReviewStep.Of(
                        file, file.Review with { Approval = request }, TrailKinds.ReviewMinutesReturned, act, vote.Comment?.Trim()),
                refusal => refusal);

    /// <summary>The file made of the approved minutes is their final form.</summary>
    /// <param name="sha256">Hexadecimal, of the file.</param>
    public static Outcome<ReviewStep> Freeze(ReviewFile file, Uri link, string sha256, ReviewActor by, Act act) =>
        ReviewGate.Refuse(file, ReviewDeed.Freeze, by) is { } refusal
            ? refusal
            : ReviewStep.Of(
                file,
                file with
                {
                    Review = file.Review with { Status = ReviewStatus.FollowUp, Frozen = new FrozenMinutes(link, sha256, act.At) },
                },
                TrailKinds.ReviewFrozen,
                act,
                sha256: sha256);

    /// <summary>Proposes a correction; one that came back is written anew under its number.</summary>
    public static Outcome<ReviewStep> ProposeAddendum(ReviewFile file, string? text, ReviewActor by, Act act)
    {
        var review = file.Review;
        var last = review.LastAddendum;
        if ((ReviewGate.Refuse(file, ReviewDeed.ProposeAddendum, by)
            ?? (last is { Approval.Status: ApprovalStatus.Pending } ? new AddendumWaits() : null)
            ?? (review.Chair is not { } chair || chair == by.Person ? new ChairIsSecretary() : null)
            ?? (review.Addenda.Count >= ReviewLimits.MostAddenda ? new TooManyAddenda(ReviewLimits.MostAddenda) : null)
            ?? ReviewLimits.Missing(ReviewField.Addendum, ReviewLimits.Long, text)) is { } refusal)
        {
            return refusal;
        }

        var isAgain = last is { Approval.Status: not ApprovalStatus.Approved };
        var number = (last?.Number ?? 0) + (isAgain ? 0 : 1);
        var addendum = new Addendum(number, text!.Trim(), by.Person, act.At, Ask(file, by.Person, $"a{number}", [by.Person], act)); // checked above
        return ReviewStep.Of(
            file,
            review with { Addenda = [.. isAgain ? review.Addenda.SkipLast(1) : review.Addenda, addendum] },
            TrailKinds.ReviewAddendumProposed,
            act,
            addendum.Text,
            addendum.Approval.Version);
    }

    public static Outcome<ReviewStep> DecideAddendum(ReviewFile file, ApprovalVote vote, ReviewActor by, Act act) =>
        file.Review.LastAddendum is not { } addendum
            ? new UnknownApproval()
            : Vote(addendum.Approval, vote, addendum.Approval.Version, by, act).Match<Outcome<ReviewStep>>(
                request => ReviewStep.Of(
                    file,
                    file.Review with { Addenda = [.. file.Review.Addenda.SkipLast(1), addendum with { Approval = request }] },
                    request.Status == ApprovalStatus.Approved ? TrailKinds.ReviewAddendumApproved : TrailKinds.ReviewAddendumReturned,
                    act,
                    vote.Comment?.Trim(),
                    request.Version),
                refusal => refusal);

    /// <summary>The end: every decision is closed, or a later meeting heard of it.</summary>
    public static Outcome<ReviewStep> Close(ReviewFile file, ReviewActor by, Act act) => CarriedForward.Loose(file) switch
    {
        _ when ReviewGate.Refuse(file, ReviewDeed.Close, by) is { } refusal => refusal,
        { Count: > 0 } loose => new DecisionsLoose(loose),
        _ when file.Review.LastAddendum is { Approval.Status: ApprovalStatus.Pending } => new AddendumWaits(),
        _ => ReviewStep.Of(file, file.Review with { Status = ReviewStatus.Closed }, TrailKinds.ReviewClosed, act),
    };

    /// <summary>The request changes while it waits: somebody else may decide, or was reminded.</summary>
    internal static Outcome<ReviewStep> ChangeRequest(
        ReviewFile file, Func<ApprovalRequest, Outcome<ApprovalChange>> change, Act act) => file.Review.Approval switch
        {
            null => new UnknownApproval(),
            { Status: ApprovalStatus.Pending } request => change(request).Match<Outcome<ReviewStep>>(
                changed => ReviewStep.Of(
                    file, file.Review with { Approval = changed.Next }, changed.Kind, act, changed.Reason, changed.Note),
                refusal => refusal),
            { } done => new AlreadyDecided(done.Status),
        };

    /// <inheritdoc cref="ChangeRequest"/>
    internal static Outcome<ReviewStep> ChangeAddendum(
        ReviewFile file, int number, Func<ApprovalRequest, Outcome<ApprovalChange>> change, Act act) =>
        file.Review.Addenda.FirstOrDefault(addendum => addendum.Number == number) switch
        {
            null => new UnknownApproval(),
            { Approval: { Status: ApprovalStatus.Pending } request } waiting => change(request).Match<Outcome<ReviewStep>>(
                changed => ReviewStep.Of(
                    file,
                    file.Review with
                    {
                        Addenda = [.. file.Review.Addenda.Select(other => other == waiting ? waiting with { Approval = changed.Next } : other)],
                    },
                    changed.Kind,
                    act,
                    changed.Reason,
                    changed.Note),
                refusal => refusal),
            { Approval.Status: var done } => new AlreadyDecided(done),
        };

    private static ApprovalRequest Ask(ReviewFile file, Guid by, string version, IReadOnlyList<Guid> barred, Act act) =>
        new(by, version, ApprovalMode.One, 0, act.At)
        {
            Approvers = [.. file.Review.Seats.Where(seat => seat.IsChair).Select(seat => seat.Holder)],
            Barred = barred,
        };

    private static Outcome<ApprovalRequest> Vote(ApprovalRequest request, ApprovalVote vote, string version, ReviewActor by, Act act) =>
        (by.IsAdministrator ? new ReviewAdministrator() : vote.Outdated(request)) is { } refusal
            ? refusal
            : Approve.Decide(request, by.Person, vote.Verdict, version, vote.Comment, act.At);
}
