using TeamsIsms.Campaigns;
using TeamsIsms.Training.Attempts;

namespace TeamsIsms.Training.Results;

/// <summary>Whose training can be judged now, and by whom (policy 7.2.2.2).</summary>
public static class JudgeResults
{
    /// <summary>So many stand on one card.</summary>
    public const int Most = 15;

    /// <summary>The unit head judges the own people, the training manager everybody; nobody judges the own training.</summary>
    public static bool MayJudge(TrainingAssignment training, TrainingActor by) =>
        training.Status == TrainingStatus.Completed
        && training.Person != by.Person
        && (by.IsManager || training.Head == by.Person);

    /// <summary>It ran to its end and asked for the course itself, so that somebody has to judge whether that worked.</summary>
    public static bool IsToAsk(Campaign campaign) => campaign is { Status: CampaignStatus.Closed, Task.CourseId: not null, Document: null };

    /// <summary>Who was shown on the card and is to be judged, and how. Those who are named but were not shown are left out.</summary>
    /// <param name="shown">Ids, apart by commas, as a card brings them back: may be anything.</param>
    /// <param name="notEffective">As above.</param>
    public static IReadOnlyList<(Guid Person, bool IsEffective)> Read(string? shown, string? notEffective)
    {
        var failed = Ids(notEffective).ToHashSet();
        return [.. Ids(shown).Distinct().Take(Most).Select(person => (person, !failed.Contains(person)))];
    }

    private static IEnumerable<Guid> Ids(string? text) =>
        (text ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(part => Guid.TryParse(part, out var id) ? id : (Guid?)null)
            .OfType<Guid>();
}
