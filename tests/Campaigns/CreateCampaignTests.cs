using TeamsIsms.Approvals;
using TeamsIsms.Campaigns;
using TeamsIsms.Documents;
using TeamsIsms.Kernel;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Campaigns;

public sealed class CreateCampaignTests
{
    private static readonly CampaignPlan Plan = new(
        ReadForm.Read(
            new CampaignForm { Document = "01DOCUMENT", Audience = "all", Due = "2026-12-15", MustOpen = "true" }, Languages.Chinese, Some.Now),
        Some.DocumentTask,
        Some.Campaign.Audience,
        4_001);

    [Fact]
    public void A_new_campaign_waits_for_its_approvers_with_the_document_pinned()
    {
        var step = CreateCampaign.New(Some.Campaign.Id, "C-2026-001", Plan, Some.Person, [Some.Chair], 30, Some.Act);

        Assert.Equal(CampaignStatus.PendingApproval, step.Next.Status);
        Assert.Equal((Some.PinnedDocument, 3, 4_001), (step.Next.Document!.Pinned, step.Next.Shards, step.Next.People));
        Assert.Equal(
            (Some.Person.Id, Some.PinnedDocument.Sha256, ApprovalMode.One),
            (step.Next.Approval!.Requester, step.Next.Approval.Version, step.Next.Approval.Mode)); // submitted, so asked
        Assert.Equal(step.Next.Due.AddDays(30), step.Next.EndAt);
    }

    [Fact]
    public void The_creator_never_approves()
    {
        var creator = Some.Person;

        Assert.IsType<NoApprover>(CreateCampaign.Approvers([creator], creator.Id).Refusal);
        Assert.Equal([Some.Chair], CreateCampaign.Approvers([creator, creator with { Id = Some.Chair }], creator.Id).Value);
    }

    [Fact]
    public void Only_a_returned_campaign_is_sent_again()
    {
        var returned = Some.Campaign with { Status = CampaignStatus.Draft };

        var again = CreateCampaign.Again(returned, Plan, Some.Person, [Some.Chair], 30, Some.Act).Value;

        Assert.Equal((CampaignStatus.PendingApproval, Some.Person.Id), (again?.Next.Status, again?.Next.Creator));
        Assert.Equal(
            new WrongState(CampaignStatus.Active),
            CreateCampaign.Again(Some.Campaign, Plan, Some.Person, [Some.Chair], 30, Some.Act).Refusal);
    }

    [Fact]
    public void A_document_that_takes_effect_later_cannot_be_due_before()
    {
        var coming = Some.Document with { Status = DocumentStatus.Approved, EffectiveDate = new DateOnly(2026, 12, 20) };

        Assert.Equal(new DueBeforeEffect(new DateOnly(2026, 12, 20)), CreateCampaign.Objection(coming, Plan.Form.Due, Some.Now));
        Assert.Null(CreateCampaign.Objection(coming, Plan.Form.Due.AddDays(10), Some.Now));
        Assert.NotNull(CreateCampaign.Objection(Some.Document with { Status = DocumentStatus.Draft }, Plan.Form.Due, Some.Now));
    }

    [Fact]
    public void A_changed_document_voids_the_approval_and_gives_the_campaign_back()
    {
        var waiting = Some.Campaign with { Status = CampaignStatus.PendingApproval, Approval = Some.Approval };

        var step = RunCampaign.Void(waiting, Some.Act).Value;

        Assert.Equal((CampaignStatus.Draft, ApprovalStatus.Withdrawn), (step?.Next.Status, step?.Next.Approval?.Status));
        Assert.Equal(new WrongState(CampaignStatus.Active), RunCampaign.Void(Some.Campaign, Some.Act).Refusal);
    }
}
