using TeamsIsms.Approvals;
using TeamsIsms.Campaigns;
using TeamsIsms.Documents;
using TeamsIsms.Kernel;
using TeamsIsms.Tests.Testing;
using TeamsIsms.Trail;

namespace TeamsIsms.Tests.Campaigns;

public sealed class RunCampaignTests
{
    private static readonly Act Manager = Act.By(Some.SecurityManager, Some.Now, "activity-2");
    private static readonly Campaign Waiting = Some.Campaign with
    {
        Status = CampaignStatus.PendingApproval,
        Approval = Some.Approval,
        StartAt = null,
        StartedAt = null,
    };

    public static TheoryData<CampaignStatus, string, CampaignStatus?> Transitions()
    {
        var allowed = new Dictionary<(CampaignStatus, string), CampaignStatus>
        {
            [(CampaignStatus.Scheduled, "start")] = CampaignStatus.Active,
            [(CampaignStatus.Active, "pause")] = CampaignStatus.Paused,
            [(CampaignStatus.Paused, "resume")] = CampaignStatus.Active,
            [(CampaignStatus.Active, "close")] = CampaignStatus.Closed,
            [(CampaignStatus.Paused, "close")] = CampaignStatus.Closed,
            [(CampaignStatus.Active, "supersede")] = CampaignStatus.Closed,
            [(CampaignStatus.Paused, "supersede")] = CampaignStatus.Closed,
            [(CampaignStatus.Closed, "supersede")] = CampaignStatus.Closed,
            [(CampaignStatus.PendingApproval, "approve")] = CampaignStatus.Scheduled,
            [(CampaignStatus.PendingApproval, "reject")] = CampaignStatus.Cancelled,
            [(CampaignStatus.PendingApproval, "return")] = CampaignStatus.Draft,
            [(CampaignStatus.Draft, "cancel")] = CampaignStatus.Cancelled,
            [(CampaignStatus.PendingApproval, "cancel")] = CampaignStatus.Cancelled,
            [(CampaignStatus.Scheduled, "cancel")] = CampaignStatus.Cancelled,
            [(CampaignStatus.Active, "cancel")] = CampaignStatus.Cancelled,
            [(CampaignStatus.Paused, "cancel")] = CampaignStatus.Cancelled,
        };
        var data = new TheoryData<CampaignStatus, string, CampaignStatus?>();
        foreach (var status in Enum.GetValues<CampaignStatus>())
        {
            foreach (var step in (string[])["start", "pause", "resume", "close", "supersede", "approve", "reject", "return", "cancel"])
            {
                data.Add(status, step, allowed.TryGetValue((status, step), out var to) ? to : null);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Transitions))]
    public void Every_step_from_every_state_leads_where_the_rules_say_or_is_refused(
        CampaignStatus from, string step, CampaignStatus? to)
    {
        var campaign = Waiting with { Status = from };

        var outcome = Take(campaign, step);

        Assert.Equal(to, outcome.Value?.Next.Status);
        Assert.Equal(to is null, outcome.Refusal is not null);
    }

    [Fact]
    public void Nobody_approves_their_own_campaign() =>
        Assert.Equal(new OwnRequest(), Decide(Some.SecurityManager, ApprovalVerdict.Approve, null).Refusal);

    [Fact]
    public void A_delegate_cannot_be_the_creator()
    {
        var request = Some.Approval with
        {
            Delegations = [new Delegation(Some.Chair, Some.SecurityManager, Some.Now.AddDays(-1), Some.Now.AddDays(1))],
        };

        var outcome = RunCampaign.Approve(
            Waiting with { Approval = request }, Some.DocumentTask, Some.SecurityManager, ApprovalVerdict.Approve, null, Manager);

        Assert.Equal(new OwnRequest(), outcome.Refusal);
    }

    [Fact]
    public void Somebody_who_was_not_asked_cannot_approve() =>
        Assert.Equal(new NotAnApprover(), Decide(Some.Person.Id, ApprovalVerdict.Approve, null).Refusal);

    [Theory]
    [InlineData(ApprovalVerdict.Reject)]
    [InlineData(ApprovalVerdict.Return)]
    public void Saying_no_needs_a_reason(ApprovalVerdict verdict) =>
        Assert.Equal(new ReasonNeeded(), Decide(Some.Chair, verdict, "  ").Refusal);

    [Fact]
    public void A_document_that_changed_after_submission_voids_the_approval()
    {
        var changed = Some.DocumentTask with { Pinned = Some.PinnedDocument with { Sha256 = new string('0', 64) } };

        var outcome = RunCampaign.Approve(
            Waiting, changed, Some.Chair, ApprovalVerdict.Approve, null, Act.By(Some.Chair, Some.Now, null));

        Assert.Equal(new ObjectChanged(), outcome.Refusal);
    }

    [Fact]
    public void An_approved_revision_starts_on_the_day_it_takes_effect()
    {
        var future = Some.PinnedDocument with
        {
            Document = Some.Document with { Status = DocumentStatus.Approved, EffectiveDate = new DateOnly(2026, 12, 10) },
        };

        var step = RunCampaign.Approve(
            Waiting, Some.DocumentTask with { Pinned = future }, Some.Chair, ApprovalVerdict.Approve, null, Act.By(Some.Chair, Some.Now, null)).Value!;

        Assert.Equal(Taipei.At(new DateOnly(2026, 12, 10), new TimeOnly(9, 0)), step.Next.StartAt);
    }

    [Fact]
    public void Closing_before_the_end_needs_a_reason_and_at_the_end_none()
    {
        Assert.Equal(new ReasonNeeded(), RunCampaign.Close(Some.Campaign, null, Manager).Refusal);
        Assert.Null(RunCampaign.Close(Some.Campaign, null, Manager with { At = Some.Campaign.EndAt }).Refusal);
    }

    private static Outcome<CampaignStep> Decide(Guid by, ApprovalVerdict verdict, string? comment) =>
        RunCampaign.Approve(Waiting, Some.DocumentTask, by, verdict, comment, Act.By(by, Some.Now, null));

    private static Outcome<CampaignStep> Take(Campaign campaign, string step) => step switch
    {
        "start" => RunCampaign.Started(campaign, Manager),
        "pause" => RunCampaign.Pause(campaign, null, Manager),
        "resume" => RunCampaign.Resume(campaign, Manager),
        "close" => RunCampaign.Close(campaign, "早於期限完成", Manager),
        "supersede" => RunCampaign.Supersede(campaign, CampaignId.New(Some.Now), Manager),
        "approve" => Approving(campaign, ApprovalVerdict.Approve),
        "reject" => Approving(campaign, ApprovalVerdict.Reject),
        "return" => Approving(campaign, ApprovalVerdict.Return),
        "cancel" => RunCampaign.Cancel(campaign, "文件撤回", Manager),
        _ => throw new ArgumentOutOfRangeException(nameof(step)),
    };

    private static Outcome<CampaignStep> Approving(Campaign campaign, ApprovalVerdict verdict) => RunCampaign.Approve(
        campaign, Some.DocumentTask, Some.Chair, verdict, "原因", Act.By(Some.Chair, Some.Now, null));
}
