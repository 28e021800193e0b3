namespace TeamsIsms.Reviews.Slots;

/// <summary>A seat of the committee as a meeting needs it.</summary>
/// <param name="Deputy">Comes when the holder cannot; null when nobody is named.</param>
public sealed record Seat(Guid Holder, Guid? Deputy, bool IsChair);

/// <param name="By">Who would come: the holder or the deputy; null when neither can.</param>
public sealed record SeatAnswer(Seat Seat, Guid? By, Presence Presence)
{
    public bool IsInPerson => By == Seat.Holder;
}

/// <summary>A time for a meeting, and who could come.</summary>
public sealed record MeetingSlot(DateTimeOffset Start, DateTimeOffset End, IReadOnlyList<SeatAnswer> Seats)
{
    public int Coming => Seats.Count(seat => seat.By is not null);

    public int InPerson => Seats.Count(seat => seat.IsInPerson);

    public int Tentative => Seats.Count(seat => seat is { By: not null, Presence: Presence.Tentative });

    /// <summary>The chair in person, then who comes in person, then who comes at all, then what is certain.</summary>
    public (bool Chair, int InPerson, int Coming, int Certain) Rank =>
        (Seats.Any(seat => seat.Seat.IsChair && seat.IsInPerson), InPerson, Coming, -Tentative);
}
