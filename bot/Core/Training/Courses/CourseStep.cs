namespace TeamsIsms.Training.Courses;

/// <summary>The next state of a course and what the trail says of it.</summary>
public sealed record CourseStep(Course Next, TrailEvent Event)
{
    internal static CourseStep Of(Course? before, Course after, string kind, Act act, string? reason = null, string? note = null) => new(
        after,
        new TrailEvent(
            kind,
            after.Subject,
            act.Actor,
            new TrailDetail(before?.Status.ToString(), after.Status.ToString(), reason, act.Activity, note),
            after.Fingerprint()));
}
