using System.Globalization;

namespace TeamsIsms.Actions;

/// <summary>What the clock asks of an action.</summary>
public enum ActionReminder
{
    /// <summary>Three working days are left.</summary>
    DueSoon,

    /// <summary>The day is over.</summary>
    Overdue,

    /// <summary>Five working days over: those above learn of it.</summary>
    Escalated,

    /// <summary>The observation period is over.</summary>
    Observed,

    /// <summary>The owner left the organisation.</summary>
    OwnerGone,

    /// <summary>Five working days are left of what the law asks.</summary>
    ReportSoon,

    /// <summary>The law's day is over.</summary>
    ReportLate,
}

/// <summary>Reminders and escalations (rules 4.7), on working days in working hours; each once for a day that is agreed, or an owner who left.</summary>
public static class ActionReminders
{
    private const int SoonDays = 3;
    private const int EscalationDays = 5;
    private const int ReportDays = 5;
    private const int MostRemembered = 30;

    /// <summary>What is due and was not told yet; of a row of missed ones the last.</summary>
    public static IReadOnlyList<ActionReminder> Due(CorrectiveAction action, bool isOwnerGone, DateTimeOffset now)
    {
        if (action.IsOver || WorkingCalendar.NextWorkingInstant(now) != now)
        {
            return [];
        }

        var today = Taipei.Day(now);
        ActionReminder?[] due = [OfDue(action, today), OfObservation(action, today), OfOwner(action, isOwnerGone), OfReport(action, today)];
        return [.. due.OfType<ActionReminder>().Where(reminder => !action.Warned.Contains(Key(action, reminder)))];
    }

    /// <summary>The action as it remembers that they were told.</summary>
    public static CorrectiveAction Told(CorrectiveAction action, IEnumerable<ActionReminder> reminders)
    {
        // What was passed over is not told later.
        List<string> told = [.. reminders.SelectMany(reminder => Passed(reminder).Select(one => Key(action, one)))];
        return action with { Warned = [.. action.Warned.Concat(told).Distinct().TakeLast(MostRemembered)] };
    }

    /// <summary>Names a reminder of one agreed day, or of one owner.</summary>
    public static string Key(CorrectiveAction action, ActionReminder reminder)
    {
        return reminder switch
        {
            ActionReminder.DueSoon or ActionReminder.Overdue or ActionReminder.Escalated => Of(action.Due),
            ActionReminder.Observed => Of(action.ObserveUntil),
            ActionReminder.OwnerGone => $"{reminder}.{action.Owner:N}",
            ActionReminder.ReportSoon or ActionReminder.ReportLate => Of(action.Report?.Due),
        };

        string Of(DateOnly? day) =>
            string.Create(CultureInfo.InvariantCulture, $"{reminder}.{action.Status}.{action.Round}.{day:yyyyMMdd}");
    }

    private static ActionReminder? OfDue(CorrectiveAction action, DateOnly today) => action.Due switch
    {
        null => null,
        { } due when today >= WorkingCalendar.AddWorkingDays(due, EscalationDays) => ActionReminder.Escalated,
        { } due when today > due => ActionReminder.Overdue,
        { } due when due <= WorkingCalendar.AddWorkingDays(today, SoonDays) => ActionReminder.DueSoon,
        _ => null,
    };

    private static ActionReminder? OfObservation(CorrectiveAction action, DateOnly today) =>
        action.Status == ActionStatus.Implemented && today > action.ObserveUntil ? ActionReminder.Observed : null;

    private static ActionReminder? OfOwner(CorrectiveAction action, bool isGone) =>
        isGone && ActionGate.MayChangeHands(action) ? ActionReminder.OwnerGone : null;

    private static ActionReminder? OfReport(CorrectiveAction action, DateOnly today) => action.Report switch
    {
        { SentOn: null } report when today > report.Due => ActionReminder.ReportLate,
        { SentOn: null } report when report.Due <= WorkingCalendar.AddWorkingDays(today, ReportDays) => ActionReminder.ReportSoon,
        _ => null,
    };

    private static IEnumerable<ActionReminder> Passed(ActionReminder reminder) => reminder switch
    {
        ActionReminder.DueSoon => [ActionReminder.DueSoon],
        ActionReminder.Overdue => [ActionReminder.DueSoon, ActionReminder.Overdue],
        ActionReminder.Escalated => [ActionReminder.DueSoon, ActionReminder.Overdue, ActionReminder.Escalated],
        ActionReminder.Observed => [ActionReminder.Observed],
        ActionReminder.OwnerGone => [ActionReminder.OwnerGone],
        ActionReminder.ReportSoon => [ActionReminder.ReportSoon],
        ActionReminder.ReportLate => [ActionReminder.ReportSoon, ActionReminder.ReportLate],
    };
}
