namespace TeamsIsms.Actions.Notices;

/// <summary>
/// Asks of every open action what the clock asks for: reminders, what is overdue, the end of an observation, the law's day, and whether its
/// owner is still here. A missed look loses nothing, a second one tells nothing twice.
/// </summary>
internal sealed class ActionDueRun(ActionTable table, PeopleTable people)
{
    public async Task RunAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (WorkingCalendar.NextWorkingInstant(now) != now)
        {
            return;
        }

        foreach (var open in await table.OpenAsync(cancellationToken))
        {
            var gone = open.Owner is { } owner && await people.FindAsync(owner, cancellationToken) is { Person.Enabled: false } ? open.Owner : null;
            if (Due(open).Count > 0)
            {
                await table.NoteAsync(
                    open.Id,
                    action => Due(action) is { Count: > 0 } due ? ActionReminders.Told(action, due) : null,
                    (changes, action) =>
                    {
                        foreach (var reminder in Due(action))
                        {
                            changes.Owe(action, now, reminder);
                        }
                    },
                    cancellationToken);
            }

            IReadOnlyList<ActionReminder> Due(CorrectiveAction action) =>
                ActionReminders.Due(action, isOwnerGone: gone is not null && action.Owner == gone, now);
        }
    }
}
