using System.Globalization;

namespace TeamsIsms.Campaigns;

/// <summary>
/// One message with everything a person still owes, at most one a working day, however many campaigns or unit heads ask for it.
/// The day is claimed first: after a crash in between nobody is disturbed twice, and the next planned day comes.
/// </summary>
internal sealed class ReminderRun(OwedTasksRun owed, ReminderTable reminders, PeopleTable people, ReminderPostRun post)
{
    /// <param name="campaign">Whose reminder it is; the one a letter is about, where there is no chat.</param>
    /// <returns>The pause before another try; null when it is done, or cannot be done for this person.</returns>
    public async Task<TimeSpan?> RunAsync(CampaignId campaign, Guid person, DateTimeOffset now, CancellationToken cancellationToken)
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

        var pause = known.Person.Kind == PersonKind.External
            ? await post.WriteAsync(campaign, person, cancellationToken)
            : await post.PostAsync(campaign, person, TasksCard.Reminder(tasks, now, Language(known)), cancellationToken);
        if (pause is not null)
        {
            await reminders.ReleaseAsync(Taipei.Day(now), person, cancellationToken);
        }

        return pause;
    }

    private static CultureInfo Language(KnownPerson known) =>
        Languages.Choose(known.Conversation?.Language, known.Person.Language);
}
