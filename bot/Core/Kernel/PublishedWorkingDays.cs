using System.Collections.Frozen;
using System.Globalization;

namespace TeamsIsms.Kernel;

/// <summary>What the government's yearly calendar says of each day that is not as its weekday suggests.</summary>
internal sealed class PublishedWorkingDays
{
    private readonly FrozenDictionary<DateOnly, bool> _works;
    private readonly FrozenSet<int> _years;

    private PublishedWorkingDays(IReadOnlyDictionary<DateOnly, bool> works)
    {
        _works = works.ToFrozenDictionary();
        _years = works.Keys.Select(day => day.Year).ToFrozenSet();
    }

    /// <summary>The calendars that came with this build: <c>WorkingDays.txt</c>, which names its sources.</summary>
    public static PublishedWorkingDays Current { get; } = new(Read());

    public bool Covers(int year) => _years.Contains(year);

    public bool IsWorkingDay(DateOnly day) =>
        _works.TryGetValue(day, out var works)
            ? works
            : day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);

    private static Dictionary<DateOnly, bool> Read()
    {
        using var file = typeof(PublishedWorkingDays).Assembly.GetManifestResourceStream("WorkingDays.txt")!; // embedded by the project
        using var reader = new StreamReader(file);
        var works = new Dictionary<DateOnly, bool>();
        while (reader.ReadLine() is { } line)
        {
            if (line is not ("" or ['#', ..]))
            {
                works.Add(DateOnly.ParseExact(line.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture), Works(line));
            }
        }

        return works;
    }

    private static bool Works(string line) => line[11..].Split(' ')[0] switch
    {
        "on" => true,
        "off" => false,
        _ => throw new FormatException($"'{line}' says neither on nor off."),
    };
}
