namespace TeamsIsms.Campaigns;

/// <summary>
/// When open assignments are reminded (rules 4.3): on the planned days before the due date, then weekly,
/// and only between 09:00 and 18:00 of working days in Taipei. A day off moves to the next working day.
/// </summary>
public static class ReminderPlan
{
    private const int WeeklyAfterDue = 7;

    /// <summary>
    /// The planned day whose reminders are due now and not recorded yet; null when there is nothing to do.
    /// Several missed days become one reminder.
    /// </summary>
    public static DateOnly? Due(Campaign campaign, DateTimeOffset now)
    {
        if (campaign is not { Status: CampaignStatus.Active, StartedAt: { } started }
            || WorkingCalendar.NextWorkingInstant(now) != now)
        {
            return null;
        }

        var today = Taipei.Day(now);
        var done = campaign.FollowUp.RemindedFor ?? Taipei.Day(started);
        return Days(campaign, today) is [.., var last] && last > done ? last : null;
    }

    /// <summary>The planned days up to <paramref name="today"/>, in order.</summary>
    public static IReadOnlyList<DateOnly> Days(Campaign campaign, DateOnly today)
    {
        var due = Taipei.Day(campaign.Due);
        var days = campaign.RemindDays.Select(before => due.AddDays(-before)).ToList();
        for (var day = due.AddDays(WeeklyAfterDue); day <= today; day = day.AddDays(WeeklyAfterDue))
        {
            days.Add(day);
        }

        return [.. days.Where(day => day <= today).Order()];
    }
}
