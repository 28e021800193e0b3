using System.Globalization;

namespace TeamsIsms.Reviews.Calendar;

/// <summary>The bot has no mailbox, or may not use it.</summary>
public sealed record CalendarNotConfigured : Refusal
{
    public override string Say(CultureInfo culture) => CalendarWords.Text.Say(culture, "NotConfigured");
}

/// <summary>Exchange is busy, or gave no answer: the same again changes nothing twice.</summary>
public sealed record CalendarBusy : Refusal
{
    public override string Say(CultureInfo culture) => CalendarWords.Text.Say(culture, "Busy");
}

/// <summary>Somebody removed the event from the organiser's calendar.</summary>
public sealed record MeetingGone : Refusal
{
    public override string Say(CultureInfo culture) => CalendarWords.Text.Say(culture, "Gone");
}
