using TeamsIsms.Reviews.Calendar;

namespace TeamsIsms.Reviews.Notices;

/// <summary>
/// Reads the answers to the invitations of meetings that are still to come, and whether somebody changed the event by hand. It also asks again for
/// an event that could not be made before.
/// </summary>
internal sealed class AnswersRun(ReviewTable table, MeetingClient meetings, InvitedRun invited) : IReviewLookRun
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(15);

    private DateTimeOffset _looked = DateTimeOffset.MinValue;

    public async Task LookAsync(IReadOnlyList<Review> reviews, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (now - _looked < Pause)
        {
            return;
        }

        foreach (var review in reviews)
        {
            if (KeepCalendar.Due(review, now) is not null || review.Withdrawn.Count > 0)
            {
                await table.NoteAsync(review.Id, same => same, (changes, same) => changes.Owe(same, now), cancellationToken);
            }
            else if (review is { Meeting: { Event: { } id, Start: var start } meeting } && review.Status.IsFixed() && start > now)
            {
                await ReadAsync(review, meeting, await meetings.FindAsync(id, cancellationToken), now, cancellationToken);
            }
        }

        _looked = now;
    }

    private async Task ReadAsync(
        Review review, ReviewMeeting meeting, Outcome<MeetingEvent> read, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (read is { Refusal: not (null or MeetingGone) })
        {
            return; // it is asked again at the next look
        }

        var act = new Act(TrailActor.System("DueWork"), now);
        var isStray = read.Value is not { } told || told.IsCancelled || told.Start != meeting.Placed;
        if (isStray != meeting.IsStray)
        {
            await table.ActAsync(review.Id, file => KeepCalendar.Strayed(file, isStray, act), Tell, act, cancellationToken);
        }

        if (read.Value is { } known
            && await invited.AnswersAsync(review, known.Answers, cancellationToken) is var answers && !Same(answers, review.Answers))
        {
            await table.ActAsync(review.Id, file => FixMeeting.NoteAnswers(file, answers, ReviewActor.System, act), Tell, act, cancellationToken);
        }

        void Tell(Storage.Changes changes, ReviewFile next) => changes.Owe(next.Review, now);
    }

    private static bool Same(IReadOnlyDictionary<Guid, MeetingAnswer> one, IReadOnlyDictionary<Guid, MeetingAnswer> other) =>
        one.Count == other.Count && one.All(answer => other.GetValueOrDefault(answer.Key) == answer.Value);
}
