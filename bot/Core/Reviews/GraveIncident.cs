using System.Text.RegularExpressions;
using TeamsIsms.Incidents;

namespace TeamsIsms.Reviews;

/// <summary>Which incidents ask for a review beside the yearly one.</summary>
internal static partial class GraveIncident
{
    /// <summary>So long after its end an incident still asks for one.</summary>
    public const int Days = 30;

    private const int Grave = 3;

    /// <summary>Real, of level three or four, closed lately, and no review names it.</summary>
    public static bool IsDue(Incident incident, IEnumerable<Review> reviews, DateTimeOffset now) =>
        incident is { IsDrill: false, Level.Level: >= Grave, Closing: { At: var at } } && now - at < TimeSpan.FromDays(Days)
        && Reviewed(incident.Id, reviews) is null;

    /// <summary>The review about the incidents that a reason names; null when it names none, or there is none that was not cancelled.</summary>
    public static Review? Reviewed(string reason, IEnumerable<Review> reviews) =>
        Named(reason).Select(named => Reviewed(named, reviews)).FirstOrDefault(review => review is not null);

    private static Review? Reviewed(CaseId incident, IEnumerable<Review> reviews) => reviews.FirstOrDefault(
        review => review is { Status: not ReviewStatus.Cancelled, Reason: { } reason } && Named(reason).Contains(incident));

    private static IEnumerable<CaseId> Named(string reason) =>
        Number().Matches(reason).Select(match => CaseId.Parse(match.Value)).OfType<CaseId>();

    [GeneratedRegex(@"INC-\d{4}-\d{4,}", RegexOptions.IgnoreCase)]
    private static partial Regex Number();
}
