using TeamsIsms.Approvals;
using TeamsIsms.Kernel;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Approvals;

public sealed class ApproveTests
{
    private static readonly Guid First = new("0a000000-0000-4000-8000-0000000000f1");
    private static readonly Guid Second = new("0a000000-0000-4000-8000-0000000000f2");
    private static readonly Guid Third = new("0a000000-0000-4000-8000-0000000000f3");

    [Fact]
    public void One_of_several_is_enough_when_one_is_asked() =>
        Assert.Equal(ApprovalStatus.Approved, Take(Request(ApprovalMode.One), Second).Status);

    [Fact]
    public void All_means_everybody_in_any_order()
    {
        var half = Take(Request(ApprovalMode.All), Third);

        Assert.Equal(ApprovalStatus.Pending, half.Status);
        Assert.Equal(ApprovalStatus.Approved, Take(Take(half, First), Second).Status);
    }

    [Fact]
    public void In_order_means_the_second_waits_for_the_first()
    {
        var request = Request(ApprovalMode.Sequential);

        Assert.Equal(new NotYourTurn(), Decide(request, Second).Refusal);
        Assert.Equal(ApprovalStatus.Pending, Take(Take(request, First), Second).Status);
    }

    [Fact]
    public void A_quorum_is_reached_at_its_number() =>
        Assert.Equal(ApprovalStatus.Approved, Take(Take(Request(ApprovalMode.Quorum) with { Needed = 2 }, Third), First).Status);

    [Fact]
    public void A_person_decides_once() =>
        Assert.IsType<AlreadyDecided>(Decide(Take(Request(ApprovalMode.All), First), First).Refusal);

    [Fact]
    public void A_delegate_decides_for_the_approver_only_within_the_period()
    {
        var stranger = new Guid("0a000000-0000-4000-8000-0000000000f4");
        var request = DelegateApproval.To(Request(ApprovalMode.One), First, stranger, Some.Now, Some.Now.AddDays(2), Some.Now).Value!;

        Assert.Equal(First, Assert.Single(Take(request, stranger).Decisions).For);
        Assert.Equal(
            new NotAnApprover(),
            Approve.Decide(request, stranger, ApprovalVerdict.Approve, request.Version, null, Some.Now.AddDays(3)).Refusal);
    }

    [Fact]
    public void Delegating_to_the_requester_is_refused() => Assert.Equal(
        new OwnRequest(),
        DelegateApproval.To(Request(ApprovalMode.One), First, Some.SecurityManager, Some.Now, Some.Now.AddDays(2), Some.Now).Refusal);

    [Fact]
    public void An_approver_who_left_is_replaced_with_a_reason()
    {
        Assert.Equal(new ReasonNeeded(), DelegateApproval.Replace(Request(ApprovalMode.One), First, Some.Chair, " ").Refusal);
        Assert.Equal(
            [Some.Chair, Second, Third],
            DelegateApproval.Replace(Request(ApprovalMode.One), First, Some.Chair, "離職").Value!.Approvers);
    }

    private static ApprovalRequest Request(ApprovalMode mode) =>
        new(Some.SecurityManager, "version-1", mode, 0, Some.Now) { Approvers = [First, Second, Third] };

    private static ApprovalRequest Take(ApprovalRequest request, Guid by) => Decide(request, by).Value!;

    private static Outcome<ApprovalRequest> Decide(ApprovalRequest request, Guid by) =>
        Approve.Decide(request, by, ApprovalVerdict.Approve, request.Version, null, Some.Now);
}
