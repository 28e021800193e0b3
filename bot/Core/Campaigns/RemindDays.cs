using System.Globalization;

namespace TeamsIsms.Campaigns;

/// <summary>The days before the due date on which a campaign reminds, as people write them.</summary>
public static class RemindDays
{
    private const int Most = 10;
    private const int MostBefore = 180;

    private static readonly char[] Between = [',', '，', '、', ';', '；', ' ', '\u3000', '\n'];

    /// <summary>The product's own plan (rules 4.3).</summary>
    public static IReadOnlyList<int> Usual { get; } = [14, 7, 3, 1, 0];

    /// <summary>The days, each once, the earliest reminder first; the usual ones when nothing was written.</summary>
    public static Outcome<int[]> Read(string? typed)
    {
        var parts = (typed ?? "").Split(Between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (parts.Length == 0)
        {
            return (int[])[.. Usual];
        }

        var days = new SortedSet<int>();
        foreach (var part in parts)
        {
            if (!int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var day) || day > MostBefore)
            {
                return new RemindDaysUnreadable(part);
            }

            days.Add(day);
        }

        return days.Count > Most ? new RemindDaysUnreadable(typed!) : (int[])[.. days.Reverse()]; // there were parts in it
    }

    public static string Say(IEnumerable<int> days) => string.Join(", ", days);
}
