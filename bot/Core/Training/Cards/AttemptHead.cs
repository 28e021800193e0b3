using System.Globalization;
using TeamsIsms.Campaigns;
using TeamsIsms.Training.Attempts;
using TeamsIsms.Training.Courses;

namespace TeamsIsms.Training.Cards;

/// <summary>Where a running attempt stands, as the head of its cards shows it, and what every button of them brings back.</summary>
/// <param name="Course">Title of the course.</param>
/// <param name="Number">Which attempt of the person's, from 1.</param>
/// <param name="Turn">The turn the card is drawn at.</param>
/// <param name="Questions">How many were drawn.</param>
/// <param name="Missing">Places without an answer, in order.</param>
public sealed record AttemptHead(CampaignId Campaign, string Course, int Number, int Turn, int Questions, IReadOnlyList<int> Missing)
{
    /// <summary>By when it must be handed in; null where no limit of the course ends it but the campaign.</summary>
    public DateTimeOffset? EndsAt { get; init; }

    public int Answered => Questions - Missing.Count;

    public static AttemptHead Of(CampaignId campaign, string course, Attempt attempt) => new(
        campaign,
        course,
        attempt.Number,
        attempt.Turn,
        attempt.Answers.Count,
        [.. Enumerable.Range(1, attempt.Answers.Count).Where(place => attempt.Answers[place - 1] is null)])
    {
        EndsAt = attempt.EndsAt - attempt.StartedAt <= CheckCourse.LongestLimit ? attempt.EndsAt : null,
    };

    internal (string, string)[] Back(int? question = null) =>
    [
        ("id", Campaign.ToString()),
        ("attempt", Number.ToString(CultureInfo.InvariantCulture)),
        ("turn", Turn.ToString(CultureInfo.InvariantCulture)),
        .. question is { } place ? [("question", place.ToString(CultureInfo.InvariantCulture))] : ((string, string)[])[],
    ];
}
