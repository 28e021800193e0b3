namespace TeamsIsms.YearlyDuties;

/// <summary>How near the last day is on which something has to be done; the order is that of urgency.</summary>
public enum DutyStage
{
    /// <summary>Nobody asks for it.</summary>
    Off,
    Later,

    /// <summary>Within sixty days.</summary>
    Sixty,

    /// <summary>Within thirty days.</summary>
    Thirty,

    /// <summary>Within seven days.</summary>
    Seven,
    Overdue,
}

/// <summary>When duties are due, in days of Taipei.</summary>
public static class DutyDates
{
    private const int ReviewDays = 5;

    /// <summary>
    /// The last day for the next time: the same day so many months later, or that month's last day where it has no such day.
    /// What was never done counts from the day the product was first used.
    /// </summary>
    public static DateOnly? Due(int months, DateOnly? last, DateOnly since) => months == 0 ? null : (last ?? since).AddMonths(months);

    /// <summary>The last day itself is not overdue.</summary>
    public static DutyStage Stage(DateOnly? due, DateOnly today) => due is not { } day ? DutyStage.Off : (day.DayNumber - today.DayNumber) switch
    {
        < 0 => DutyStage.Overdue,
        <= 7 => DutyStage.Seven,
        <= 30 => DutyStage.Thirty,
        <= 60 => DutyStage.Sixty,
        _ => DutyStage.Later,
    };

    /// <summary>Of a review that something made necessary (policy 11.2 says at once; five working days is the rules' 4.1).</summary>
    public static DateOnly ReviewDue(DateTimeOffset asked) => WorkingCalendar.AddWorkingDays(Taipei.Day(asked), ReviewDays);
}
