using TeamsIsms.Campaigns;
using TeamsIsms.Kernel;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Campaigns;

public sealed class AcknowledgeTests
{
    [Fact]
    public void An_acknowledgement_keeps_statement_revision_hash_time_and_a_number()
    {
        var step = Decide(Some.Campaign, Some.Head, Some.Assignment).Value!;

        Assert.Equal(AssignmentStatus.Acknowledged, step.Next.Status);
        Assert.Equal(
            new Acknowledgement(
                "ACK-2026-003-0001", Some.Now, Some.DocumentTask.Statement, "1.2", Some.PinnedDocument.Sha256, Channel.Teams, Late: false, "web"),
            step.Next.Answer);
        Assert.Equal("ack.given", step.Event.Kind);
        Assert.Equal(Some.PinnedDocument.Sha256, step.Event.Document);
    }

    [Fact]
    public void A_late_one_is_taken_and_marked()
    {
        var late = Some.Act with { At = Some.Campaign.Due.AddSeconds(1) };

        var step = Acknowledge.Decide(Some.Campaign, Some.Head, Some.Assignment, "1.2", Channel.Teams, null, late).Value!;

        Assert.True(step.Next.Answer!.Late);
    }

    [Fact]
    public void The_second_tap_is_told_of_the_first()
    {
        var given = Decide(Some.Campaign, Some.Head, Some.Assignment).Value!.Next;

        Assert.Equal(new AlreadyAcknowledged(given.Answer!), Decide(Some.Campaign, Some.Head, given).Refusal);
    }

    [Fact]
    public void Somebody_without_an_assignment_has_nothing_to_acknowledge() =>
        Assert.Equal(new NotAssigned(), Decide(Some.Campaign, Some.Head, null).Refusal);

    [Fact]
    public void A_gate_asks_to_open_first()
    {
        var gated = Some.Campaign with { Task = Some.DocumentTask with { MustOpen = true } };

        Assert.Equal(new NotOpenedYet(), Decide(gated, Some.Head, Some.Assignment).Refusal);
        Assert.Null(Decide(gated, Some.Head, Some.Assignment with { OpenedAt = Some.Now }).Refusal);
    }

    [Fact]
    public void A_card_of_another_revision_is_refused() => Assert.Equal(
        new OutdatedRevision("1.1", "1.2"),
        Acknowledge.Decide(Some.Campaign, Some.Head, Some.Assignment, "1.1", Channel.Teams, null, Some.Act).Refusal);

    [Theory]
    [InlineData(CampaignStatus.Paused, typeof(CampaignPaused))]
    [InlineData(CampaignStatus.Closed, typeof(CampaignOver))]
    [InlineData(CampaignStatus.Cancelled, typeof(CampaignOver))]
    public void A_campaign_that_does_not_run_takes_no_answer(CampaignStatus status, Type refusal) =>
        Assert.IsType(refusal, Decide(Some.Campaign, Some.Head with { Status = status }, Some.Assignment).Refusal);

    [Theory]
    [InlineData(AssignmentStatus.Pending, true)]
    [InlineData(AssignmentStatus.Delivered, true)]
    [InlineData(AssignmentStatus.Opened, true)]
    [InlineData(AssignmentStatus.Undeliverable, true)]
    [InlineData(AssignmentStatus.Declined, true)]
    [InlineData(AssignmentStatus.ExemptionRequested, true)]
    [InlineData(AssignmentStatus.Exempted, false)]
    [InlineData(AssignmentStatus.Expired, false)]
    [InlineData(AssignmentStatus.Superseded, false)]
    [InlineData(AssignmentStatus.Cancelled, false)]
    public void Only_an_assignment_that_still_waits_can_be_answered(AssignmentStatus status, bool taken) =>
        Assert.Equal(taken, Decide(Some.Campaign, Some.Head, Some.Assignment with { Status = status }).Refusal is null);

    private static Outcome<AssignmentStep> Decide(Campaign campaign, ShardHead head, Assignment? assignment) =>
        Acknowledge.Decide(campaign, head, assignment, "1.2", Channel.Teams, "web", Some.Act);
}
