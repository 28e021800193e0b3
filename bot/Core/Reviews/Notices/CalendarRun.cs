using TeamsIsms.Reviews.Calendar;
using TeamsIsms.Reviews.Cards;

namespace TeamsIsms.Reviews.Notices;

/// <summary>Makes, moves and cancels the event of a review in the calendar. Repeated, it makes no second one.</summary>
internal sealed class CalendarRun(ReviewTable table, MeetingClient meetings, InvitedRun invited) : IReviewNoticeRun
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    public async Task<TimeSpan?> RunAsync(
        ReviewFile file, ReviewReminder? reminder, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var (review, pause) = (file.Review, (TimeSpan?)null);
        foreach (var withdrawn in review.Withdrawn)
        {
            pause = SendPause.Longer(pause, await CancelAsync(review.Id, withdrawn, cancellationToken));
        }

        return SendPause.Longer(pause, KeepCalendar.Due(review, now) switch
        {
            CalendarDeed.Make => await MakeAsync(review, review.Meeting!, now, cancellationToken), // due: it is fixed
            CalendarDeed.Move => await MoveAsync(review, review.Meeting!, now, cancellationToken), // likewise
            null => null,
        });
    }

    private async Task<TimeSpan?> MakeAsync(Review review, ReviewMeeting meeting, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var made = await meetings.CreateAsync(
            new Invitation(
                meeting.Transaction.ToString(),
                InvitationText.Subject(review),
                InvitationText.Body(review),
                meeting.Start,
                meeting.End,
                await invited.OfAsync(review, cancellationToken)),
            cancellationToken);
        if (made.Value is not { } told)
        {
            return await RefusedAsync(review.Id, made.Refusal!, cancellationToken); // no value: refused
        }

        var act = new Act(TrailActor.System("ReviewNotice"), now);
        await table.ActAsync(
            review.Id,
            loaded => loaded.Review.Meeting?.Event == told.Id ? new ReviewBusy() : KeepCalendar.Made(loaded, meeting.Transaction, told.Id, Join(told), told.Start, act),
            owe: null, // the cards are drawn next
            act,
            cancellationToken);
        return null;
    }

    private async Task<TimeSpan?> MoveAsync(Review review, ReviewMeeting meeting, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var id = meeting.Event!; // what is moved is there
        var moved = await meetings.MoveAsync(id, meeting.Start, meeting.End, cancellationToken);
        switch (moved)
        {
            case { Value: { } told }:
                await table.NoteAsync(review.Id, loaded => KeepCalendar.Placed(loaded, id, told.Start), owe: null, cancellationToken);
                return null;
            case { Refusal: MeetingGone }:
                await table.NoteAsync(
                    review.Id,
                    loaded => KeepCalendar.Lost(loaded, id, now),
                    (changes, next) => changes.Owe(next, now),
                    cancellationToken);
                return null;
            default:
                return await RefusedAsync(review.Id, moved.Refusal!, cancellationToken); // no value: refused
        }
    }

    private async Task<TimeSpan?> CancelAsync(ReviewId id, WithdrawnMeeting withdrawn, CancellationToken cancellationToken)
    {
        var outcome = await meetings.CancelAsync(withdrawn.Event, withdrawn.Reason, cancellationToken);
        if (outcome.Refusal is CalendarBusy)
        {
            return Pause;
        }

        // Without a mailbox there is nobody left who could take it out.
        await table.NoteAsync(id, review => KeepCalendar.Cleared(review, withdrawn.Event), owe: null, cancellationToken);
        return null;
    }

    private async Task<TimeSpan?> RefusedAsync(ReviewId id, Refusal refusal, CancellationToken cancellationToken)
    {
        if (refusal is not CalendarNotConfigured)
        {
            return Pause;
        }

        await table.NoteAsync(id, review => review.IsUninvited ? null : review with { IsUninvited = true }, owe: null, cancellationToken);
        return null;
    }

    private static Uri? Join(MeetingEvent told) => Uri.TryCreate(told.JoinUrl, UriKind.Absolute, out var join) ? join : null;
}
