using TeamsIsms.Storage;
using TeamsIsms.Training.Cards.Bank;
using TeamsIsms.Training.Notices;

namespace TeamsIsms.Training.Bank;

/// <summary>
/// Asks the reviewers of a round of questions once, and tells their authors what became of them: at the end, or as soon as a reviewer
/// wants one changed. A reviewer's card is drawn again only at the end, because until then it is where they read the questions.
/// </summary>
internal sealed class ReviewNoticeRun(
    QuestionTable bank, ChatCardRun cards, SentCardTable sent, PeopleTable people) : ITrainingNoticeRun
{
    private static readonly CardShelf Shelf = new(TableNames.Courses, "cards.questions", "card|");

    public bool Takes(TrainingNoticeKind kind) => kind == TrainingNoticeKind.QuestionsReviewed;

    public async Task<TimeSpan?> RunAsync(TrainingNotice notice, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (notice.Id is not { } id)
        {
            return null;
        }

        var round = ReviewRound.Questions(await bank.ListAsync(cancellationToken), id);
        if (round is not [{ Review: { } request }, ..])
        {
            return null;
        }

        var tally = ReviewTally.Of(round);
        var by = (await people.FindAsync(request.Requester, cancellationToken))?.Person.Name ?? "—";
        var pause = tally.Waiting > 0
            ? await AskAsync(id, round, by, cancellationToken)
            : await EndAsync(id, round, by, cancellationToken);
        return tally.Waiting == 0 || tally.Returned + tally.Rejected > 0
            ? SendPause.Longer(pause, await TellAsync(id, round, cancellationToken))
            : pause;
    }

    private async Task<TimeSpan?> AskAsync(string id, IReadOnlyList<Question> round, string by, CancellationToken cancellationToken)
    {
        TimeSpan? pause = null;
        foreach (var reviewer in round.Where(question => question.Status == QuestionStatus.InReview)
            .SelectMany(question => question.Review?.Approvers ?? []).Distinct())
        {
            pause = SendPause.Longer(pause, await cards.TellAsync(
                Shelf, Asked(id), reviewer, culture => ReviewNoticeCard.Asked(Of(round, reviewer), by, culture), cancellationToken));
        }

        return pause;
    }

    private async Task<TimeSpan?> EndAsync(string id, IReadOnlyList<Question> round, string by, CancellationToken cancellationToken)
    {
        TimeSpan? pause = null;
        foreach (var card in await sent.ListAsync(Shelf, Asked(id), cancellationToken))
        {
            var drawn = ReviewNoticeCard.Asked(Of(round, card.To), by, await cards.CultureAsync(card.To, cancellationToken));
            pause = SendPause.Longer(pause, await cards.UpdateAsync(Shelf, card, drawn, cancellationToken));
        }

        return pause;
    }

    private async Task<TimeSpan?> TellAsync(string id, IReadOnlyList<Question> round, CancellationToken cancellationToken)
    {
        TimeSpan? pause = null;
        foreach (var author in round.SelectMany(Authors).Distinct())
        {
            List<Question> own = [.. round.Where(question => Authors(question).Contains(author))];
            pause = SendPause.Longer(pause, await cards.ShowAsync(
                Shelf, $"outcome|{id}", author, culture => ReviewNoticeCard.Outcome(own, culture), cancellationToken));
        }

        return pause;
    }

    private static string Asked(string id) => $"review|{id}";

    private static ReviewTally Of(IReadOnlyList<Question> round, Guid reviewer) =>
        ReviewTally.Of([.. round.Where(question => question.Review?.Approvers.Contains(reviewer) is true)]);

    // Whoever submitted it and whoever wrote it.
    private static IEnumerable<Guid> Authors(Question question) =>
        question.Review is { } review ? [review.Requester, question.Newest.Author] : [];
}
