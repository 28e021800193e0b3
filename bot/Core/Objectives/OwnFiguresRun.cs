using TeamsIsms.Actions;
using TeamsIsms.Campaigns;
using TeamsIsms.Incidents;
using TeamsIsms.Training.Attempts;

namespace TeamsIsms.Objectives;

/// <summary>Reads what the product's own metrics are about.</summary>
internal sealed class OwnFiguresRun(
    CampaignTable campaigns, AssignmentTable assignments, AttemptTable attempts, IncidentTable incidents, ActionTable actions)
{
    /// <returns>Null where there was nothing to measure in the period.</returns>
    public async Task<decimal?> ReadAsync(OwnMetric metric, MeasurePeriod period, DateTimeOffset now, CancellationToken cancellationToken) =>
        metric switch
        {
            OwnMetric.AcknowledgementRate => await AcknowledgedAsync(period, now, cancellationToken),
            OwnMetric.PassRate => await PassedAsync(period, cancellationToken),
            OwnMetric.MinutesToNotify => OwnFigures.Minutes(await CasesAsync(period, cancellationToken), period),
            OwnMetric.OverdueActions => OwnFigures.Overdue(await actions.OpenAsync(cancellationToken), Taipei.Day(now)),
        };

    private async Task<decimal?> AcknowledgedAsync(MeasurePeriod period, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var figures = new List<Figures>();
        foreach (var campaign in await DueAsync(period, cancellationToken))
        {
            if (campaign.Document is not null)
            {
                figures.Add(Figures.Of(await assignments.HeadsAsync(campaign, cancellationToken), now));
            }
        }

        return OwnFigures.Acknowledged(figures);
    }

    private async Task<decimal?> PassedAsync(MeasurePeriod period, CancellationToken cancellationToken)
    {
        var tests = new List<(int Passed, int Tested)>();
        foreach (var campaign in (await DueAsync(period, cancellationToken)).Where(campaign => campaign.Task.CourseId is not null))
        {
            tests.Add(await attempts.TestsAsync(campaign.Id, cancellationToken));
        }

        return OwnFigures.Passed(tests);
    }

    private async Task<IEnumerable<Campaign>> DueAsync(MeasurePeriod period, CancellationToken cancellationToken) =>
        (await campaigns.ListAsync(cancellationToken)).Where(campaign =>
            campaign is { HasStarted: true, Erased: null }
            && Taipei.Day(campaign.Due) is var due && due >= period.First && due <= period.Last);

    private async Task<IReadOnlyList<ICase>> CasesAsync(MeasurePeriod period, CancellationToken cancellationToken)
    {
        var cases = new List<ICase>();
        await foreach (var @case in incidents.YearAsync(period.Year, cancellationToken))
        {
            cases.Add(@case);
        }

        return cases;
    }
}
