using System.Globalization;
using TeamsIsms.Incidents;
using TeamsIsms.Storage;
using TeamsIsms.YearlyDuties.Cards;

namespace TeamsIsms.YearlyDuties.Notices;

/// <summary>Proposes the review of documents once for each incident that was judged to be of level three or four.</summary>
internal sealed class ReviewProposalRun(IncidentTable incidents, DutyPeopleRun people, ChatCardRun cards)
{
    private const int Grave = 3;
    private const int Days = 30;

    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(10);
    private static readonly CardShelf Shelf = new(TableNames.Duties, "proposals", "card|");

    private DateTimeOffset _looked = DateTimeOffset.MinValue;

    public async Task RunAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (now - _looked < Pause || WorkingCalendar.NextWorkingInstant(now) != now)
        {
            return;
        }

        await foreach (var found in incidents.OpenAsync(cancellationToken))
        {
            if (found is Incident incident && IsGrave(incident, now))
            {
                await TellAsync(incident, incident.Level!.Level, cancellationToken); // grave: it has one
            }
        }

        _looked = now;
    }

    /// <summary>Real, of level three or four now, and not for longer than a month.</summary>
    public static bool IsGrave(Incident incident, DateTimeOffset now) =>
        incident is { IsDrill: false, Level.Level: >= Grave, LevelChanges: [.., var last] } && now - last.At < TimeSpan.FromDays(Days);

    private async Task TellAsync(Incident incident, int level, CancellationToken cancellationToken)
    {
        foreach (var manager in await people.ManagersAsync(cancellationToken))
        {
            await cards.TellAsync(
                Shelf,
                string.Create(CultureInfo.InvariantCulture, $"{incident.Id}.{level}"),
                manager.Id,
                culture => ReviewProposalCard.Draw(incident.Id, level, culture),
                cancellationToken);
        }
    }
}
