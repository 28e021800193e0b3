using TeamsIsms.Audits;
using TeamsIsms.Campaigns;
using TeamsIsms.Documents.Register;
using TeamsIsms.Incidents;
using TeamsIsms.Objectives;
using TeamsIsms.Reviews;

namespace TeamsIsms.YearlyDuties;

/// <summary>That a duty was done, wherever the product knows it from.</summary>
/// <param name="Record">What shows it: a campaign's or a case's number, a file, a link.</param>
public sealed record DutyDone(DateOnly On, string Record)
{
    /// <summary>The last time, by the duty's own records and by what else the product knows; null: never.</summary>
    public static DutyDone? Last(Duty duty, IEnumerable<Campaign> campaigns, IEnumerable<Incident> incidents, IEnumerable<RegisterLine> register) =>
        Known(duty.Kind, campaigns, incidents, register)
            .Concat(duty.Last is { } entry ? [new DutyDone(entry.On, entry.Evidence)] : [])
            .MaxBy(done => done.On);

    /// <summary>Every time that the product knows of without anybody recording it.</summary>
    public static IEnumerable<DutyDone> Known(
        DutyKind kind, IEnumerable<Campaign> campaigns, IEnumerable<Incident> incidents, IEnumerable<RegisterLine> register) =>
        kind switch
        {
            DutyKind.Training => Ended(campaigns.Where(campaign => campaign.Task is CourseTask)),
            DutyKind.Acknowledgement => Ended(campaigns.Where(campaign => IsPolicy(campaign, register))),
            DutyKind.ResponseDrill => incidents
                .Where(incident => incident is { IsDrill: true, Closing: not null })
                .Select(incident => new DutyDone(Taipei.Day(incident.Closing!.At), incident.Id.ToString())), // closed: it is not null
            DutyKind.InternalAudit or DutyKind.ManagementReview or DutyKind.Objectives or DutyKind.DeviceCheck
                or DutyKind.SocialEngineering => [],
        };

    /// <summary>An audit counts from its report on, whatever becomes of its findings.</summary>
    public static IEnumerable<DutyDone> Of(IEnumerable<Audit> audits) =>
        from audit in audits
        where audit.Report is not null
        select new DutyDone(Taipei.Day(audit.Report!.At), audit.Id.ToString()); // filtered: it is not null

    /// <summary>A review counts from the approval of its minutes on, for the day of the meeting (rules 4.8).</summary>
    public static IEnumerable<DutyDone> Of(IEnumerable<Review> reviews) =>
        from review in reviews
        where review.HeldAt is not null && review.Status.IsApproved()
        select new DutyDone(Taipei.Day(review.HeldAt!.Value), review.Id.ToString()); // filtered: it is not null

    /// <summary>Objectives count as measured when each of them has a value for the last period that is over.</summary>
    public static IEnumerable<DutyDone> Of(IEnumerable<Objective> objectives, DateOnly today)
    {
        List<Objective> due =
            [.. objectives.Where(objective => objective.IsActive && MeasurePeriod.Ended(objective.Cadence, today).First >= objective.Since.First)];
        var samples = due.Select(objective => objective.Of(MeasurePeriod.Ended(objective.Cadence, today))).OfType<Sample>().ToList();
        return due.Count == 0 || samples.Count < due.Count ? [] : [new DutyDone(samples.Max(sample => Taipei.Day(sample.At)), due[0].Id.ToString())];
    }

    // A campaign for a few is no training or acknowledgement of everybody.
    private static IEnumerable<DutyDone> Ended(IEnumerable<Campaign> campaigns) =>
        from campaign in campaigns
        where campaign is { Audience.Everybody: true, EndedAt: not null, Status: CampaignStatus.Closed or CampaignStatus.Archived }
        select new DutyDone(Taipei.Day(campaign.EndedAt!.Value), campaign.Number); // filtered: it is not null

    private static bool IsPolicy(Campaign campaign, IEnumerable<RegisterLine> register) =>
        campaign.Document is { } task
        && DocumentId.Of(task.Document.Number) is var id
        && register.Any(line => line.Id == id && line.Tier == 1);
}
