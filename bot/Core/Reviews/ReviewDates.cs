namespace TeamsIsms.Reviews;

/// <summary>How urgent the yearly review is.</summary>
public enum ReviewUrgency
{
    Later,

    /// <summary>The system proposes it.</summary>
    Propose,
    Warn,
    Red,

    /// <summary>The year is over: a nonconformity is opened.</summary>
    Missed,
}

/// <summary>When what is due (policy 9.1, rules 4.8); days in Taipei.</summary>
public static class ReviewDates
{
    public const int YearMonths = 12;
    public const int InputDays = 21;
    public const int PackDays = 5;
    public const int MinutesWorkingDays = 10;

    /// <param name="last">The day of the last review; null when there was none, which is time to plan one.</param>
    public static ReviewUrgency Urgency(DateOnly? last, DateOnly today) => last switch
    {
        null => ReviewUrgency.Propose,
        { } day when today > day.AddMonths(YearMonths) => ReviewUrgency.Missed,
        { } day when today >= day.AddMonths(11) => ReviewUrgency.Red,
        { } day when today >= day.AddMonths(10) => ReviewUrgency.Warn,
        { } day when today >= day.AddMonths(9) => ReviewUrgency.Propose,
        _ => ReviewUrgency.Later,
    };

    /// <summary>The last day of the year that the policy allows; from today where there was no review yet.</summary>
    public static DateOnly Latest(DateOnly? last, DateOnly today) => (last ?? today).AddMonths(YearMonths);

    /// <summary>The day of the last meeting that was held; null when there was none.</summary>
    public static DateOnly? LastHeld(IEnumerable<Review> reviews) => reviews
        .Where(review => review.Status.IsHeld())
        .Select(review => review.HeldAt is { } at ? Taipei.Day(at) : (DateOnly?)null)
        .Max();

    public static DateOnly InputsOpen(ReviewMeeting meeting) => Taipei.Day(meeting.Start).AddDays(-InputDays);

    public static DateOnly Pack(ReviewMeeting meeting) => Taipei.Day(meeting.Start).AddDays(-PackDays);

    public static DateOnly Minutes(DateTimeOffset held) => WorkingCalendar.AddWorkingDays(Taipei.Day(held), MinutesWorkingDays);
}
