namespace TeamsIsms.Reviews.Minutes;

/// <summary>The minutes' file beside the record it was drafted from: both are handed in together and approved as they were then.</summary>
public static class HandInMinutes
{
    /// <summary>Keeps where the draft lies. Drafting again begins with a file that nobody edited.</summary>
    public static Outcome<ReviewStep> Keep(ReviewFile file, MinutesFile draft, ReviewActor by, Act act) =>
        ReviewGate.Refuse(file, ReviewDeed.SubmitMinutes, by) is { } refusal
            ? refusal
            : ReviewStep.Of(
                file,
                file.Review with { File = draft, Secretaries = HoldReview.With(file.Review, by) },
                TrailKinds.ReviewMinutesDrafted,
                act);

    /// <param name="sha256">Hexadecimal, of the file as it is now; null when it is gone.</param>
    public static Outcome<ReviewStep> Submit(ReviewFile file, string? sha256, ReviewActor by, Act act) => true switch
    {
        _ when ApproveMinutes.Submit(file, by, act).Refusal is { } refusal => refusal,
        _ when file.Review.File is null || sha256 is null => new MinutesNotDrafted(),
        _ when file.Review.File.Content != Content(file) => new MinutesOutdated(),
        _ => ApproveMinutes.Submit(With(file, sha256), by, act),
    };

    /// <param name="sha256">As with <see cref="Submit"/>. Of a file that was changed nothing can be approved any more.</param>
    public static Outcome<ReviewStep> Decide(ReviewFile file, string? sha256, ApprovalVote vote, ReviewActor by, Act act) =>
        ApproveMinutes.Decide(file, vote, by, act) switch
        {
            { Refusal: { } refusal } => refusal,
            _ when IsChanged(file, sha256) => new MinutesFileChanged(),
            var decided => decided,
        };

    /// <summary>The request ends without a decision, so that the secretary can hand in the file as it is.</summary>
    public static Outcome<ReviewStep> Void(ReviewFile file, string? sha256, Act act) => file.Review switch
    {
        { Approval: { Status: ApprovalStatus.Pending } request } review when IsChanged(file, sha256) => ReviewStep.Of(
            file,
            review with { Approval = request with { Status = ApprovalStatus.Withdrawn } },
            TrailKinds.ReviewMinutesVoided,
            act),
        _ => new MinutesWait(),
    };

    /// <summary>Hexadecimal SHA-256 of what the draft has to say.</summary>
    public static string Content(ReviewFile file) => ReviewMinutes.Hash(With(file, sha256: null));

    private static bool IsChanged(ReviewFile file, string? sha256) => file.Review.File is { Sha256: { } handedIn } && handedIn != sha256;

    private static ReviewFile With(ReviewFile file, string? sha256) => file.Review.File is { } draft
        ? file with { Review = file.Review with { File = draft with { Sha256 = sha256 } } }
        : file;
}
