using TeamsIsms.Approvals;
using TeamsIsms.Reviews;
using TeamsIsms.Reviews.Cards;
using TeamsIsms.Reviews.Minutes;
using TeamsIsms.Teams;

namespace TeamsIsms.Bot.Reviews;

/// <summary>The minutes: drafted as a file, handed in with the record, corrected by addenda; and the end of the review.</summary>
internal static class MinutesRoutes
{
    public static void Add(Routes routes)
    {
        var form = MeetingFormJson.Default.MeetingForm;
        routes
            .Verb("review.draft", form, Caller.Anyone, (turn, sent, cancel) => ReviewTurn.WithAsync(
                turn, sent.Id, (who, file, by) => DraftAsync(who, file, by, cancel), cancel))
            .Verb("review.minutes", form, Caller.Anyone, (turn, sent, cancel) => ReviewTurn.WithAsync(
                turn, sent.Id, (who, file, by) => SubmitAsync(who, file, by, cancel), cancel))
            .Verb("review.addendum", form, Caller.Anyone, (turn, sent, cancel) => ReviewTurn.ActAsync(
                turn,
                sent.Id,
                view: null,
                (who, file, by) => ApproveMinutes.ProposeAddendum(file, sent.Text, by, who.Act),
                cancel,
                static (changes, next) => changes.Owe(
                    MinutesKey.Of(next.Review.Id, next.Review.LastAddendum?.Number), next.Review.LastAddendum?.At ?? default)))
            .Verb("review.close", form, Caller.Anyone, (turn, sent, cancel) => ReviewTurn.ActAsync(
                turn, sent.Id, view: null, (who, file, by) => ApproveMinutes.Close(file, by, who.Act), cancel));
    }

    private static async Task<Answer> DraftAsync(ReviewTurn who, ReviewFile file, ReviewActor by, CancellationToken cancellationToken)
    {
        // Before a file is written that nobody may keep.
        if (ReviewGate.Refuse(file, ReviewDeed.SubmitMinutes, by) is { } refusal)
        {
            return Answer.Refused(refusal);
        }

        var names = await who.Sights.NamesAsync(ReviewPeople.Of(file), cancellationToken);
        var drafted = await who.Turn.Get<MinutesFileRun>().DraftAsync(file, names, by.Person, who.Now, cancellationToken);
        return drafted.Value is { } draft
            ? await ReviewTurn.ActAsync(
                who.Turn, file.Review.Id.ToString(), MeetingPages.Minutes, (_, loaded, _) => HandInMinutes.Keep(loaded, draft, by, who.Act), cancellationToken)
            : Answer.Refused(drafted.Refusal!); // no value: refused
    }

    private static async Task<Answer> SubmitAsync(ReviewTurn who, ReviewFile file, ReviewActor by, CancellationToken cancellationToken)
    {
        // What the record lacks is said before the file is read.
        if (ApproveMinutes.Submit(file, by, who.Act).Refusal is { } refusal)
        {
            return refusal is ReviewMovedOn or MinutesWait
                ? await who.CardAsync(file.Review.Id, view: null, refusal.Say(who.Turn.Culture), cancellationToken)
                : Answer.Refused(refusal);
        }

        var read = await who.Turn.Get<MinutesFileRun>().HashAsync(file.Review.File, cancellationToken);
        if (read.Value is not { } sha256)
        {
            return Answer.Refused(read.Refusal!); // no value: refused
        }

        return await ReviewTurn.ActAsync(
            who.Turn,
            file.Review.Id.ToString(),
            MeetingPages.Minutes,
            (_, loaded, _) => HandInMinutes.Submit(loaded, sha256.Length > 0 ? sha256 : null, by, who.Act),
            cancellationToken,
            (changes, next) => changes.Owe(MinutesKey.Of(next.Review.Id), who.Now));
    }
}
