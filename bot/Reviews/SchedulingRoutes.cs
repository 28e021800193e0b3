using TeamsIsms.Kernel;
using TeamsIsms.Reviews;
using TeamsIsms.Reviews.Calendar;
using TeamsIsms.Reviews.Cards;
using TeamsIsms.Reviews.Notices;
using TeamsIsms.Reviews.Slots;
using TeamsIsms.Teams;

namespace TeamsIsms.Bot.Reviews;

/// <summary>Plans a review and finds its time.</summary>
internal static class SchedulingRoutes
{
    public static void Add(Routes routes)
    {
        var form = ReviewFormJson.Default.ReviewForm;
        routes
            .Verb("review.plan", form, Caller.Anyone, PlanAsync)
            .Verb("review.findTimes", form, Caller.Anyone, FindTimesAsync)
            .Verb("review.vote", form, Caller.Anyone, (turn, sent, cancel) => ReviewTurn.ActAsync(
                turn, sent.Id, view: null, (who, file, by) => FixMeeting.Vote(file, sent.ReadVotes(), by, who.Act), cancel))
            .Verb("review.fix", form, Caller.Anyone, (turn, sent, cancel) => ReviewTurn.ActAsync(
                turn, sent.Id, view: null, (who, file, by) => FixMeeting.Fix(file, sent.ReadNumber(), by, who.Act), cancel))
            .Verb("review.move", form, Caller.Anyone, (turn, sent, cancel) => ReviewTurn.ActAsync(
                turn, sent.Id, view: null, (who, file, by) => FixMeeting.Move(file, sent.ReadNumber(), sent.Reason, by, who.Act), cancel))
            .Verb("review.postpone", form, Caller.Anyone, (turn, sent, cancel) => ReviewTurn.ActAsync(
                turn, sent.Id, view: null, (who, file, by) => FixMeeting.Postpone(file, sent.Reason, by, who.Act), cancel))
            .Verb("review.cancel", form, Caller.Anyone, (turn, sent, cancel) => ReviewTurn.ActAsync(
                turn, sent.Id, view: null, (who, file, by) => FixMeeting.Cancel(file, sent.Reason, by, who.Act), cancel));
    }

    private static Task<Answer> PlanAsync(Turn turn, ReviewForm form, CancellationToken cancellationToken) => ReviewTurn.WithAsync(
        turn,
        async who =>
        {
            var by = await who.Sights.ActorAsync(turn.Caller, cancellationToken);
            var outcome = await who.Table.AddAsync(
                form.Form is { Length: > 0 } token ? token : turn.Activity.Id ?? "",
                (id, others) => PlanReview.Decide(id, form.ReadKind(), form.Reason, ReviewForm.Day(form.Due), others, by, who.Act),
                (changes, file) => changes.Owe(file.Review, who.Now),
                who.Act,
                cancellationToken);
            return outcome switch
            {
                { Value: { } planned } when await who.Table.FindAsync(planned.Id, cancellationToken) is { } file =>
                    await who.KeptAsync(file, view: null, cancellationToken),
                { Refusal: IncidentReviewed twice } => await who.CardAsync(twice.Id, view: null, twice.Say(turn.Culture), cancellationToken),
                _ => Answer.Refused(outcome.Refusal ?? new UnknownReview()),
            };
        });

    private static Task<Answer> FindTimesAsync(Turn turn, ReviewForm form, CancellationToken cancellationToken) => ReviewTurn.WithAsync(
        turn,
        form.Id,
        async (who, file, by) =>
        {
            var committee = await who.Table.CommitteeAsync(cancellationToken);
            if (ReviewGate.Refuse(file, ReviewDeed.FindTimes, by) is { } refusal)
            {
                return refusal is ReviewMovedOn
                    ? await who.CardAsync(file.Review.Id, view: null, refusal.Say(turn.Culture), cancellationToken)
                    : Answer.Refused(refusal);
            }

            if (Search(form, committee, who.Now) is not { } search)
            {
                return Answer.Refused(new SearchNeeded(ScheduleClient.MostDays));
            }

            var found = await turn.Get<CommonTimesRun>().FindAsync(search, committee.On(search.From), cancellationToken);
            return found.Value is { } times
                ? await ProposeAsync(who, file, committee, search, times, cancellationToken)
                : Answer.Refused(found.Refusal!); // no value: refused
        },
        cancellationToken);

    private static async Task<Answer> ProposeAsync(
        ReviewTurn who, ReviewFile file, Committee committee, SlotSearch search, CommonTimes times, CancellationToken cancellationToken)
    {
        var by = await who.Sights.ActorAsync(who.Turn.Caller, cancellationToken);
        var outcome = await who.Table.ActAsync(
            file.Review.Id,
            loaded => FixMeeting.Propose(loaded, committee, search, times.Ranked, times.Unread, by, who.Act),
            (changes, next) => changes.Owe(next.Review, who.Now),
            who.Act,
            cancellationToken);
        return outcome switch
        {
            { Value: { } next } => await who.KeptAsync(next, view: null, cancellationToken),
            { Refusal: TooFewTimes or ReviewMovedOn } => await who.CardAsync(
                file.Review.Id, view: null, await WhyAsync(who, outcome.Refusal!, times, cancellationToken), cancellationToken), // matched: it is there
            _ => Answer.Refused(outcome.Refusal!), // no value: refused
        };
    }

    // Who has no calendar that can be read is one reason for too few.
    private static async Task<string> WhyAsync(ReviewTurn who, Refusal refusal, CommonTimes times, CancellationToken cancellationToken)
    {
        var name = await who.Sights.NamesAsync(times.Unread, cancellationToken);
        return TimeLook.Why(refusal, [.. times.Unread.Select(name)], who.Turn.Culture);
    }

    private static SlotSearch? Search(ReviewForm form, Committee committee, DateTimeOffset now) =>
        ReviewForm.Day(form.From) is { } from && ReviewForm.Day(form.Until) is { } until && form.ReadLength() is { } length
        && from > Taipei.Day(now) && until >= from && until.DayNumber - from.DayNumber < ScheduleClient.MostDays
            ? new SlotSearch(from, until, now, length, new Quorum(committee.Needed))
            : null;
}
