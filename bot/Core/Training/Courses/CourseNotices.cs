using TeamsIsms.Storage;
using TeamsIsms.Training.Notices;

namespace TeamsIsms.Training.Courses;

/// <summary>What a step of a course owes to people, in the same transaction.</summary>
internal static class CourseNotices
{
    public static void Owe(Changes changes, Course next, TrainingNoticeKind kind, DateTimeOffset now) => changes.Owe(
        QueueNames.TrainingNotice,
        new TrainingNotice(kind, Id: next.Id.ToString()),
        TrainingNoticeJson.Default.TrainingNotice,
        now);
}
