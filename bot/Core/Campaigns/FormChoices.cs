namespace TeamsIsms.Campaigns;

/// <summary>What the form of a new campaign offers.</summary>
/// <param name="Documents">Those that can be asked for, the newest first.</param>
/// <param name="Units">Of the directory.</param>
/// <param name="Quizzes">Approved courses with a test, for before the acknowledgement.</param>
/// <param name="Course">What is asked for; null where a document is chosen.</param>
public sealed record FormChoices(
    IReadOnlyList<LibraryDocument> Documents, IReadOnlyList<string> Units, IReadOnlyList<CourseTask> Quizzes, CourseTask? Course = null);
