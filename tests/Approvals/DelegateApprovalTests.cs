using System.Text.Json;
using TeamsIsms.Approvals;
using TeamsIsms.Campaigns;
using TeamsIsms.Kernel;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Approvals;

public sealed class DelegateApprovalTests
{
    private static readonly Guid First = new("0a000000-0000-4000-8000-0000000000f1");
    private static readonly Guid Second = new("0a000000-0000-4000-8000-0000000000f2");
    private static readonly Guid Stranger = new("0a000000-0000-4000-8000-0000000000f4");
    private static readonly Guid Author = new("0a000000-0000-4000-8000-0000000000f5");

    [Fact]
    public void Nobody_whose_own_work_it_is_gets_a_seat_by_any_way()
    {
        foreach (var own in (Guid[])[Some.SecurityManager, Author])
        {
            Assert.Equal(new OwnRequest(), To(Request(), First, own).Refusal);
            Assert.Equal(new OwnRequest(), DelegateApproval.Replace(Request(), First, own, "離職").Refusal);
            Assert.Null(Approve.Seat(Request() with { Deputies = [own] }, own, Some.Now));
        }
    }

    [Fact]
    public void A_delegation_goes_round_in_no_circle()
    {
        Assert.Equal(new DelegationLoop(), To(Request(), First, First).Refusal);
        Assert.Equal(new AlreadyAsked(), To(Request(), First, Second).Refusal);
        var replaced = DelegateApproval.Replace(To(Request(), First, Stranger).Value!, Second, Stranger, "離職").Value!;
        Assert.Equal(new DelegationLoop(), To(replaced, Stranger, First).Refusal);
    }

    [Fact]
    public void The_period_begins_on_its_first_day_and_ends_on_its_last()
    {
        var request = DelegateApproval.To(Request(), First, Stranger, Some.Now.AddDays(1), Some.Now.AddDays(2), Some.Now).Value!;

        Assert.Null(Approve.Seat(request, Stranger, Some.Now));
        Assert.Equal(First, Approve.Seat(request, Stranger, Some.Now.AddDays(1)));
        Assert.Null(Approve.Seat(request, Stranger, Some.Now.AddDays(3)));
        Assert.Equal(Some.Now.AddDays(1), OpenApproval.Next(request, Some.Now));
        Assert.Equal(Some.Now.AddDays(2).AddSeconds(1), OpenApproval.Next(request, Some.Now.AddDays(1)));
        Assert.Null(OpenApproval.Next(request, Some.Now.AddDays(3)));
        Assert.Equal(new PeriodNeeded(), DelegateApproval.To(Request(), First, Stranger, Some.Now, Some.Now, Some.Now).Refusal);
    }

    [Fact]
    public void Whoever_decided_for_one_approver_does_not_decide_for_another()
    {
        var request = To(To(Request(), First, Stranger).Value!, Second, Stranger).Value!;

        var once = Approve.Decide(request, Stranger, ApprovalVerdict.Approve, request.Version, null, Some.Now).Value!;

        Assert.Equal((Stranger, First), (once.Decisions[0].By, once.Decisions[0].For));
        Assert.IsType<AlreadyDecided>(Approve.Decide(once, Stranger, ApprovalVerdict.Approve, request.Version, null, Some.Now).Refusal);
        Assert.Equal([Second], Approve.Asked(once, Some.Now));
    }

    [Fact]
    public void In_order_only_who_is_next_is_asked_and_whom_they_let_decide()
    {
        var request = To(Request() with { Mode = ApprovalMode.Sequential }, First, Stranger).Value!;

        Assert.Equal([First, Stranger], Approve.Asked(request, Some.Now));
        var next = Approve.Decide(request, Stranger, ApprovalVerdict.Approve, request.Version, null, Some.Now).Value!;
        Assert.Equal([Second], Approve.Asked(next, Some.Now));
    }

    [Fact]
    public void A_deputy_decides_for_whoever_has_not()
    {
        var request = Request() with { Deputies = [Stranger] };
        var half = Approve.Decide(request, First, ApprovalVerdict.Approve, request.Version, null, Some.Now).Value!;

        var all = Approve.Decide(half, Stranger, ApprovalVerdict.Approve, request.Version, null, Some.Now).Value!;

        Assert.Equal((ApprovalStatus.Approved, Second), (all.Status, all.Decisions[1].For));
    }

    [Fact]
    public void A_card_of_an_earlier_request_about_the_same_version_is_out_of_date()
    {
        var again = Request() with { AskedAt = Some.Now.AddMinutes(1) };

        Assert.Equal(new OutdatedCard(), Vote(First, Request().Stamp).Outdated(again));
        Assert.Equal(new OutdatedCard(), Vote(First, null).Outdated(again));
        Assert.Null(Vote(First, again.Stamp).Outdated(again));
        Assert.Null(Vote(First, null).Outdated(again with { Status = ApprovalStatus.Approved })); // that is said instead
        Assert.Equal(again.Version, Vote(First, again.Stamp).Version);
    }

    [Fact]
    public void A_request_that_was_stored_without_deputies_is_read()
    {
        var json = JsonSerializer.Serialize(Some.Campaign with { Approval = Some.Approval }, CampaignJson.Default.Campaign)
            .Replace("\"barred\":[],", "", StringComparison.Ordinal).Replace("\"deputies\":[],", "", StringComparison.Ordinal);

        var request = JsonSerializer.Deserialize(json, CampaignJson.Default.Campaign)!.Approval!; // both were written

        Assert.DoesNotContain("deputies", json, StringComparison.Ordinal);
        Assert.Equal(Some.Chair, Approve.Seat(request, Some.Chair, Some.Now));
        Assert.Equal([Some.Chair], Approve.Asked(request, Some.Now));
    }

    private static ApprovalVote Vote(Guid by, string? stamp) => new(by, ApprovalVerdict.Approve, stamp, null);

    private static Outcome<ApprovalRequest> To(ApprovalRequest request, Guid from, Guid to) =>
        DelegateApproval.To(request, from, to, Some.Now, Some.Now.AddDays(2), Some.Now);

    private static ApprovalRequest Request() => new(Some.SecurityManager, "version-1", ApprovalMode.All, 0, Some.Now)
    {
        Approvers = [First, Second],
        Barred = [Author],
    };
}
