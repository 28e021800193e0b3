using TeamsIsms.Documents.Revisions;

namespace TeamsIsms.Documents.External;

/// <summary>The next state of such a document and what the trail says of it.</summary>
public sealed record ExternalStep(ExternalDocument Next, TrailEvent Event);

/// <summary>What is done with documents of external origin: registered, changed, looked after, ended.</summary>
public static class RunExternal
{
    /// <summary>Looked after every year as own documents are (policy 11.1).</summary>
    public const int ReviewMonths = 12;

    public const int LongestText = 200;
    public const int LongestResult = 500;

    private const int MostYears = 5;

    public static Outcome<ExternalStep> Add(ExternalDocument wanted, DocumentActor by, Act act) =>
        Refuse(wanted, by, act) is { } refusal ? refusal
        : Step(wanted with { RegisteredBy = by.Person, RegisteredAt = act.At }, TrailKinds.ExternalRegistered, act, wanted.Edition);

    /// <param name="wanted">Title, kind, issuer, edition, source, owner and day count.</param>
    public static Outcome<ExternalStep> Change(ExternalDocument before, ExternalDocument wanted, DocumentActor by, Act act) =>
        before.IsEnded ? new ExternalEnded()
        : Refuse(wanted, by, act) is { } refusal ? refusal
        : Step(
            before with
            {
                Title = wanted.Title,
                Kind = wanted.Kind,
                Issuer = wanted.Issuer,
                Edition = wanted.Edition,
                Source = wanted.Source,
                Owner = wanted.Owner,
                ReviewOn = wanted.ReviewOn,
            },
            TrailKinds.ExternalChanged,
            act,
            before.Edition == wanted.Edition ? null : $"{before.Edition} → {wanted.Edition}");

    /// <summary>Somebody looked: nothing new, or another edition that is followed from now on.</summary>
    /// <param name="edition">Null or empty: the same as before.</param>
    /// <param name="result">What was found.</param>
    public static Outcome<ExternalStep> Review(ExternalDocument before, string? edition, string? result, DocumentActor by, Act act) => before switch
    {
        { IsEnded: true } => new ExternalEnded(),
        _ when before.Owner != by.Person && !by.IsController => new ExternalOwnerNeeded(),
        _ when result?.Trim() is not { Length: > 0 and <= LongestResult } => new ResultNeeded(LongestResult),
        _ => Step(
            before with
            {
                Edition = string.IsNullOrWhiteSpace(edition) ? before.Edition : edition.Trim(),
                ReviewedAt = act.At,
                ReviewedBy = by.Person,
                Result = result.Trim(),
                ReviewOn = Taipei.Day(act.At).AddMonths(ReviewMonths),
            },
            TrailKinds.ExternalReviewed,
            act,
            result.Trim()),
    };

    public static Outcome<ExternalStep> End(ExternalDocument before, string? reason, DocumentActor by, Act act) => before switch
    {
        { IsEnded: true } => new ExternalEnded(),
        _ when !by.IsController => new ControllerNeeded(),
        _ when string.IsNullOrWhiteSpace(reason) => new ReasonNeeded(),
        _ => Step(before with { EndedAt = act.At, Reason = reason.Trim() }, TrailKinds.ExternalEnded, act, reason.Trim()),
    };

    private static Refusal? Refuse(ExternalDocument wanted, DocumentActor by, Act act) => wanted switch
    {
        _ when !by.IsController => new ControllerNeeded(),
        { Title.Length: 0 or > LongestText } => new ExternalFieldNeeded(ExternalField.Title, LongestText),
        { Issuer.Length: 0 or > LongestText } => new ExternalFieldNeeded(ExternalField.Issuer, LongestText),
        { Edition.Length: 0 or > LongestText } => new ExternalFieldNeeded(ExternalField.Edition, LongestText),
        _ when wanted.ReviewOn < Taipei.Day(act.At) || wanted.ReviewOn > Taipei.Day(act.At).AddYears(MostYears) => new ReviewDayNeeded(MostYears),
        _ => null,
    };

    private static ExternalStep Step(ExternalDocument next, string kind, Act act, string? note) =>
        new(next, new TrailEvent(kind, next.Subject, act.Actor, new TrailDetail(Activity: act.Activity, Note: note)));
}
