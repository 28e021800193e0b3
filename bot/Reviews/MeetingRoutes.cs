using TeamsIsms.Bot.Incidents;
using TeamsIsms.Reviews;
using TeamsIsms.Reviews.Cards;
using TeamsIsms.Teams;

namespace TeamsIsms.Bot.Reviews;

/// <summary>The meeting while it lasts: who was there, what is decided, what it judged.</summary>
internal static class MeetingRoutes
{
    public static void Add(Routes routes)
    {
        var form = MeetingFormJson.Default.MeetingForm;
        routes
            .Verb("review.held", form, Caller.Anyone, (turn, sent, cancel) => ReviewTurn.ActAsync(
                turn, sent.Id, view: null, (who, file, by) => HoldReview.Record(file, sent.ReadPresence(file.Review), by, who.Act), cancel))
            .Verb("review.follow", form, Caller.Anyone, (turn, sent, cancel) => ReviewTurn.ActAsync(
                turn,
                sent.Id,
                sent.View,
                (who, file, by) => DecisionId.Parse(sent.Decision) is { } earlier ? HoldReview.Follow(file, earlier, sent.Text, by, who.Act) : new UnknownDecision(),
                cancel))
            .Verb("review.decide", form, Caller.Anyone, DecideAsync)
            .Verb("review.strike", form, Caller.Anyone, (turn, sent, cancel) => ReviewTurn.ActAsync(
                turn,
                sent.Id,
                MeetingPages.Decisions,
                (who, file, by) => DecideReview.Strike(file, sent.ReadNumber() ?? 0, sent.Reason, by, who.Act),
                cancel))
            .Verb("review.nothing", form, Caller.Anyone, (turn, sent, cancel) => ReviewTurn.ActAsync(
                turn, sent.Id, MeetingPages.Decisions, (who, file, by) => DecideReview.Nothing(file, sent.Reason, by, who.Act), cancel))
            .Verb("review.tick", form, Caller.Anyone, (turn, sent, cancel) => ReviewTurn.ActAsync(
                turn, sent.Id, view: null, (who, file, by) => HoldReview.Tick(file, sent.ReadTicks(), by, who.Act), cancel))
            .Verb("review.judge", form, Caller.Anyone, (turn, sent, cancel) => ReviewTurn.ActAsync(
                turn,
                sent.Id,
                view: null,
                (who, file, by) => HoldReview.Judge(
                    file, MeetingForm.Answer(sent.Suitable), MeetingForm.Answer(sent.Adequate), MeetingForm.Answer(sent.Effective), sent.Text, by, who.Act),
                cancel));
    }

    private static async Task<Answer> DecideAsync(Turn turn, MeetingForm form, CancellationToken cancellationToken)
    {
        var owner = await ChoosePeople.OneAsync(turn, form.Owner, cancellationToken);
        return owner.Value is not { } chosen
            ? Answer.Refused(owner.Refusal!) // no value: refused
            : await ReviewTurn.ActAsync(
                turn,
                form.Id,
                form.View ?? MeetingPages.Decisions,
                (who, file, by) => DecideReview.Decide(
                    file,
                    form.ReadNumber(),
                    new DecisionAsked(form.ReadType(), form.Text, chosen.Id ?? Known(file, form)?.Owner, ReviewForm.Day(form.Due)),
                    by,
                    who.Act),
                cancellationToken);
    }

    // One that is written anew keeps its owner when no other is named.
    private static ReviewDecision? Known(ReviewFile file, MeetingForm form) =>
        form.ReadNumber() is { } number ? file.Decisions.FirstOrDefault(decision => decision.Id.Number == number) : null;
}
