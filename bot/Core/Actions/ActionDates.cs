namespace TeamsIsms.Actions;

/// <summary>Until when what is to be done (rules 4.7); days in Taipei, the last one inclusive.</summary>
public static class ActionDates
{
    /// <summary>The plan. What an authority waits for has to be worked out before the law's day.</summary>
    public static DateOnly Cause(DateOnly today, AuthorityReport? report, ActionOptions options)
    {
        var due = today.AddDays(options.CauseDays);
        return report is { SentOn: null, Due: var legal } && legal < due ? legal : due;
    }

    /// <summary>A returned plan: what is left of the time, and a week at least.</summary>
    public static DateOnly Again(DateOnly today, DateOnly? due, ActionOptions options) =>
        today.AddDays(options.ApprovalDays) is var week && due > week ? due.Value : week; // a day that is later exists

    public static DateOnly Carried(DateOnly today, IEnumerable<PlannedStep> steps, ActionOptions options) =>
        steps.Select(step => (DateOnly?)step.Due).Max() is { } last
            ? (last > today ? last : today)
            : today.AddDays(options.ImplementationDays);

    public static DateOnly Verified(DateOnly observed, ActionOptions options) => observed.AddDays(options.VerificationDays);

    /// <summary>Null when the day may be agreed instead: later than the one before, not past, within a year.</summary>
    public static Refusal? RefuseDay(DateOnly? day, DateOnly? before, DateOnly today) =>
        day is { } wanted && wanted >= today && !(wanted <= before) && wanted <= today.AddDays(ActionLimits.MostDaysAhead)
            ? null
            : new DayNeeded();
}
