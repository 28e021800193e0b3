namespace TeamsIsms.Reviews.Slots;

/// <summary>Who sits where.</summary>
public static class Seating
{
    /// <summary>The holder who can come, else the deputy. The chair's seat first: a deputy whom two seats name sits on one.</summary>
    public static IReadOnlyList<SeatAnswer> Of(IReadOnlyList<Seat> seats, Func<Guid, Presence> at)
    {
        var taken = seats.Select(seat => seat.Holder).ToHashSet();
        var answers = new List<SeatAnswer>();
        foreach (var seat in seats.OrderByDescending(seat => seat.IsChair))
        {
            answers.Add(at(seat.Holder) is var own && own != Presence.Away
                ? new SeatAnswer(seat, seat.Holder, own)
                : seat.Deputy is { } deputy && at(deputy) is var theirs && theirs != Presence.Away && taken.Add(deputy)
                    ? new SeatAnswer(seat, deputy, theirs)
                    : new SeatAnswer(seat, null, Presence.Away));
        }

        return answers;
    }
}
