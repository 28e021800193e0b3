namespace TeamsIsms.YearlyDuties.Cards;

internal static class DutyCardWords
{
    public static readonly Words Text = new(typeof(DutyCardWords));
}
