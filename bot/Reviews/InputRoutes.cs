using TeamsIsms.Bot.Incidents;
using TeamsIsms.Kernel;
using TeamsIsms.Reviews;
using TeamsIsms.Reviews.Cards;
using TeamsIsms.Reviews.Inputs;
using TeamsIsms.Reviews.Notices;
using TeamsIsms.Teams;

namespace TeamsIsms.Bot.Reviews;

/// <summary>The inputs of a review: written, assigned, returned, confirmed.</summary>
internal static class InputRoutes
{
    public static void Add(Routes routes)
    {
        var form = InputFormJson.Default.InputForm;
        routes
            .Verb("review.input", form, Caller.Anyone, (turn, sent, cancel) => sent.ReadLeaf() is not { } leaf
                ? Task.FromResult(Answer.Refused(new UnknownInput()))
                : sent.ReadStep() switch
                {
                    InputStep.Owner => AssignAsync(turn, sent, leaf, cancel),
                    InputStep.Return => ReviewTurn.ActAsync(
                        turn, sent.Id, ReviewViews.Of(leaf), (who, file, by) => GatherInputs.Return(file, leaf, sent.Reason, by, who.Act), cancel),
                    InputStep.None => SubmitAsync(turn, sent, leaf, new InputAsked(IsNone: true, sent.Reason, Trend: null), cancel),
                    InputStep.Text => WriteAsync(turn, sent, leaf, cancel),
                })
            .Verb("review.confirm", form, Caller.Anyone, (turn, sent, cancel) => ReviewTurn.ActAsync(
                turn, sent.Id, view: null, (who, file, by) => GatherInputs.Confirm(file, by, who.Act), cancel))
            .Verb("review.pack", form, Caller.Anyone, PackAsync);
    }

    // Where the policy asks for a direction and the records have one, nobody needs to type it.
    private static async Task<Answer> WriteAsync(Turn turn, InputForm sent, InputLeaf leaf, CancellationToken cancellationToken)
    {
        var trend = sent.Trend;
        if (leaf.NeedsTrend() && string.IsNullOrWhiteSpace(trend) && ReviewId.Parse(sent.Id) is { } id)
        {
            var today = Taipei.Day(turn.Get<TimeProvider>().GetUtcNow());
            var say = await turn.Get<LiveFiguresRun>().ReadAsync(leaf, new LiveScope(id, today), cancellationToken);
            trend = SayTrend.Of(say(turn.Culture), today, turn.Culture);
        }

        return await SubmitAsync(turn, sent, leaf, new InputAsked(IsNone: false, sent.Text, trend), cancellationToken);
    }

    private static Task<Answer> SubmitAsync(Turn turn, InputForm sent, InputLeaf leaf, InputAsked asked, CancellationToken cancellationToken) =>
        ReviewTurn.ActAsync(
            turn, sent.Id, ReviewViews.Of(leaf), (who, file, by) => GatherInputs.Submit(file, leaf, asked, by, who.Act), cancellationToken);

    private static async Task<Answer> AssignAsync(Turn turn, InputForm sent, InputLeaf leaf, CancellationToken cancellationToken)
    {
        var chosen = await ChoosePeople.OneAsync(turn, sent.Owner, cancellationToken);
        return chosen switch
        {
            { Value.Id: { } owner } => await ReviewTurn.ActAsync(
                turn, sent.Id, ReviewViews.Inputs, (who, file, by) => GatherInputs.Assign(file, leaf, owner, by, who.Act), cancellationToken),
            _ => Answer.Refused(chosen.Refusal ?? new HolderNeeded()),
        };
    }

    // The library refused it before; the notice tries once more.
    private static Task<Answer> PackAsync(Turn turn, InputForm sent, CancellationToken cancellationToken) => ReviewTurn.WithAsync(
        turn,
        sent.Id,
        async (who, file, by) =>
        {
            if (!by.IsManager)
            {
                return Answer.Refused(new ReviewManagerNeeded());
            }

            await who.Table.NoteAsync(
                file.Review.Id,
                review => review is { Status: ReviewStatus.Ready, Pack: null } ? review : null,
                (changes, review) => changes.Owe(review, who.Now),
                cancellationToken);
            return await who.CardAsync(file.Review.Id, view: null, new PackAsked().Say(turn.Culture), cancellationToken);
        },
        cancellationToken);
}
