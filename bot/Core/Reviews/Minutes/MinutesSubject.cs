using System.Globalization;
using TeamsIsms.Reviews.Cards;
using TeamsIsms.Reviews.Notices;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Reviews.Minutes;

/// <summary>
/// The approval of minutes and of their addenda by the chair. The file is read again: it must still be what was handed in, or the request is
/// void.
/// </summary>
internal sealed class MinutesSubject(ReviewTable table, ReviewSightRun sights, MinutesFileRun files, FreezeMinutesRun freeze) : IApprovalSubject
{
    public string Name => MinutesKey.Subject;

    public Role NextRole => Role.CommitteeChair;

    public bool IsConfidential => true;

    public string Kind(CultureInfo culture) => MeetingWords.Say(culture, "ApprovalKicker");

    public async Task<ApprovalMatter?> FindAsync(ApprovalKey key, CancellationToken cancellationToken) =>
        MinutesKey.Parse(key.Id) is { } minutes && await table.FindAsync(minutes.Review, cancellationToken) is { } file && Asked(file, minutes) is { } request
            ? new ApprovalMatter(key, request, MinutesKey.Number(minutes.Review, minutes.Addendum), ReviewLook.Title(file.Review, Languages.Chinese))
            : null;

    public async Task<AdaptiveCard?> DrawAsync(ApprovalKey key, ApprovalViewer viewer, string? note, CancellationToken cancellationToken)
    {
        if (MinutesKey.Parse(key.Id) is not { } minutes
            || await table.FindAsync(minutes.Review, cancellationToken) is not { } file
            || Asked(file, minutes) is not { } request)
        {
            return null;
        }

        var sight = await sights.OfAsync(file, viewer.Person, viewer.Now, cancellationToken);
        return ReviewAccess.Sees(file, sight.Viewer) || Approve.Concerns(request, viewer.Person) ? Draw(sight with { Note = note }, minutes, viewer.Culture) : null;
    }

    public async Task<Outcome<ApprovalAnswer>> DecideAsync(
        ApprovalKey key, ApprovalVote vote, ApprovalViewer viewer, Act act, CancellationToken cancellationToken)
    {
        if (MinutesKey.Parse(key.Id) is not { } minutes || await table.FindAsync(minutes.Review, cancellationToken) is not { } file)
        {
            return new UnknownReview();
        }

        var by = await sights.ActorAsync(vote.By, cancellationToken);
        var outcome = minutes.Addendum is null
            ? await DecideAsync(file, vote, by, act, cancellationToken)
            : await ActAsync(minutes, loaded => IsLast(loaded, minutes) ? ApproveMinutes.DecideAddendum(loaded, vote, by, act) : new UnknownApproval(), act, cancellationToken);
        if (outcome.Value is not { } decided)
        {
            return outcome.Refusal!; // no value: refused
        }

        var now = await freeze.RunAsync(decided, viewer.Now, cancellationToken) ?? decided;
        return new ApprovalAnswer(Draw(await sights.OfAsync(now, viewer.Person, viewer.Now, cancellationToken), minutes, viewer.Culture));
    }

    public async Task<Outcome<ApprovalRequest>> ChangeAsync(
        ApprovalKey key, Func<ApprovalRequest, Outcome<ApprovalChange>> change, Act act, CancellationToken cancellationToken)
    {
        if (MinutesKey.Parse(key.Id) is not { } minutes)
        {
            return new UnknownReview();
        }

        var outcome = await ActAsync(
            minutes,
            file => minutes.Addendum is { } number
                ? ApproveMinutes.ChangeAddendum(file, number, change, act)
                : ApproveMinutes.ChangeRequest(file, change, act),
            act,
            cancellationToken);
        return outcome.Value is { } next && Asked(next, minutes) is { } request ? request : outcome.Refusal ?? new UnknownApproval();
    }

    // Before the file is read, which may be slow or fail, whoever may not decide is told so.
    private async Task<Outcome<ReviewFile>> DecideAsync(
        ReviewFile file, ApprovalVote vote, ReviewActor by, Act act, CancellationToken cancellationToken)
    {
        var minutes = new MinutesKey(file.Review.Id, Addendum: null);
        if (HandInMinutes.Decide(file, file.Review.File?.Sha256, vote, by, act).Refusal is { } refusal)
        {
            return refusal;
        }

        var read = await files.HashAsync(file.Review.File, cancellationToken);
        if (read.Value is not { } sha256)
        {
            return read.Refusal!; // no value: refused
        }

        var outcome = await ActAsync(minutes, loaded => HandInMinutes.Decide(loaded, sha256, vote, by, act), act, cancellationToken);
        if (outcome.Refusal is MinutesFileChanged)
        {
            await ActAsync(minutes, loaded => HandInMinutes.Void(loaded, sha256, act), act, cancellationToken);
        }

        return outcome;
    }

    private Task<Outcome<ReviewFile>> ActAsync(
        MinutesKey minutes, Func<ReviewFile, Outcome<ReviewStep>> decide, Act act, CancellationToken cancellationToken) => table.ActAsync(
        minutes.Review,
        decide,
        (changes, next) => changes.Owe(next.Review, act.At).Owe(MinutesKey.Of(minutes.Review, minutes.Addendum), act.At),
        act,
        cancellationToken);

    private static ApprovalRequest? Asked(ReviewFile file, MinutesKey minutes) =>
        minutes.Addendum is { } number ? file.Review.Addenda.FirstOrDefault(addendum => addendum.Number == number)?.Approval : file.Review.Approval;

    private static bool IsLast(ReviewFile file, MinutesKey minutes) => file.Review.LastAddendum?.Number == minutes.Addendum;

    private static AdaptiveCard Draw(ReviewSight sight, MinutesKey minutes, CultureInfo culture) =>
        MinutesCard.Draw(sight, minutes.Addendum is { } number ? sight.Review.Addenda.First(addendum => addendum.Number == number) : null, culture);
}
