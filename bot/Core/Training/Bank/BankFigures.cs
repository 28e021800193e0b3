namespace TeamsIsms.Training.Bank;

/// <summary>How many questions there are of each kind, and how many wait for one person.</summary>
/// <param name="Approved">That courses may draw; one whose next version is written is among them.</param>
/// <param name="Returned">A reviewer wants them changed.</param>
/// <param name="ForMe">In review, and the person may decide.</param>
public sealed record BankFigures(int Approved, int InReview, int Drafts, int Returned, int ForMe)
{
    public static BankFigures Of(IReadOnlyList<Question> bank, Guid person, DateTimeOffset now) => new(
        bank.Count(question => question.Drawn is not null),
        bank.Count(question => question.Status == QuestionStatus.InReview),
        bank.Count(question => question.IsFreshDraft),
        bank.Count(question => question.IsReturned),
        bank.Count(question => ReviewRound.IsFor(question, person, now)));
}
