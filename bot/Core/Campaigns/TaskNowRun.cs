using TeamsIsms.Training.Courses;

namespace TeamsIsms.Campaigns;

/// <summary>Reads what a campaign asks for as it is now.</summary>
internal sealed class TaskNowRun(LibraryClient library, CourseTable courses)
{
    /// <returns>With another hash where it changed, was deleted or is not offered any more; a refusal where it cannot be read now.</returns>
    public async Task<Outcome<CampaignTask>> ReadAsync(CampaignTask task, CancellationToken cancellationToken)
    {
        if (task is CourseTask asked)
        {
            return await courses.FindAsync(asked.Course, cancellationToken) is { Status: CourseStatus.Approved } course
                ? CourseTask.Of(course)
                : asked with { Fingerprint = "" };
        }

        var document = (DocumentTask)task;
        var pinned = await library.PinAsync(document.Document.ItemId, cancellationToken);
        return pinned.Refusal is { } unread and not UnknownDocument
            ? unread
            : document with { Pinned = pinned.Value ?? document.Pinned with { Sha256 = "" } };
    }
}
