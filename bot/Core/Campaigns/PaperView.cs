namespace TeamsIsms.Campaigns;

/// <summary>Paper in one campaign, as the document controller works it off.</summary>
/// <param name="Owing">Whom Teams does not reach and of whom nothing is recorded; the first of them.</param>
/// <param name="Recorded">Whose record waits for a second person.</param>
/// <param name="More">How many more owe than are named.</param>
/// <param name="Evidence">The files of the evidence folder.</param>
/// <param name="Folder">That folder's path in the library.</param>
/// <param name="Names">Names of those who recorded.</param>
internal sealed record PaperView(
    Campaign Campaign,
    IReadOnlyList<Assignment> Owing,
    IReadOnlyList<Assignment> Recorded,
    int More,
    IReadOnlyList<LibraryDocument> Evidence,
    string Folder,
    IReadOnlyDictionary<Guid, string> Names)
{
    /// <summary>So many a person still finds in a list of choices.</summary>
    public const int Most = 40;

    /// <summary>Paper is for those without Teams (rules 4.3).</summary>
    public static bool IsFor(Assignment assignment) =>
        assignment.CanBeAnswered && (assignment.Kind != PersonKind.Staff || assignment.Status == AssignmentStatus.Undeliverable);
}
