using TeamsIsms.Campaigns;
using TeamsIsms.Training.Courses;
using TeamsIsms.Training.Evaluations;

namespace TeamsIsms.Training.Results;

/// <summary>What came of a campaign that asks for a course, as far as one reader may see it.</summary>
/// <param name="Asked">Of whom it is asked.</param>
/// <param name="Done">Of them, who completed it.</param>
/// <param name="IsUnit">Only the reader's own people.</param>
public sealed record CampaignResults(
    Campaign Campaign, Course Course, int Asked, int Done, ResultFigures Figures, bool IsUnit)
{
    /// <summary>Of the questions that fewest knew, with their titles.</summary>
    public IReadOnlyList<(string Title, ItemFigures Figures)> Hardest { get; init; } = [];

    /// <summary>Those the reader may see by name; who needs attention first.</summary>
    public IReadOnlyList<NamedResult> People { get; init; } = [];

    /// <summary>Null where the course has none, and for who sees only their own people: it was answered by everybody.</summary>
    public SurveyResults? Survey { get; init; }

    /// <summary>The reader may have them as files.</summary>
    public bool MayReport { get; init; }

    /// <summary>Rounds down, so that 100 % means everybody.</summary>
    public int Percent => Asked == 0 ? 0 : (int)(100L * Done / Asked);

    public decimal Hours => Done * Course.Hours;
}

public sealed record NamedResult(string Name, string? Unit, PersonResult Result);
