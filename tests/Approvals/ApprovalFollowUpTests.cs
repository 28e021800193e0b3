using TeamsIsms.Approvals;
using TeamsIsms.Kernel;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Approvals;

public sealed class ApprovalFollowUpTests
{
    // asked on Thursday 3 December 2026
    [Theory]
    [InlineData("2026-12-04", 0, null)]
    [InlineData("2026-12-07", 0, ApprovalNudge.Remind)]
    [InlineData("2026-12-07", 1, null)]
    [InlineData("2026-12-10", 1, ApprovalNudge.Remind)]
    [InlineData("2026-12-12", 1, null)]
    [InlineData("2026-12-14", 2, ApprovalNudge.Escalate)]
    [InlineData("2026-12-20", 3, null)]
    public void Approvers_are_reminded_on_working_days_two_and_five_and_the_next_role_is_asked_on_seven(
        string day, int done, ApprovalNudge? due) =>
        Assert.Equal(due, ApprovalFollowUp.Due(Some.Approval with { Reminders = done }, Noon(day)));

    [Fact]
    public void Nobody_is_disturbed_at_night() =>
        Assert.Null(ApprovalFollowUp.Due(Some.Approval, Taipei.At(new DateOnly(2026, 12, 7), new TimeOnly(20, 0))));

    [Fact]
    public void A_decided_request_is_left_alone() => Assert.Null(
        ApprovalFollowUp.Due(Some.Approval with { Status = ApprovalStatus.Approved }, Noon("2026-12-07")));

    [Fact]
    public void Missed_days_become_one_reminder_and_the_requester_never_becomes_an_approver()
    {
        var escalated = ApprovalFollowUp.Done(
            Some.Approval, ApprovalNudge.Escalate, [Some.SecurityManager, Some.Person.Id], Noon("2026-12-14"));

        Assert.Equal(3, escalated.Reminders);
        Assert.Equal([Some.Chair], escalated.Approvers);
        Assert.Equal([Some.Person.Id], escalated.Deputies);
    }

    private static DateTimeOffset Noon(string day) =>
        Taipei.At(DateOnly.ParseExact(day, "yyyy-MM-dd", null), new TimeOnly(12, 0));
}
