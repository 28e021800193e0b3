namespace TeamsIsms.People;

/// <summary>A directory that suddenly shrinks is more often a fault of reading than the truth (reliability 18).</summary>
internal static class Shrink
{
    public const int Percent = 5;

    // In a small organisation one person alone is more than that.
    private const int Few = 2;

    /// <summary>True when so many leavers are not believed until an administrator confirms at least that number.</summary>
    public static bool NeedsConfirmation(int people, int leavers, int confirmed) =>
        leavers > Math.Max(confirmed, Few) && (long)leavers * 100 > (long)people * Percent;
}
