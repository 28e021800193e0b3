using TeamsIsms.Incidents;
using TeamsIsms.Reviews.Cards;
using TeamsIsms.Storage;

namespace TeamsIsms.Reviews.Notices;

/// <summary>Proposes an extraordinary review once for each incident of level three or four that was closed.</summary>
internal sealed class GraveIncidentRun(IncidentTable incidents, PeopleTable people, ChatCardRun cards) : IReviewLookRun
{
    private static readonly TimeSpan Pause = TimeSpan.FromHours(1);
    private static readonly CardShelf Shelf = new(TableNames.Reviews, "proposals", "card|");

    private DateTimeOffset _looked = DateTimeOffset.MinValue;

    public async Task LookAsync(IReadOnlyList<Review> reviews, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (now - _looked < Pause)
        {
            return;
        }

        var first = Taipei.Day(now.AddDays(-GraveIncident.Days)).Year;
        for (var year = first; year <= Taipei.Day(now).Year; year++)
        {
            await foreach (var found in incidents.YearAsync(year, cancellationToken))
            {
                if (found is Incident incident && GraveIncident.IsDue(incident, reviews, now))
                {
                    await TellAsync(incident, now, cancellationToken);
                }
            }
        }

        _looked = now;
    }

    private async Task TellAsync(Incident incident, DateTimeOffset now, CancellationToken cancellationToken)
    {
        foreach (var manager in await people.WithRoleAsync(Role.SecurityManager, cancellationToken))
        {
            await cards.TellAsync(
                Shelf,
                incident.Id.ToString(),
                manager.Id,
                culture => ExtraordinaryCard.Draw(incident.Id, incident.Level!.Level, Taipei.Day(now), culture), // grave: it has one
                cancellationToken);
        }
    }
}
