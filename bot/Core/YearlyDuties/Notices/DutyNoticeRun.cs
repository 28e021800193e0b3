using System.Globalization;
using TeamsIsms.Storage;
using TeamsIsms.Teams.Cards;
using TeamsIsms.YearlyDuties.Cards;

namespace TeamsIsms.YearlyDuties.Notices;

/// <summary>
/// Tells those responsible once each at 60, 30 and 7 days and when something is overdue; then the security managers too, since it may
/// become a nonconformity. It looks once an hour in working hours.
/// </summary>
internal sealed class DutyNoticeRun(DutyListRun list, DutyPeopleRun responsible, DutySightRun sights, ChatCardRun cards)
{
    // Legal clocks wait for the same timer.
    private const int MostPerLook = 50;

    private static readonly TimeSpan Pause = TimeSpan.FromHours(1);
    private static readonly CardShelf Shelf = new(TableNames.Duties, "cards", "card|");

    private DateTimeOffset _looked = DateTimeOffset.MinValue;

    public async Task RunAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (now - _looked < Pause || WorkingCalendar.NextWorkingInstant(now) != now)
        {
            return;
        }

        var left = MostPerLook;
        foreach (var line in (await list.ListAsync(now, cancellationToken)).Where(line => line.Stage >= DutyStage.Sixty))
        {
            var owners = await responsible.OfAsync(line, cancellationToken);
            var managers = line.Stage == DutyStage.Overdue ? await responsible.ManagersAsync(cancellationToken) : [];
            foreach (var to in owners.Concat(managers).DistinctBy(person => person.Id))
            {
                if (await cards.IsSentAsync(Shelf, About(line), to.Id, cancellationToken))
                {
                    continue;
                }

                if (left-- == 0)
                {
                    return; // goes on at the next look
                }

                var isOwner = owners.Any(owner => owner.Id == to.Id);
                if (await DrawAsync(line, to, isOwner, now, cancellationToken) is { } draw)
                {
                    await cards.TellAsync(Shelf, About(line), to.Id, draw, cancellationToken);
                }
            }
        }

        _looked = now;
    }

    private async Task<Func<CultureInfo, AdaptiveCard>?> DrawAsync(
        DutyLine line, Person to, bool isOwner, DateTimeOffset now, CancellationToken cancellationToken) => line switch
        {
            ReviewLine review => culture => ReviewNoticeCard.Draw(review, Reader(review, to, isOwner), Taipei.Day(now), culture),
            GuardLine guard when await sights.OfAsync(guard, to, now, cancellationToken) is { } sight => culture => DutyCard.Draw(sight, culture),
            _ => null,
        };

    private static ReviewReader Reader(ReviewLine review, Person to, bool isOwner) =>
        review.Document.Owner == to.Id ? ReviewReader.Owner
        : isOwner && to.Has(Role.DocumentController) ? ReviewReader.StandIn
        : ReviewReader.Watcher;

    private static string About(DutyLine line) =>
        string.Create(CultureInfo.InvariantCulture, $"{line.Key}.{line.Due:yyyyMMdd}.{line.Stage}");
}
