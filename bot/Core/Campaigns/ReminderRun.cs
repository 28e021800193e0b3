using System.Globalization;

namespace TeamsIsms.Campaigns;

/// <summary>
/// One message with everything a person still owes, at most one a working day, however many campaigns or unit heads ask for it.
/// The day is claimed first: after a crash in between nobody is disturbed twice, and the next planned day comes.
/// </summary>
internal sealed class ReminderRun(OwedTasksRun owed, ReminderTable reminders, PeopleTable people, ReachRun reach, ReminderPostRun post)
{
    /// <returns>The pause before another try; null when it is done, or cannot be done for this person.</returns>
    public async Task<TimeSpan?> RunAsync(Guid person, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var working = WorkingCalendar.NextWorkingInstant(now);
        if (working > now)
        {
            return working - now;
        }

        var tasks = await owed.FindAsync(person, cancellationToken);
        if (tasks.Count == 0 || await people.FindAsync(person, cancellationToken) is not { Person.Enabled: true } known)
        {
            return null;
        }

        if (!await reminders.ClaimAsync(Taipei.Day(now), person, cancellationToken))
        {
            return null;
        }

        var found = await reach.FindAsync(person, cancellationToken);
        var pause = found.Conversation is { } chat
            ? await post.PostAsync(chat, TasksCard.Reminder(tasks, now, Language(known)), cancellationToken)
            : null;
        if (pause is not null || found.IsLater)
        {
            await reminders.ReleaseAsync(Taipei.Day(now), person, cancellationToken);
            return pause ?? ReminderPostRun.Busy;
        }

        return null;
    }

    private static CultureInfo Language(KnownPerson known) =>
        Languages.Choose(known.Conversation?.Language, known.Person.Language);
}
