using System.Globalization;
using TeamsIsms.Training.Courses;

namespace TeamsIsms.Campaigns;

/// <summary>What a form came to: a plan when nothing is wrong with it, and as much of the rest as could be found out.</summary>
internal sealed record PlanFindings(CampaignPlan? Plan, DryRun? DryRun, IReadOnlyList<FormProblem> Problems);

/// <summary>Looks up what a form names: the document in the library, people and units in the directory. Stores nothing.</summary>
internal sealed class PlanRun(LibraryClient library, CourseTable courses, AudienceCountRun audience, TimeProvider time)
{
    public async Task<PlanFindings> FindAsync(CampaignForm form, CultureInfo culture, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var reading = ReadForm.Read(form, culture, now);
        var problems = new List<FormProblem>(reading.Problems);
        var task = await TaskAsync(reading, cancellationToken);
        if (task.Refusal is { } unknown and not DocumentNeeded)
        {
            problems.Add(new FormProblem(reading.Course is null ? "document" : "course", unknown));
        }
        else if (task.Value is DocumentTask pinned && reading.HasDue
            && CreateCampaign.Objection(pinned.Document, reading.Due, now) is { } objection)
        {
            problems.Add(new FormProblem("document", objection));
        }
        else if (task.Value is CourseTask && (reading.Audience.Known.Externals || reading.Audience.Known.Guests))
        {
            problems.Add(new FormProblem("audience", new StaffOnly()));
        }

        if (reading.Audience.IsEmpty)
        {
            return new PlanFindings(null, null, problems);
        }

        var people = await audience.FindAsync(reading.Audience, cancellationToken);
        problems.AddRange(people.Problems);
        return new PlanFindings(
            problems.Count == 0 && task.Value is { } exact
                ? new CampaignPlan(reading, exact, people.Audience, people.DryRun.Total)
                : null,
            people.DryRun,
            problems);
    }

    private async Task<CourseTask?> CourseAsync(CourseId id, CancellationToken cancellationToken) =>
        await courses.FindAsync(id, cancellationToken) is { Status: CourseStatus.Approved } course
            ? CourseTask.Of(course)
            : null;

    private async Task<Outcome<CampaignTask>> TaskAsync(FormReading reading, CancellationToken cancellationToken)
    {
        if (reading.Course is { } course)
        {
            return await CourseAsync(course, cancellationToken) is { } approved ? approved : new CourseNotApproved();
        }

        var quiz = reading.Quiz is { } asked ? await CourseAsync(asked, cancellationToken) : null;
        return reading switch
        {
            { Document: "" } => new DocumentNeeded(),
            { Quiz: not null } when quiz is null => new CourseNotApproved(),
            _ => (await PinAsync(reading.Document, cancellationToken)).Match<Outcome<CampaignTask>>(
                pinned => new DocumentTask(pinned, reading.Statement, reading.MustOpen, quiz), refusal => refusal),
        };
    }

    // Only files of the documents folder can be named, whatever id a card brings.
    private async Task<Outcome<PinnedDocument>> PinAsync(string given, CancellationToken cancellationToken)
    {
        var listed = await library.ListAsync(cancellationToken);
        if (listed.Refusal is { } refusal)
        {
            return refusal;
        }

        var named = listed.Value!.Where(document => document.ItemId == given // no refusal: listed
            || string.Equals(document.Number, given, StringComparison.OrdinalIgnoreCase)).ToList();
        var chosen = named.FirstOrDefault(document => document.Status == DocumentStatus.Published) ?? named.FirstOrDefault();
        return chosen is null ? new UnknownDocument() : await library.PinAsync(chosen.ItemId, cancellationToken);
    }
}
