using System.Globalization;

namespace TeamsIsms.Incidents;

/// <summary>Reads a time that a person typed into a card. It is of Taipei unless it names its own offset.</summary>
public static class TypedTime
{
    private const int Longest = 40;
    private const char FullWidthFirst = '\uFF01';
    private const char FullWidthLast = '\uFF5E';

    private static readonly string[] Days = ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d"];
    private static readonly string[] Times = ["H:mm", "H:mm:ss", "HHmm"];

    public static bool IsEmpty(string? day, string? time) => Plain(day).Length + Plain(time).Length == 0;

    /// <summary>A day, a day with a time in either field, only a time, which is today's, or nothing at all, which is now.</summary>
    /// <returns>Refused when it cannot be read, or when an earlier day lacks its time: the clocks of the law count in hours.</returns>
    public static Outcome<DateTimeOffset> Read(string? day, string? time, DateTimeOffset now)
    {
        var typed = $"{Plain(day)} {Plain(time)}".Trim();
        if (typed.Length == 0)
        {
            return now;
        }

        if (typed.Length > Longest)
        {
            return new UnreadableTime();
        }

        if (WithOffset(typed) is { } exact)
        {
            return exact;
        }

        return typed.Split([' ', 'T'], StringSplitOptions.RemoveEmptyEntries) switch
        {
            [var only] when Time(only) is { } at => Taipei.At(Taipei.Day(now), at),
            [var only] when Day(only) is { } on => on == Taipei.Day(now) ? now : new TimeOfDayNeeded(on),
            [var date, var clock] when Day(date) is { } on && Time(clock) is { } at => Taipei.At(on, at),
            _ => new UnreadableTime(),
        };
    }

    /// <summary>A day alone, as a due date.</summary>
    public static DateOnly? ReadDay(string? day) => Day(Plain(day));

    // Chinese keyboards write digits, colons and spaces in full width; without ICU nothing folds them but this.
    private static string Plain(string? typed) => string.Concat((typed ?? "").Select(letter => letter switch
    {
        >= FullWidthFirst and <= FullWidthLast => (char)(letter - FullWidthFirst + '!'),
        '\u3000' => ' ',
        _ => letter,
    })).Trim();

    private static DateTimeOffset? WithOffset(string typed) =>
        (typed.EndsWith('Z') || typed.LastIndexOfAny(['+', '-']) > typed.IndexOf(':', StringComparison.Ordinal))
        && typed.Contains(':', StringComparison.Ordinal)
        && DateTimeOffset.TryParse(typed, CultureInfo.InvariantCulture, DateTimeStyles.None, out var at)
            ? at.ToOffset(Taipei.Offset)
            : null;

    private static DateOnly? Day(string typed) =>
        DateOnly.TryParseExact(typed, Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static TimeOnly? Time(string typed) =>
        TimeOnly.TryParseExact(typed, Times, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;
}
