using TeamsIsms.Campaigns;
using TeamsIsms.Training.Attempts;
using TeamsIsms.Training.Cards;
using TeamsIsms.Training.Courses;

namespace TeamsIsms.Training.Evaluations;

/// <summary>A training as those see it who act on what was handed in.</summary>
/// <param name="Person">Whose training it is; null when the directory does not know them.</param>
/// <param name="Head">Their present head, or the one of the assignment where they have none now; null when neither works here.</param>
/// <param name="Managers">The training managers.</param>
internal sealed record EvaluationSight(TrainingAssignment Training, Course Course, Person? Person, Guid? Head, IReadOnlyList<Guid> Managers)
{
    public string Name => Person?.Name ?? "";

    /// <summary>Whom to ask: the head, or every training manager where there is none; never whoever handed it in.</summary>
    public IReadOnlyList<Guid> Readers(Guid handedInBy) =>
        Head is { } head && head != handedInBy && head != Training.Person
            ? [head]
            : [.. Managers.Where(manager => manager != handedInBy && manager != Training.Person)];
}

/// <summary>Reads what a card about somebody's evaluation needs.</summary>
internal sealed class EvaluationSightRun(AttemptTable trainings, CourseTable courses, PeopleTable people)
{
    /// <summary>Null when there is no such training.</summary>
    public async Task<EvaluationSight?> OfAsync(CampaignId campaign, Guid person, CancellationToken cancellationToken) =>
        await trainings.FindAsync(campaign, person, 0, cancellationToken) is { Training: var training }
            ? await OfAsync(training, cancellationToken)
            : null;

    public async Task<EvaluationSight?> OfAsync(TrainingAssignment training, CancellationToken cancellationToken)
    {
        if (await courses.FindFixedAsync(training.Course, cancellationToken) is not { } course)
        {
            return null;
        }

        var person = (await people.FindAsync(training.Person, cancellationToken))?.Person;
        var managers = await people.WithRoleAsync(Role.TrainingManager, cancellationToken);
        return new EvaluationSight(
            training,
            course,
            person,
            await HereAsync(person?.Head, cancellationToken) ?? await HereAsync(training.Head, cancellationToken),
            [.. managers.Select(manager => manager.Id)]);
    }

    /// <summary>What was said of the report; null while nothing was.</summary>
    public async Task<VerdictView?> VerdictAsync(ReflectionReport report, CancellationToken cancellationToken) =>
        report is { Status: not ReflectionStatus.Submitted, Reader: { } reader, ReadAt: { } at }
            ? new VerdictView(report.Status == ReflectionStatus.Accepted, await NameAsync(reader, cancellationToken), at, report.Comment)
            : null;

    /// <summary>As above, of the certificate.</summary>
    public async Task<VerdictView?> VerdictAsync(Certificate certificate, CancellationToken cancellationToken) =>
        certificate is { Status: not CertificateStatus.Submitted, Reader: { } reader, ReadAt: { } at }
            ? new VerdictView(certificate.Status != CertificateStatus.Rejected, await NameAsync(reader, cancellationToken), at, certificate.Reason)
            : null;

    private async Task<string> NameAsync(Guid person, CancellationToken cancellationToken) =>
        (await people.FindAsync(person, cancellationToken))?.Person.Name ?? "—";

    private async Task<Guid?> HereAsync(Guid? person, CancellationToken cancellationToken) =>
        person is { } id && await people.FindAsync(id, cancellationToken) is { Person.Enabled: true } ? id : null;
}
