namespace TeamsIsms.Campaigns;

/// <summary>
/// Whom the summary names: those who were exempted and those who never answered. Only the first of many are kept,
/// so that a report of a million people needs no more memory than one of a hundred.
/// </summary>
internal sealed class ReportLists
{
    /// <summary>So many names fit a summary that people still read.</summary>
    public const int Most = 500;

    private readonly List<Assignment> _exempted = [];
    private readonly List<Assignment> _negative = [];

    public IReadOnlyList<Assignment> Exempted => _exempted;

    public IReadOnlyList<Assignment> Negative => _negative;

    public int ExemptedCount { get; private set; }

    public int NegativeCount { get; private set; }

    public void Add(Assignment assignment)
    {
        switch (assignment.Status)
        {
            case AssignmentStatus.Exempted:
                ExemptedCount++;
                Keep(_exempted, assignment);
                break;
            case AssignmentStatus.Expired:
                NegativeCount++;
                Keep(_negative, assignment);
                break;
            default:
                break;
        }
    }

    private static void Keep(List<Assignment> kept, Assignment assignment)
    {
        if (kept.Count < Most)
        {
            kept.Add(assignment);
        }
    }
}
