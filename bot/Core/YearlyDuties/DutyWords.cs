namespace TeamsIsms.YearlyDuties;

internal static class DutyWords
{
    public static readonly Words Text = new(typeof(DutyWords));
}
