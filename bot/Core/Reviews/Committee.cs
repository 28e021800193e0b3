using TeamsIsms.Reviews.Slots;

namespace TeamsIsms.Reviews;

/// <summary>Who sits on the committee, and how many of them it takes (policy 5.2).</summary>
public sealed record Committee
{
    public const string Subject = "committee";

    public IReadOnlyList<CommitteeSeat> Seats { get; init => field = value ?? []; } = [];

    /// <summary>How many seats must be taken; null for more than half.</summary>
    public int? Needed { get; init; }

    public TrailHead Trail { get; init; } = TrailHead.None;

    /// <summary>The seats whose term covers the day; the chair first.</summary>
    public IReadOnlyList<Seat> On(DateOnly day) =>
    [
        .. Seats.Where(seat => seat.Covers(day)).OrderByDescending(seat => seat.IsChair)
            .Select(seat => new Seat(seat.Holder, seat.Deputy, seat.IsChair)),
    ];

    /// <summary>Seats of today whose holder or deputy is no longer here.</summary>
    /// <param name="here">Everybody with an account that is enabled.</param>
    public IReadOnlyList<CommitteeSeat> Gone(DateOnly today, IReadOnlySet<Guid> here) =>
    [
        .. Seats.Where(seat => seat.Covers(today)
            && (!here.Contains(seat.Holder) || (seat.Deputy is { } deputy && !here.Contains(deputy)))),
    ];
}

/// <param name="From">The first day of the term.</param>
/// <param name="Until">The last day; null when the term is open.</param>
public sealed record CommitteeSeat(Guid Holder, Guid? Deputy, bool IsChair, DateOnly From, DateOnly? Until)
{
    public bool Covers(DateOnly day) => From <= day && !(Until < day);

    public bool Meets(CommitteeSeat other) => !(Until < other.From) && !(other.Until < From);
}

/// <summary>The next state of the register and what the trail says of it.</summary>
public sealed record CommitteeStep(Committee Next, TrailEvent Event);
