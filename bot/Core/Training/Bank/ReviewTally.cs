namespace TeamsIsms.Training.Bank;

/// <summary>What became of the questions of a round so far.</summary>
public sealed record ReviewTally(int Approved, int Returned, int Rejected, int Waiting)
{
    public int All => Approved + Returned + Rejected + Waiting;

    public static ReviewTally Of(IReadOnlyCollection<Question> round) => new(
        round.Count(question => question.Review?.Status == ApprovalStatus.Approved),
        round.Count(question => question.Review?.Status == ApprovalStatus.ChangesRequested),
        round.Count(question => question.Review?.Status == ApprovalStatus.Rejected),
        round.Count(question => question.Review?.Status == ApprovalStatus.Pending));
}
