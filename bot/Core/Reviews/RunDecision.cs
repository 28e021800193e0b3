using System.Globalization;

namespace TeamsIsms.Reviews;

/// <summary>What can be done with a decision.</summary>
public enum DecisionDeed
{
    AddEvidence,
    Assign,
    Close,
    Extend,
    Link,
    ReportDone,
    Start,
    Verify,
}

/// <summary>A decision from the minutes to its end: done by its owner, verified by somebody else (rules 4.8).</summary>
public static class RunDecision
{
    private static readonly Role[] Judges = [Role.InternalAuditor, Role.CommitteeMember, Role.CommitteeChair];
    private static readonly DecisionDeed[] Judging = [DecisionDeed.Assign, DecisionDeed.Close, DecisionDeed.Extend, DecisionDeed.Verify];

    public static Outcome<DecisionStep> Start(ReviewDecision decision, Review review, ReviewActor by, Act act) =>
        Refuse(decision, review, DecisionDeed.Start, by) is { } refusal
            ? refusal
            : Step(decision, decision with { Status = DecisionStatus.InProgress }, TrailKinds.DecisionStarted, act);

    /// <summary>Names the record that a decision started or that carries it out.</summary>
    public static Outcome<DecisionStep> Link(ReviewDecision decision, Review review, string? number, ReviewActor by, Act act) =>
        (Refuse(decision, review, DecisionDeed.Link, by)
            ?? ReviewLimits.Missing(ReviewField.Link, ReviewLimits.Reference, number)
            ?? (decision.Links.Contains(number!.Trim(), StringComparer.OrdinalIgnoreCase) || decision.Links.Count >= ReviewLimits.MostLinks
                ? new LinkedAlready()
                : null)) is { } refusal // a number is there when it is not refused
            ? refusal
            : Step(decision, decision with { Links = [.. decision.Links, number!.Trim()] }, TrailKinds.DecisionLinked, act, number.Trim()); // checked above

    /// <param name="link">Where it is.</param>
    public static Outcome<DecisionStep> AddEvidence(
        ReviewDecision decision, Review review, string? title, Uri? link, ReviewActor by, Act act) =>
        (Refuse(decision, review, DecisionDeed.AddEvidence, by)
            ?? ReviewLimits.Missing(ReviewField.EvidenceTitle, ReviewLimits.Line, title)
            ?? (link is { IsAbsoluteUri: true, Scheme: "https" } ? null : (Refusal)new WebLinkNeeded())
            ?? (decision.Evidence.Count >= ReviewLimits.MostEvidence ? new TooMuchEvidence(ReviewLimits.MostEvidence) : null)) is { } refusal
            ? refusal
            : Step(
                decision,
                decision with
                {
                    Evidence = [.. decision.Evidence, new DecisionEvidence(title!.Trim(), link!, by.Person, act.At)], // both checked above
                },
                TrailKinds.DecisionEvidence,
                act,
                title.Trim());

    public static Outcome<DecisionStep> ReportDone(ReviewDecision decision, Review review, string? text, ReviewActor by, Act act) =>
        (Refuse(decision, review, DecisionDeed.ReportDone, by)
            ?? (decision.Evidence.Count == 0 ? new DecisionEvidenceNeeded() : null)
            ?? ReviewLimits.Missing(ReviewField.Done, ReviewLimits.Short, text)) is { } refusal
            ? refusal
            : Step(
                decision,
                decision with { Status = DecisionStatus.Done, Done = new ReviewText(text!.Trim(), by.Person, act.At) }, // checked above
                TrailKinds.DecisionDone,
                act,
                text.Trim());

    /// <param name="isRight">Null when nobody said so; what is not done well goes on.</param>
    public static Outcome<DecisionStep> Verify(
        ReviewDecision decision, Review review, bool? isRight, string? text, ReviewActor by, Act act) =>
        (Refuse(decision, review, DecisionDeed.Verify, by)
            ?? (isRight is null ? new DecisionVerdictNeeded() : null)
            ?? ReviewLimits.Missing(ReviewField.Verification, ReviewLimits.Short, text)) is { } refusal
            ? refusal
            : Step(
                decision,
                decision with
                {
                    Status = isRight!.Value ? DecisionStatus.Verified : DecisionStatus.InProgress, // checked above
                    Verification = new ReviewText(text!.Trim(), by.Person, act.At), // checked above
                },
                isRight.Value ? TrailKinds.DecisionVerified : TrailKinds.DecisionReturned,
                act,
                text.Trim());

    public static Outcome<DecisionStep> Extend(
        ReviewDecision decision, Review review, DateOnly? day, string? reason, ReviewActor by, Act act) =>
        (Refuse(decision, review, DecisionDeed.Extend, by)
            ?? ReviewLimits.RefuseDay(day, Taipei.Day(act.At))
            ?? (day <= decision.Due ? new ReviewDayNeeded() : null)
            ?? ReviewLimits.Missing(ReviewField.Reason, ReviewLimits.Short, reason)) is { } refusal
            ? refusal
            : Step(
                decision,
                decision with { Due = day!.Value }, // checked above
                TrailKinds.DecisionExtended,
                act,
                string.Create(CultureInfo.InvariantCulture, $"{decision.Due:yyyy-MM-dd} → {day:yyyy-MM-dd}　{reason!.Trim()}")); // checked above

    /// <summary>Gives it to somebody else, as when its owner left.</summary>
    public static Outcome<DecisionStep> Assign(
        ReviewDecision decision, Review review, Guid? owner, string? reason, ReviewActor by, Act act) =>
        (Refuse(decision, review, DecisionDeed.Assign, by)
            ?? (owner is null ? new DecisionOwnerNeeded() : null)
            ?? (owner == decision.Owner ? new DecisionOwnerAlready() : null)
            ?? ReviewLimits.Missing(ReviewField.Reason, ReviewLimits.Short, reason)) is { } refusal
            ? refusal
            : Step(decision, decision with { Owner = owner!.Value }, TrailKinds.DecisionAssigned, act, reason!.Trim()); // both checked above

    public static Outcome<DecisionStep> Close(ReviewDecision decision, Review review, ReviewActor by, Act act) =>
        Refuse(decision, review, DecisionDeed.Close, by) is { } refusal
            ? refusal
            : Step(decision, decision with { Status = DecisionStatus.Closed }, TrailKinds.DecisionClosed, act);

    /// <summary>Whether the person may know of it.</summary>
    internal static bool Sees(ReviewDecision decision, Review review, ReviewActor by) =>
        by.Person == decision.Owner || review.Seated(by.Person) || by.Roles.Any(ReviewAccess.Readers.Contains);

    /// <summary>Null when the person may do it now.</summary>
    internal static Refusal? Refuse(ReviewDecision decision, Review review, DecisionDeed deed, ReviewActor by) => true switch
    {
        _ when !Sees(decision, review, by) => new UnknownDecision(),
        _ when !IsTheirs(decision, deed, by) => new DecisionDutyNeeded(deed),
        _ when !review.Status.IsApproved() => new DecisionsWait(),
        _ when !States(deed).Contains(decision.Status) => new DecisionMovedOn(decision.Status),
        _ when Judging.Contains(deed) && by.IsAdministrator => new ReviewAdministrator(),
        _ when deed is DecisionDeed.Extend or DecisionDeed.Verify && by.Person == decision.Owner => new OwnDecision(),
        _ => null,
    };

    private static bool IsTheirs(ReviewDecision decision, DecisionDeed deed, ReviewActor by) => deed switch
    {
        DecisionDeed.Start or DecisionDeed.ReportDone => by.Person == decision.Owner,
        DecisionDeed.AddEvidence or DecisionDeed.Link => by.Person == decision.Owner || by.IsManager,
        DecisionDeed.Verify => by.IsManager || by.Roles.Any(Judges.Contains),
        DecisionDeed.Assign or DecisionDeed.Close or DecisionDeed.Extend => by.IsManager,
    };

    private static IReadOnlyList<DecisionStatus> States(DecisionDeed deed) => deed switch
    {
        DecisionDeed.Start => [DecisionStatus.Open],
        DecisionDeed.AddEvidence or DecisionDeed.Assign or DecisionDeed.Extend => [DecisionStatus.Open, DecisionStatus.InProgress],
        DecisionDeed.Link => [DecisionStatus.Open, DecisionStatus.InProgress, DecisionStatus.Done, DecisionStatus.Verified],
        DecisionDeed.ReportDone => [DecisionStatus.InProgress],
        DecisionDeed.Verify => [DecisionStatus.Done],
        DecisionDeed.Close => [DecisionStatus.Verified],
    };

    private static DecisionStep Step(ReviewDecision before, ReviewDecision next, string kind, Act act, string? text = null)
    {
        var (from, to) = before.Status == next.Status ? ((string?)null, (string?)null) : (before.Status.ToString(), next.Status.ToString());
        return new DecisionStep(next, new TrailEvent(kind, next.Id.Subject, act.Actor, new TrailDetail(from, to, text, act.Activity)));
    }
}
