using TeamsIsms.Incidents;

namespace TeamsIsms.Reviews;

/// <summary>Which incidents ask for a review beside the yearly one.</summary>
internal static class GraveIncident
{
    /// <summary>So long after its end an incident still asks for one.</summary>
    public const int Days = 30;

    private const int Grave = 3;

    /// <summary>Real, of level three or four, closed lately, and no review names it.</summary>
    public static bool IsDue(Incident incident, IEnumerable<Review> reviews, DateTimeOffset now) =>
        incident is { IsDrill: false, Level.Level: >= Grave, Closing: { At: var at } } && now - at < TimeSpan.FromDays(Days)
        && !reviews.Any(review => review.Reason?.Contains(incident.Id.ToString(), StringComparison.Ordinal) == true);
}
