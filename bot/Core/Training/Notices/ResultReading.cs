using TeamsIsms.Training.Attempts;

namespace TeamsIsms.Training.Notices;

/// <summary>The result of a test stands in the place of the card that asked: it is left alone while the person may be reading it.</summary>
internal static class ResultReading
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    /// <returns>How long still; null when nobody reads.</returns>
    public static TimeSpan? Left(Attempt last, DateTimeOffset now) =>
        last.EndedAt + Patience is { } until && until > now ? until - now : null;
}
