using System.Globalization;
using System.Runtime.CompilerServices;
using TeamsIsms.Documents.Docx;
using TeamsIsms.Incidents;
using TeamsIsms.Incidents.Weaknesses;
using TeamsIsms.Training.Courses;

namespace TeamsIsms.Binders.Parts;

/// <summary>Who decided what: documents, campaigns, courses, accepted risks and lowered levels.</summary>
internal sealed class ApprovalPartRun(
    BinderCampaignsRun campaigns, BinderRegisterRun register, CourseTable courses, IncidentTable cases, PeopleTable people) : IBinderPartRun
{
    private const string File = "decisions.csv";

    public EvidenceKind Kind => EvidenceKind.Approvals;

    public async Task<PartSummary> WriteAsync(BinderFiles files, BinderScope scope, CancellationToken cancellationToken)
    {
        var before = files.Items;
        await files.AddTableAsync(
            BinderPath.Of(Kind, File), ApprovalLine.Heads(scope.Culture), LinesAsync(files, scope, cancellationToken), cancellationToken);
        var decided = files.Items - before;
        return new PartSummary(Kind, decided, [new DocxSentence(BinderWords.Text.Say(scope.Culture, "DecisionsInPeriod", decided))]);
    }

    private async IAsyncEnumerable<IReadOnlyList<string>> LinesAsync(
        BinderFiles files, BinderScope scope, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var thing in ThingsAsync(scope, cancellationToken))
        {
            var names = await NamesAsync(ApprovalLine.People(thing), cancellationToken);
            foreach (var item in ApprovalLine.Items(thing, Name, BinderPath.Of(Kind, File), scope))
            {
                await files.NoteAsync(item, cancellationToken);
            }

            foreach (var line in ApprovalLine.Of(thing, Name, scope))
            {
                yield return line;
            }

            string Name(Guid person) => names.GetValueOrDefault(person, "");
        }
    }

    private async IAsyncEnumerable<ApprovedThing> ThingsAsync(BinderScope scope, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var entry in register.ReadAsync(cancellationToken))
        {
            foreach (var thing in ApprovedThing.Of(entry).Where(thing => ApprovalLine.IsIn(thing.Approval, scope.Period)))
            {
                yield return thing;
            }
        }

        foreach (var campaign in await campaigns.MadeAsync(scope.Period, cancellationToken))
        {
            if (campaign.Approval is { } approval && ApprovalLine.IsIn(approval, scope.Period))
            {
                yield return new ApprovedThing(campaign.Task.Title, campaign.Number, approval);
            }
        }

        foreach (var course in (await courses.ListAsync(cancellationToken)).Reverse())
        {
            if (course.Approval is { } approval && ApprovalLine.IsIn(approval, scope.Period))
            {
                yield return new ApprovedThing(course.Title, course.Id.ToString(), approval);
            }
        }

        for (var year = scope.Period.First.Year; year <= scope.Period.Last.Year; year++)
        {
            await foreach (var @case in cases.YearAsync(year, cancellationToken))
            {
                if (CaseRecordLine.IsShown(@case) && Asked(@case, scope.Culture) is { } thing && ApprovalLine.IsIn(thing.Approval, scope.Period))
                {
                    yield return thing;
                }
            }
        }
    }

    private static ApprovedThing? Asked(ICase @case, CultureInfo culture) => @case switch
    {
        Weakness { Acceptance.Approval: { } approval } => new ApprovedThing(BinderWords.Text.Say(culture, "AcceptedRisk"), @case.Id.ToString(), approval),
        Incident { Lowering.Approval: { } approval } => new ApprovedThing(BinderWords.Text.Say(culture, "LowerLevel"), @case.Id.ToString(), approval),
        _ => null,
    };

    private async Task<IReadOnlyDictionary<Guid, string>> NamesAsync(IEnumerable<Guid> ids, CancellationToken cancellationToken)
    {
        var names = new Dictionary<Guid, string>();
        foreach (var id in ids)
        {
            if (await people.FindAsync(id, cancellationToken) is { Person.Name: { } name })
            {
                names[id] = name;
            }
        }

        return names;
    }
}
