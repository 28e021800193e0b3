using TeamsIsms.Campaigns;
using TeamsIsms.Kernel;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Campaigns;

public sealed class JoiningTests
{
    [Theory]
    [InlineData("2026-12-01", "2026-12-15")] // the campaign's own due date is later than 14 days after joining, or the same
    [InlineData("2026-12-10", "2026-12-24")]
    public void A_joiner_has_days_of_their_own_but_never_less_than_the_others(string joined, string due)
    {
        var at = Taipei.At(DateOnly.ParseExact(joined, "yyyy-MM-dd", null), new TimeOnly(5, 0));

        Assert.Equal(
            Taipei.At(DateOnly.ParseExact(due, "yyyy-MM-dd", null), new TimeOnly(18, 0)), Joining.Due(Some.Campaign, at, 14));
    }

    [Fact]
    public void An_exemption_that_ran_out_opens_the_duty_again()
    {
        var exempted = Some.Assignment with
        {
            Status = AssignmentStatus.Exempted,
            Exemption = new Exemption("留職停薪", new DateOnly(2026, 12, 2), Some.Approval),
        };

        Assert.Equal(AssignmentStatus.Delivered, Exempt.RanOut(exempted, Some.Act).Value!.Next.Status);
        Assert.Null(Exempt.RanOut(exempted with { Exemption = exempted.Exemption! with { Until = new DateOnly(2026, 12, 3) } }, Some.Act).Value);
    }

    [Fact]
    public void Somebody_who_left_is_closed_with_the_reason_and_an_answer_stands()
    {
        Assert.Equal(AssignmentStatus.Cancelled, EndAssignment.AtLeaving(Some.Assignment, "於 2026/12/02（三） 離職", Some.Act)!.Next.Status);
        Assert.Null(EndAssignment.AtLeaving(Some.Assignment with { Status = AssignmentStatus.Acknowledged }, "離職", Some.Act));
    }
}
