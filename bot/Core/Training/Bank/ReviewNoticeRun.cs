using TeamsIsms.Storage;
using TeamsIsms.Training.Cards.Bank;
using TeamsIsms.Training.Notices;

namespace TeamsIsms.Training.Bank;

/// <summary>
/// Tells the authors of a round of questions what became of them: at the end, or as soon as a reviewer wants one changed.
/// </summary>
internal sealed class ReviewNoticeRun(QuestionTable bank, ChatCardRun cards) : ITrainingNoticeRun
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
        if (round.Count == 0)
        {
            return null;
        }

        var tally = ReviewTally.Of(round);
        return tally.Waiting == 0 || tally.Returned + tally.Rejected > 0 ? await TellAsync(id, round, cancellationToken) : null;
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

    // Whoever submitted it and whoever wrote it.
    private static IEnumerable<Guid> Authors(Question question) =>
        question.Review is { } review ? [review.Requester, question.Newest.Author] : [];
}
