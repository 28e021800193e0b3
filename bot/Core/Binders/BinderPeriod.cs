using System.Globalization;

namespace TeamsIsms.Binders;

/// <summary>Days of Taipei, both inclusive.</summary>
public sealed record BinderPeriod(DateOnly First, DateOnly Last)
{
    private const string Day = "yyyy-MM-dd";

    /// <summary>The last full year up to a day: what an auditor usually asks for.</summary>
    public static BinderPeriod YearTo(DateOnly day) => new(day.AddYears(-1).AddDays(1), day);

    public DateTimeOffset From => Taipei.At(First, TimeOnly.MinValue);

    /// <summary>The first instant after it.</summary>
    public DateTimeOffset Until => Taipei.At(Last.AddDays(1), TimeOnly.MinValue);

    public bool Contains(DateTimeOffset? instant) => instant >= From && instant < Until;

    /// <param name="to">Null: it goes on.</param>
    public bool Overlaps(DateTimeOffset? from, DateTimeOffset? to) => from < Until && (to is null || to >= From);

    /// <summary>Both calendars, for documents.</summary>
    public string SayBoth(CultureInfo culture) =>
        BinderWords.Text.Say(culture, "PeriodSpan", RocCalendar.SayBoth(First, culture), RocCalendar.SayBoth(Last, culture));

    public string Say(CultureInfo culture) =>
        BinderWords.Text.Say(culture, "PeriodSpan", Taipei.Say(First, culture), Taipei.Say(Last, culture));

    /// <summary><c>2026-01-01_2026-12-31</c>, for names of files.</summary>
    public override string ToString() =>
        $"{First.ToString(Day, CultureInfo.InvariantCulture)}_{Last.ToString(Day, CultureInfo.InvariantCulture)}";
}
