using TeamsIsms.Kernel;
using TeamsIsms.People;
using TeamsIsms.Teams;
using TeamsIsms.YearlyDuties;
using TeamsIsms.YearlyDuties.Cards;

namespace TeamsIsms.Bot.YearlyDuties;

/// <summary>The list, as far as the person may see it.</summary>
internal static class DutyListRoutes
{
    public static async Task<Answer> ListAsync(Turn turn, int page, CancellationToken cancellationToken)
    {
        if (turn is { IsPersonal: false, IsFromDialog: false })
        {
            return Answer.Refused(new DutiesInPersonalChat());
        }

        var now = turn.Get<TimeProvider>().GetUtcNow();
        return await turn.Get<PeopleTable>().FindAsync(turn.Caller, cancellationToken) is { Person: { Enabled: true } person }
            && await turn.Get<DutySightRun>().RowsAsync(person, now, cancellationToken) is { Count: > 0 } rows
            ? Answer.Card(DutyListCard.Draw(rows, page, person.Has(Role.SecurityManager), Taipei.Day(now), turn.Culture))
            : Answer.Refused(new NoDuties());
    }
}
