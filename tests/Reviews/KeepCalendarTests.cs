using TeamsIsms.Reviews;
using TeamsIsms.Reviews.Notices;
using TeamsIsms.Tests.Testing;
using TeamsIsms.Trail;

namespace TeamsIsms.Tests.Reviews;

/// <summary>What the calendar has to do for a review, and who is told.</summary>
public sealed class KeepCalendarTests
{
    private static readonly Act Act = new(TrailActor.System("ReviewNotice"), Some.Now);
    private static readonly ReviewFile Scheduled = ReviewMachine.In(ReviewStatus.Scheduled);

    private static ReviewMeeting Meeting => Scheduled.Review.Meeting!; // it is scheduled

    [Fact]
    public void An_event_is_made_once_and_moved_when_the_meeting_is()
    {
        Assert.Equal(CalendarDeed.Make, KeepCalendar.Due(Scheduled.Review, Some.Now));

        var made = Made(Scheduled);
        Assert.Null(KeepCalendar.Due(made.Review, Some.Now));

        var moved = ReviewMachine.Take(made, "move", Some.ReviewManager, Some.Now).Value!.Next.Review; // a manager may
        Assert.Equal((CalendarDeed.Move, 1), (KeepCalendar.Due(moved, Some.Now), moved.Meeting!.Moves));
        Assert.Null(KeepCalendar.Due(KeepCalendar.Placed(moved, "E1", moved.Meeting.Start), Some.Now));
        Assert.Equal(CalendarDeed.Make, KeepCalendar.Due(KeepCalendar.Lost(moved, "E1", Some.Now), Some.Now));
    }

    [Fact]
    public void A_meeting_that_was_called_off_is_taken_out_also_when_its_event_came_later()
    {
        var before = ReviewMachine.Take(Made(Scheduled), "postpone", Some.ReviewManager, Some.Now).Value!.Next; // a manager may
        var after = Made(ReviewMachine.Take(Scheduled, "postpone", Some.ReviewManager, Some.Now).Value!.Next); // likewise

        Assert.Equal([new WithdrawnMeeting("E1", "主任委員出差")], before.Review.Withdrawn);
        Assert.Equal(before.Review.Withdrawn, after.Review.Withdrawn);
        Assert.Null(after.Review.Meeting!.Event);
        Assert.Empty(KeepCalendar.Cleared(after.Review, "E1").Withdrawn);
        Assert.Equal(
            before.Review.Withdrawn, ReviewMachine.Take(before, "findTimes", Some.ReviewManager, Some.Now).Value!.Next.Review.Withdrawn); // postponed
    }

    [Fact]
    public void Nothing_is_made_for_what_is_past_or_not_fixed()
    {
        Assert.Null(KeepCalendar.Due(Scheduled.Review, Meeting.Start));
        Assert.Null(KeepCalendar.Due(Scheduled.Review with { Status = ReviewStatus.Held }, Some.Now));
        Assert.Null(KeepCalendar.Due(Some.ReviewPlanned, Some.Now));
    }

    [Fact]
    public void A_meeting_moves_only_to_another_time_to_come_that_the_quorum_said_yes_to()
    {
        var moved = ReviewMachine.Take(Made(Scheduled), "move", Some.ReviewManager, Some.Now).Value!.Next; // a manager may
        var act = Some.ReviewAct(Some.ReviewManager);

        Assert.IsType<MeetsThenAlready>(FixMeeting.Move(moved, 1, "改期", Some.ReviewManager, act).Refusal);
        Assert.IsType<QuorumMissing>(FixMeeting.Move(moved, 2, "改期", Some.ReviewManager, act).Refusal);
        Assert.IsType<UnknownTime>(FixMeeting.Move(moved, 9, "改期", Some.ReviewManager, act).Refusal);
        Assert.IsType<ReviewFieldNeeded>(FixMeeting.Move(Scheduled, 1, " ", Some.ReviewManager, act).Refusal);
        Assert.IsType<TimePast>(FixMeeting.Move(Scheduled, 1, "改期", Some.ReviewManager, act with { At = Some.Now.AddDays(60) }).Refusal);
        Assert.Empty(moved.Review.Answers);
    }

    [Fact]
    public void Everybody_who_sits_is_told_of_the_time_and_the_security_manager_of_what_is_wrong_with_it()
    {
        var watchers = new ReviewWatchers([Some.SecurityManager], Some.Chair);
        var lost = Scheduled with
        {
            Review = Scheduled.Review with
            {
                IsUninvited = true,
                Meeting = Meeting with { IsStray = true, Moves = 1 },
                Answers = new Dictionary<Guid, MeetingAnswer> { [Some.Chair] = MeetingAnswer.Declined, [Some.ChairDeputy.Person] = MeetingAnswer.Declined },
            },
        };

        var told = ReviewAudience.Of(lost, watchers);

        Assert.Equal(5, told.Count(one => one.Prompt == ReviewPrompt.Moved));
        Assert.Equal(
            [ReviewPrompt.QuorumLost, ReviewPrompt.Strayed, ReviewPrompt.Uninvited],
            told.Where(one => one.To == Some.SecurityManager).Select(one => one.Prompt));
        Assert.Equal(told.Count, told.Select(one => (one.Key, one.To)).Distinct().Count());
        Assert.All(ReviewAudience.Of(Scheduled, watchers), one => Assert.Equal(ReviewPrompt.Fixed, one.Prompt));
        Assert.Equal(
            [Some.SecurityManager, Some.Chair],
            ReviewAudience.Of(Scheduled, ReviewReminder.Red, watchers).Select(one => one.To));
    }

    [Theory]
    [InlineData("2026-09-25", null)]
    [InlineData("2026-10-20", ReviewReminder.Warned)]
    [InlineData("2026-11-20", ReviewReminder.Red)]
    [InlineData("2026-12-21", ReviewReminder.Missed)]
    public void The_year_warns_once_at_each_of_its_steps(string day, ReviewReminder? expected)
    {
        var (review, today) = (Some.ReviewPlanned, DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture));

        var due = ReviewReminders.Due(review, [review, Some.EarlierReview], today);

        Assert.Equal(expected, due);
        Assert.Null(due is { } reminder ? ReviewReminders.Due(ReviewReminders.Told(review, reminder), [Some.EarlierReview], today) : null);
        Assert.Null(ReviewReminders.Due(review with { Kind = ReviewKind.Extraordinary }, [Some.EarlierReview], today));
    }

    [Theory]
    [InlineData("proposed", null)]
    [InlineData("input@input.Audits", "input.Audits")]
    public void A_card_is_drawn_again_as_the_page_it_shows(string key, string? view) => Assert.Equal(view, ReviewTold.ViewOf(key));

    private static ReviewFile Made(ReviewFile file) =>
        KeepCalendar.Made(file, Meeting.Transaction, "E1", new Uri("https://teams.example/meet/1"), Meeting.Start, Act).Next;
}
