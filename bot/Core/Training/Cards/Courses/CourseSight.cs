using TeamsIsms.Training.Courses;

namespace TeamsIsms.Training.Cards.Courses;

/// <summary>A course as one person sees it.</summary>
/// <param name="Name">What the people of the course are called.</param>
public sealed record CourseSight(Course Course, TrainingActor Viewer, Func<Guid, string> Name, DateTimeOffset Now)
{
    /// <summary>Why nothing changed, in the viewer's language.</summary>
    public string? Note { get; init; }
}
