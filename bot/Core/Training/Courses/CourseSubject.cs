using System.Globalization;
using TeamsIsms.Teams.Cards;
using TeamsIsms.Training.Cards.Courses;

namespace TeamsIsms.Training.Courses;

/// <summary>The approval of a course; its card holds what is asked in tests.</summary>
internal sealed class CourseSubject(CourseTable courses, CourseSightRun sights) : IApprovalSubject
{
    public const string Called = "course";

    public string Name => Called;

    public Role NextRole => Role.CommitteeMember;

    public bool IsConfidential => true;

    public static ApprovalKey Key(CourseId id) => new(Called, id.ToString());

    public string Kind(CultureInfo culture) => CourseWords.Text.Say(culture, "ApprovalOfCourse");

    public async Task<ApprovalMatter?> FindAsync(ApprovalKey key, CancellationToken cancellationToken) =>
        await LoadAsync(key, cancellationToken) is { Approval: { } request } course
            ? new ApprovalMatter(key, request, "", course.Title)
            : null;

    public async Task<AdaptiveCard?> DrawAsync(
        ApprovalKey key, ApprovalViewer viewer, string? note, CancellationToken cancellationToken)
    {
        if (await LoadAsync(key, cancellationToken) is not { Approval: not null } course)
        {
            return null;
        }

        var sight = await sights.OfAsync(course, viewer.Person, viewer.Now, cancellationToken);
        return RunCourse.MayJudge(course, sight.Viewer, viewer.Now) || course.IsWorkOf(viewer.Person)
            ? CourseCard.Draw(sight with { Note = note }, viewer.Culture)
            : null;
    }

    public async Task<Outcome<ApprovalAnswer>> DecideAsync(
        ApprovalKey key, ApprovalVote vote, ApprovalViewer viewer, Act act, CancellationToken cancellationToken)
    {
        if (await LoadAsync(key, cancellationToken) is not { } course)
        {
            return new UnknownCourse();
        }

        var sight = await sights.OfAsync(course, viewer.Person, viewer.Now, cancellationToken);
        var outcome = await courses.ActAsync(
            course.Id,
            loaded => RunCourse.Decide(loaded, vote, sight.Viewer, act),
            (changes, _) => changes.Owe(key, act.At),
            act.At,
            cancellationToken);
        return outcome.Value is { } decided
            ? new ApprovalAnswer(CourseCard.Draw(
                await sights.OfAsync(decided, viewer.Person, viewer.Now, cancellationToken), viewer.Culture))
            : outcome.Refusal!; // no value: refused
    }

    public async Task<Outcome<ApprovalRequest>> ChangeAsync(
        ApprovalKey key, Func<ApprovalRequest, Outcome<ApprovalChange>> change, Act act, CancellationToken cancellationToken)
    {
        if (CourseId.Parse(key.Id) is not { } id)
        {
            return new UnknownCourse();
        }

        var outcome = await courses.ActAsync(
            id, loaded => RunCourse.ChangeRequest(loaded, change, act), (changes, _) => changes.Owe(key, act.At), act.At, cancellationToken);
        return outcome.Value is { Approval: { } request } ? request : outcome.Refusal ?? new UnknownApproval();
    }

    private async Task<Course?> LoadAsync(ApprovalKey key, CancellationToken cancellationToken) =>
        CourseId.Parse(key.Id) is { } id ? await courses.FindAsync(id, cancellationToken) : null;
}
