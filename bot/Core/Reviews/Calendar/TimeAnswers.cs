using System.Globalization;
using Microsoft.Graph.Models;

namespace TeamsIsms.Reviews.Calendar;

/// <summary>An instant as Graph writes it in calendars. Always in UTC: a zone's name would have to be one that Exchange knows.</summary>
internal static class TimeAnswers
{
    private const string Zone = "UTC";

    public static DateTimeTimeZone Of(DateTimeOffset instant) => new()
    {
        DateTime = instant.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture),
        TimeZone = Zone,
    };

    /// <summary>Null when it is none, or in another zone than was asked for.</summary>
    public static DateTimeOffset? Read(DateTimeTimeZone? time) =>
        time is { TimeZone: Zone, DateTime: { } text }
        && DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var read)
            ? new DateTimeOffset(read, TimeSpan.Zero)
            : null;
}
