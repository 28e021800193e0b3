using System.Globalization;

namespace TeamsIsms.Reviews.Decisions;

/// <summary>Why somebody gets a decision's card.</summary>
public enum DecisionPrompt
{
    Given,
    Soon,
    Overdue,
    Returned,
    Verify,
    Close,
    OwnerGone,
}

/// <param name="About">About the same, a person gets one card.</param>
public sealed record DecisionTold(string About, Guid To, DecisionPrompt Prompt);

/// <summary>Who is told of a decision as it is now; told again by nothing but what is new.</summary>
public static class DecisionAudience
{
    public const int SoonDays = 7;

    private const int WeekDays = 7;

    /// <param name="managers">The security managers.</param>
    /// <param name="isOwnerHere">Whoever left is told nothing: the managers have to find another.</param>
    public static IReadOnlyList<DecisionTold> Of(
        ReviewDecision decision, Review review, IReadOnlyList<Guid> managers, bool isOwnerHere, DateOnly today)
    {
        if (!review.Status.IsApproved())
        {
            return [];
        }

        var others = managers.Where(person => person != decision.Owner);
        return decision switch
        {
            { Status: DecisionStatus.Open or DecisionStatus.InProgress } when !isOwnerHere =>
                [.. others.Select(person => new DecisionTold($"gone.{decision.Owner:N}", person, DecisionPrompt.OwnerGone))],
            { Status: DecisionStatus.Open or DecisionStatus.InProgress } => [.. Owner(decision, today), .. Late(decision, managers, today)],
            { Status: DecisionStatus.Done, Done: { } done } => [.. others.Select(person => new DecisionTold($"verify.{At(done)}", person, DecisionPrompt.Verify))],
            { Status: DecisionStatus.Verified, Verification: { } verified } =>
                [.. managers.Select(person => new DecisionTold($"close.{At(verified)}", person, DecisionPrompt.Close))],
            _ => [],
        };
    }

    private static IEnumerable<DecisionTold> Owner(ReviewDecision decision, DateOnly today)
    {
        yield return new DecisionTold("given", decision.Owner, DecisionPrompt.Given);
        if (decision is { Status: DecisionStatus.InProgress, Verification: { } returned })
        {
            yield return new DecisionTold($"returned.{At(returned)}", decision.Owner, DecisionPrompt.Returned);
        }

        if (!decision.IsOverdue(today) && decision.Due <= today.AddDays(SoonDays))
        {
            yield return new DecisionTold(Day("soon", decision), decision.Owner, DecisionPrompt.Soon);
        }
    }

    // Every week again, as long as it lasts.
    private static IEnumerable<DecisionTold> Late(ReviewDecision decision, IReadOnlyList<Guid> managers, DateOnly today) => decision.IsOverdue(today)
        ? managers.Prepend(decision.Owner).Distinct().Select(person => new DecisionTold(
            string.Create(CultureInfo.InvariantCulture, $"{Day("over", decision)}.{(today.DayNumber - decision.Due.DayNumber - 1) / WeekDays}"),
            person,
            DecisionPrompt.Overdue))
        : [];

    private static string Day(string what, ReviewDecision decision) => string.Create(CultureInfo.InvariantCulture, $"{what}.{decision.Due:yyyyMMdd}");

    private static string At(ReviewText said) => said.At.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
}

internal static class DecisionPrompts
{
    public static string Say(DecisionPrompt prompt, CultureInfo culture) => DecisionWords.Say(culture, prompt switch
    {
        DecisionPrompt.Given => "PromptGiven",
        DecisionPrompt.Soon => "PromptSoon",
        DecisionPrompt.Overdue => "PromptOverdue",
        DecisionPrompt.Returned => "PromptReturned",
        DecisionPrompt.Verify => "PromptVerify",
        DecisionPrompt.Close => "PromptClose",
        DecisionPrompt.OwnerGone => "PromptOwnerGone",
    });
}
