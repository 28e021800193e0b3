namespace TeamsIsms.Reviews.Calendar;

internal static class CalendarWords
{
    public static readonly Words Text = new(typeof(CalendarWords));
}
