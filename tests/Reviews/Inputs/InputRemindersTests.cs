using TeamsIsms.Kernel;
using TeamsIsms.Reviews;
using TeamsIsms.Reviews.Inputs;
using TeamsIsms.Reviews.Notices;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Reviews.Inputs;

public sealed class InputRemindersTests
{
    private static readonly DateOnly Meeting = Taipei.Day(Some.Now).AddDays(21);

    [Theory]
    [InlineData(ReviewStatus.Scheduled, 22, false)]
    [InlineData(ReviewStatus.Scheduled, 21, true)]
    [InlineData(ReviewStatus.Scheduled, 3, true)]
    [InlineData(ReviewStatus.InputsOpen, 21, false)]
    [InlineData(ReviewStatus.Postponed, 21, false)]
    public void Inputs_open_three_weeks_before_the_meeting_or_as_soon_as_it_is_fixed_later(ReviewStatus status, int daysBefore, bool isToOpen) =>
        Assert.Equal(isToOpen, InputReminders.IsToOpen(In(status), Meeting.AddDays(-daysBefore)));

    [Theory]
    [InlineData(ReviewStatus.InputsOpen, 11, null)]
    [InlineData(ReviewStatus.InputsOpen, 10, ReviewReminder.InputsDue)]
    [InlineData(ReviewStatus.InputsOpen, 6, ReviewReminder.InputsLate)]
    [InlineData(ReviewStatus.Ready, 6, null)]
    [InlineData(ReviewStatus.Ready, 5, ReviewReminder.Pack)]
    [InlineData(ReviewStatus.Held, 5, null)]
    public void The_days_before_the_meeting_ask_for_inputs_and_then_for_readers(ReviewStatus status, int daysBefore, ReviewReminder? due) =>
        Assert.Equal(due, InputReminders.Due(In(status), Meeting.AddDays(-daysBefore)));

    [Fact]
    public void What_was_told_is_told_again_only_for_another_meeting_or_another_pack()
    {
        var late = InputReminders.Told(In(ReviewStatus.InputsOpen), ReviewReminder.InputsLate);
        var sent = InputReminders.Told(In(ReviewStatus.Ready), ReviewReminder.Pack);

        Assert.Null(InputReminders.Due(late, Meeting));
        Assert.Null(InputReminders.Due(sent, Meeting));
        Assert.Equal(ReviewReminder.InputsLate, InputReminders.Due(late with { Meeting = late.Meeting! with { Start = late.Meeting.Start.AddHours(1) } }, Meeting));
        Assert.Equal(ReviewReminder.Pack, InputReminders.Due(sent with { Pack = sent.Pack! with { Sha256 = new string('b', 64) } }, Meeting));
    }

    [Fact]
    public void Who_wrote_a_leaf_in_the_last_review_writes_it_again_while_they_are_here()
    {
        ReviewInput[] last =
        [
            new(Some.ReviewId, InputLeaf.Feedback, Some.InputOwner.Person), new(Some.ReviewId, InputLeaf.Audits, Some.ActionAuditor.Person),
            new(Some.ReviewId, InputLeaf.Objectives, null),
        ];

        var owners = InputOwners.From(last, new HashSet<Guid> { Some.InputOwner.Person });

        Assert.Equal([new(InputLeaf.Feedback, Some.InputOwner.Person)], owners);
        Assert.Equal(Some.EarlierReview.Id, InputOwners.Before([Some.EarlierReview, Some.ReviewPlanned]));
        Assert.Null(InputOwners.Before([Some.ReviewPlanned]));
    }

    private static Review In(ReviewStatus status) => Some.ReviewPlanned with
    {
        Status = status,
        Meeting = new ReviewMeeting(Some.Now.AddDays(21), Some.Now.AddDays(21).AddHours(2), Guid.CreateVersion7(Some.Now)),
        Pack = new PackFile(new Uri("https://example.sharepoint.com/pack.docx"), new string('a', 64), Some.Now),
    };
}
