namespace TeamsIsms.Actions.Notices;

/// <summary>
/// Asks of every open action what the clock asks for: reminders, what is overdue, the end of an observation, the law's day. A missed look
/// loses nothing, a second one tells nothing twice.
/// </summary>
internal sealed class ActionDueRun(ActionTable table)
{
    public async Task RunAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (WorkingCalendar.NextWorkingInstant(now) != now)
        {
            return;
        }

        foreach (var open in await table.OpenAsync(cancellationToken))
        {
            if (ActionReminders.Due(open, now).Count > 0)
            {
                await table.NoteAsync(
                    open.Id,
                    action => ActionReminders.Due(action, now) is { Count: > 0 } due ? ActionReminders.Told(action, due) : null,
                    (changes, action) =>
                    {
                        foreach (var reminder in ActionReminders.Due(action, now))
                        {
                            changes.Owe(action, now, reminder);
                        }
                    },
                    cancellationToken);
            }
        }
    }
}
