namespace TeamsIsms.People;

/// <summary>When the directory is read: once, then every day from 05:00 in Taipei, before anybody works.</summary>
internal static class RefreshPlan
{
    private static readonly TimeOnly DailyAt = new(5, 0);

    public static bool IsDue(DirectoryState state, DateTimeOffset now)
    {
        var today = Taipei.At(Taipei.Day(now), DailyAt);
        var latest = now < today ? today.AddDays(-1) : today;
        return state.Refreshed is not { } refreshed || refreshed < latest;
    }
}
