using TeamsIsms.Audits;
using TeamsIsms.Incidents;
using TeamsIsms.Objectives;
using TeamsIsms.Reviews;

namespace TeamsIsms.YearlyDuties;

/// <summary>Reads what was done here and shows that a duty was: drills, audits, measurements and management reviews.</summary>
internal sealed class OwnWorkRun(IncidentTable incidents, AuditTable audits, ObjectiveTable objectives, ReviewTable reviews)
{
    /// <summary>The drills among the incidents.</summary>
    /// <param name="first">Year of the case's number.</param>
    /// <param name="last">Likewise; it belongs to them.</param>
    public async Task<IReadOnlyList<Incident>> DrillsAsync(int first, int last, CancellationToken cancellationToken)
    {
        var drills = new List<Incident>();
        for (var year = first; year <= last; year++)
        {
            await foreach (var found in incidents.YearAsync(year, cancellationToken))
            {
                if (found is Incident { IsDrill: true } drill)
                {
                    drills.Add(drill);
                }
            }
        }

        return drills;
    }

    /// <summary>Reported audits, objectives that are measured, reviews with approved minutes; nothing for other duties.</summary>
    public async Task<IReadOnlyList<DutyDone>> DoneAsync(DutyKind kind, DateOnly today, CancellationToken cancellationToken) => kind switch
    {
        DutyKind.InternalAudit => [.. DutyDone.Of(await audits.ListAsync(cancellationToken))],
        DutyKind.Objectives => [.. DutyDone.Of(await objectives.ListAsync(cancellationToken), today)],
        DutyKind.ManagementReview => [.. DutyDone.Of(await reviews.ListAsync(cancellationToken))],
        DutyKind.Training or DutyKind.Acknowledgement or DutyKind.DeviceCheck or DutyKind.ResponseDrill
            or DutyKind.SocialEngineering => [],
    };
}
