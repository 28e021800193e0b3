namespace TeamsIsms.Reviews;

/// <summary>What the organiser's calendar has to do for a review.</summary>
public enum CalendarDeed
{
    Make,
    Move,
}

/// <summary>Brings the event in the calendar to what the review says, and notes what became of it.</summary>
public static class KeepCalendar
{
    /// <summary>Null when the event is as it should be, or there is nobody any more who could come.</summary>
    public static CalendarDeed? Due(Review review, DateTimeOffset now) => review switch
    {
        { Meeting: null } => null,
        { Status: var status, Meeting.Start: var start } when !status.IsFixed() || start <= now => null,
        { Meeting.Event: null } => CalendarDeed.Make,
        { Meeting: { Placed: var placed, Start: var start, IsStray: false } } when placed != start => CalendarDeed.Move,
        _ => null,
    };

    /// <summary>The event is made. Where the meeting was called off meanwhile, it is to be taken out again.</summary>
    /// <param name="transaction">Of the meeting it was made for.</param>
    /// <param name="start">Of the event.</param>
    public static ReviewStep Made(ReviewFile file, Guid transaction, string made, Uri? join, DateTimeOffset start, Act act) => ReviewStep.Of(
        file,
        file.Review.Status.IsFixed() && file.Review.Meeting is { } meeting && meeting.Transaction == transaction
            ? file.Review with { Meeting = meeting with { Event = made, Join = join, Placed = start, IsStray = false }, IsUninvited = false }
            : file.Review with { Withdrawn = [.. file.Review.Withdrawn, new WithdrawnMeeting(made, file.Review.Stopped?.Text ?? "")] },
        TrailKinds.ReviewInvited,
        act);

    /// <summary>The event was moved with its invitations.</summary>
    public static Review Placed(Review review, string made, DateTimeOffset start) => review.Meeting is { } meeting && meeting.Event == made
        ? review with { Meeting = meeting with { Placed = start } }
        : review;

    /// <summary>The event is no longer there: another one is made for the same meeting.</summary>
    public static Review Lost(Review review, string made, DateTimeOffset now) => review.Meeting is { } meeting && meeting.Event == made
        ? review with { Meeting = meeting with { Event = null, Join = null, Placed = null, Transaction = Guid.CreateVersion7(now) } }
        : review;

    /// <summary>An event was taken out, or was gone already.</summary>
    public static Review Cleared(Review review, string made) =>
        review with { Withdrawn = [.. review.Withdrawn.Where(withdrawn => withdrawn.Event != made)] };

    /// <summary>Somebody changed the event by hand, or put it back.</summary>
    public static ReviewStep Strayed(ReviewFile file, bool isStray, Act act) => ReviewStep.Of(
        file,
        file.Review.Meeting is { } meeting ? file.Review with { Meeting = meeting with { IsStray = isStray } } : file.Review,
        TrailKinds.ReviewStrayed,
        act);
}
