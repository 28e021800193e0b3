namespace TeamsIsms.Reviews.Slots;

/// <summary>Who must come for a meeting to decide: the chair, in person or by deputy, and enough of the seats.</summary>
/// <param name="Needed">How many seats; null for more than half of them.</param>
public sealed record Quorum(int? Needed = null)
{
    public int Of(int seats) => Math.Clamp(Needed ?? ((seats / 2) + 1), 1, Math.Max(seats, 1));

    public bool IsMet(IReadOnlyList<SeatAnswer> answers) =>
        answers.Any(answer => answer is { Seat.IsChair: true, By: not null })
        && answers.Count(answer => answer.By is not null) >= Of(answers.Count);
}
