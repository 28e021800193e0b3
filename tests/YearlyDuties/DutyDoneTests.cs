using TeamsIsms.Campaigns;
using TeamsIsms.Documents.Register;
using TeamsIsms.Incidents;
using TeamsIsms.Kernel;
using TeamsIsms.Reviews;
using TeamsIsms.Tests.Reviews;
using TeamsIsms.Tests.Testing;
using TeamsIsms.YearlyDuties;

namespace TeamsIsms.Tests.YearlyDuties;

public sealed class DutyDoneTests
{
    private static readonly Campaign Ended = Some.Campaign with
    {
        Status = CampaignStatus.Closed,
        EndedAt = Some.Now.AddDays(-9),
        Audience = new Audience { Everybody = true },
    };

    private static readonly RegisterLine Policy = RegisterLine.Of(new RegisterEntry(
        Some.Procedure with { Id = DocumentId.Of(Some.Campaign.Document!.Document.Number), Tier = 1 }, [Some.InForce]));

    [Fact]
    public void A_campaign_about_the_policy_counts_once_it_ended_and_was_for_everybody()
    {
        var duty = Duty.Usual(DutyKind.Acknowledgement);

        Assert.Equal(new DutyDone(Taipei.Day(Some.Now.AddDays(-9)), Ended.Number), DutyDone.Last(duty, [Ended], [], [Policy]));
        Assert.Null(DutyDone.Last(duty, [Ended with { Audience = new Audience { Units = ["客服處"] } }], [], [Policy]));
        Assert.Null(DutyDone.Last(duty, [Ended with { Status = CampaignStatus.Cancelled }], [], [Policy]));
        Assert.Null(DutyDone.Last(duty, [Ended with { Status = CampaignStatus.Active, EndedAt = null }], [], [Policy]));
        Assert.Null(DutyDone.Last(duty, [Ended], [], [Policy with { Tier = 2 }]));
        Assert.Null(DutyDone.Last(Duty.Usual(DutyKind.Training), [Ended], [], [Policy]));
    }

    [Fact]
    public void A_drill_counts_once_it_is_closed_and_the_later_of_it_and_a_record_wins()
    {
        var drill = Some.Incident with { IsDrill = true, Closing = new Closing(Some.SecurityManager, Some.Now.AddDays(-20), null) };
        var duty = Duty.Usual(DutyKind.ResponseDrill);

        Assert.Equal(new DutyDone(Taipei.Day(Some.Now.AddDays(-20)), drill.Id.ToString()), DutyDone.Last(duty, [], [drill], []));
        Assert.Null(DutyDone.Last(duty, [], [drill with { IsDrill = false }, drill with { Closing = null }], []));
        Assert.Equal(drill.Id.ToString(), DutyDone.Last(duty with { Last = Some.AuditDone }, [], [drill], [])!.Record);
        Assert.Equal(Some.AuditDone.Evidence, DutyDone.Last(duty with { Last = Some.AuditDone with { On = Taipei.Day(Some.Now) } }, [], [drill], [])!.Record);
    }

    [Fact]
    public void Only_a_document_that_binds_is_reviewed()
    {
        var today = Taipei.Day(Some.Now);
        var line = Policy with { NextReview = today.AddDays(30) };

        Assert.Equal(new ReviewLine(line, today.AddDays(30), DutyStage.Thirty), ReviewLine.Of(line, null, today));
        Assert.Null(ReviewLine.Of(Policy with { NextReview = null }, null, today));
        Assert.Null(ReviewLine.Of(line with { Current = line.Current with { Status = TeamsIsms.Documents.DocumentStatus.Obsolete } }, null, today));
    }

    [Fact]
    public void A_review_counts_for_its_day_once_its_minutes_are_approved()
    {
        var review = ReviewMachine.In(ReviewStatus.MinutesApproved).Review;

        Assert.Equal([new DutyDone(Taipei.Day(review.HeldAt!.Value), "MR-2026-01")], DutyDone.Of([review])); // it was held
        Assert.Equal([new DutyDone(Taipei.Day(review.HeldAt.Value), "MR-2026-01")], DutyDone.Of([review with { Status = ReviewStatus.Closed }]));
        Assert.Empty(DutyDone.Of([review with { Status = ReviewStatus.MinutesDraft }, review with { Status = ReviewStatus.Held }]));
    }

    [Fact]
    public void An_audit_counts_once_it_is_reported_and_objectives_once_all_of_them_are_measured()
    {
        var measured = Some.ObjectiveMeasured;

        Assert.Equal([new DutyDone(Taipei.Day(Some.Now), "AUD-2026-001")], DutyDone.Of([Some.AuditReported, Some.AuditInProgress]));
        Assert.Equal([new DutyDone(new DateOnly(2026, 10, 3), "OBJ-2026-001")], DutyDone.Of([measured], Taipei.Day(Some.Now)));
        Assert.Empty(DutyDone.Of([measured, Some.Objective], Taipei.Day(Some.Now)));
        Assert.Empty(DutyDone.Of([measured with { Retired = "併入" }], Taipei.Day(Some.Now)));
        Assert.Empty(DutyDone.Of([measured], Taipei.Day(Some.Now).AddMonths(3)));
    }
}
