using TeamsIsms.Campaigns;
using TeamsIsms.Incidents;
using TeamsIsms.Training;
using TeamsIsms.Training.Results;

namespace TeamsIsms.Binders.Lookups;

/// <summary>
/// Looks up one person on one day. A person's rows stand where their campaign's key leads, so each campaign costs one point read and no
/// table is walked.
/// </summary>
internal sealed class PersonEvidenceRun(CampaignTable campaigns, AssignmentTable assignments, IncidentTable cases)
{
    private const int AtOnce = 8;
    private const int MostReports = 200;

    // What every handler may see is what an auditor may.
    private static readonly CaseActor EveryHandler = new(Guid.Empty, [Role.IncidentHandler]);

    public async Task<PersonEvidence> FindAsync(Person person, DateOnly day, EvidenceReader reader, CancellationToken cancellationToken)
    {
        var until = Taipei.At(day.AddDays(1), TimeOnly.MinValue);
        var seesCourses = ResultReader.MaySeeRecord(new TrainingActor(reader.Person, reader.Roles), person.Id, person.Head);
        var asked = (await campaigns.ListAsync(cancellationToken))
            .Where(campaign => campaign.StartedAt < until && (seesCourses || campaign.Document is not null));
        var duties = new List<PersonDuty>();
        foreach (var some in asked.Chunk(AtOnce))
        {
            var found = await Task.WhenAll(some.Select(campaign => assignments.FindAsync(campaign, person.Id, cancellationToken)));
            duties.AddRange(some.Zip(found, (campaign, view) => view?.Assignment is { } assignment ? PersonDuty.On(campaign, assignment, until) : null)
                .OfType<PersonDuty>());
        }

        return new PersonEvidence(person, day, duties, seesCourses, await ReportsAsync(person, until, reader, cancellationToken))
        {
            IsOwn = reader.Person == person.Id,
        };
    }

    private async Task<int?> ReportsAsync(Person person, DateTimeOffset until, EvidenceReader reader, CancellationToken cancellationToken)
    {
        var isOwn = reader.Person == person.Id;
        if (!isOwn && !reader.SeesCases)
        {
            return null;
        }

        var actor = reader.Roles.Contains(Role.SecurityManager) ? new CaseActor(reader.Person, reader.Roles) : EveryHandler;
        var reported = await cases.MineAsync(person.Id, MostReports, cancellationToken);
        return reported.Count(@case => @case.Recorded < until && (isOwn || CaseAccess.ReporterShown(@case, actor) is not null));
    }
}
