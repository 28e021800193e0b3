using System.Globalization;

namespace TeamsIsms.Sandbox.Functions;

/// <summary>An NCRONTAB schedule of six fields: second, minute, hour, day, month, day of week (0 or 7 is Sunday), in UTC.</summary>
internal sealed class Cron
{
    private static readonly (int First, int Last)[] Ranges = [(0, 59), (0, 59), (0, 23), (1, 31), (1, 12), (0, 7)];
    private readonly HashSet<int>[] _fields;

    private Cron(HashSet<int>[] fields) => _fields = fields;

    /// <exception cref="SandboxException">Not six fields, or a field that is none.</exception>
    public static Cron Parse(string expression)
    {
        var parts = expression.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length != Ranges.Length)
        {
            throw new SandboxException($"'{expression}' is no schedule of six fields.");
        }

        HashSet<int>[] fields = [.. parts.Select((part, index) => Field(part, Ranges[index]))];
        if (fields[5].Contains(7))
        {
            fields[5].Add(0);
        }

        return new Cron(fields);
    }

    /// <summary>The first instant of the schedule after another.</summary>
    /// <exception cref="SandboxException">None within five years, such as 30 February.</exception>
    public DateTimeOffset After(DateTimeOffset instant)
    {
        var at = new DateTimeOffset(instant.UtcTicks - (instant.UtcTicks % TimeSpan.TicksPerSecond), TimeSpan.Zero).AddSeconds(1);
        for (var limit = at.AddYears(5); at < limit;)
        {
            if (!_fields[4].Contains(at.Month) || !_fields[3].Contains(at.Day) || !_fields[5].Contains((int)at.DayOfWeek))
            {
                at = new DateTimeOffset(at.Year, at.Month, at.Day, 0, 0, 0, TimeSpan.Zero).AddDays(1);
            }
            else if (!_fields[2].Contains(at.Hour))
            {
                at = at.AddMinutes(-at.Minute).AddSeconds(-at.Second).AddHours(1);
            }
            else if (!_fields[1].Contains(at.Minute))
            {
                at = at.AddSeconds(-at.Second).AddMinutes(1);
            }
            else if (!_fields[0].Contains(at.Second))
            {
                at = at.AddSeconds(1);
            }
            else
            {
                return at;
            }
        }

        throw new SandboxException("A schedule never comes due.");
    }

    private static HashSet<int> Field(string part, (int First, int Last) range)
    {
        var values = new HashSet<int>();
        foreach (var item in part.Split(','))
        {
            var (span, step) = item.Split('/') switch
            {
                [var only] => (only, 1),
                [var before, var after] => (before, Number(after, (1, Math.Max(1, range.Last)))),
                _ => throw new SandboxException($"'{part}' is no field of a schedule."),
            };
            var (first, last) = span switch
            {
                "*" => range,
                _ when span.Split('-') is [var from, var to] => (Number(from, range), Number(to, range)),
                _ when item.Contains('/', StringComparison.Ordinal) => (Number(span, range), range.Last),
                _ => (Number(span, range), Number(span, range)),
            };
            for (var value = first; value <= last; value += step)
            {
                values.Add(value);
            }
        }

        return values;
    }

    private static int Number(string text, (int First, int Last) range) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= range.First && number <= range.Last
            ? number
            : throw new SandboxException($"'{text}' is no number from {range.First} to {range.Last}.");
}
