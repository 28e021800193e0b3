using TeamsIsms.Actions;
using TeamsIsms.Reviews.Cards;

namespace TeamsIsms.Reviews;

/// <summary>The nonconformity of a year without a review, in the organisation's language.</summary>
internal static class MissedYear
{
    /// <param name="late">The one that should have been held.</param>
    /// <param name="last">The day of the last one.</param>
    public static NewAction Of(Review late, DateOnly last) => new(
        ActionType.Corrective,
        ActionSeverity.Major,
        new ActionOrigin(ActionSource.Obligation, late.Id.ToString()),
        ReviewCardWords.Text.Say(Languages.Chinese, "MissedRequirement"),
        ReviewCardWords.Text.Say(Languages.Chinese, "MissedFinding", Taipei.Say(last, Languages.Chinese)));

    public static Outcome<ReviewStep> Note(ReviewFile file, string number, Act act) => file.Review.Nonconformity is null
        ? ReviewStep.Of(file, file.Review with { Nonconformity = number }, TrailKinds.ReviewMissed, act, note: number)
        : new ReviewBusy();
}
