using TeamsIsms.Training.Bank;

namespace TeamsIsms.Training.Cards.Bank;

/// <param name="Author">Name of whoever wrote the version.</param>
/// <param name="Position">Among those the person was asked about with it, from 1.</param>
/// <param name="Of">0 when it stands in no review.</param>
/// <param name="MayDecide">The buttons would do something.</param>
public sealed record QuestionReviewView(Question Question, string Author, int Position, int Of, bool MayDecide)
{
    /// <summary>Why the decision could not be taken, in the person's language.</summary>
    public string? Problem { get; init; }

    /// <summary>What became of the question before, in the person's language.</summary>
    public string? Before { get; init; }

    internal static QuestionReviewView For(
        IReadOnlyList<Question> bank, Question question, string author, Guid viewer, DateTimeOffset now)
    {
        var (position, of) = ReviewRound.Place(bank, question, viewer);
        return new QuestionReviewView(
            question, author, position, question.Review is null ? 0 : of, ReviewRound.IsFor(question, viewer, now));
    }
}
