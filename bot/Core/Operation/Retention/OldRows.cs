using System.Globalization;
using TeamsIsms.Storage;

namespace TeamsIsms.Operation.Retention;

/// <summary>Rows of a table in partitions named after days, up to a day.</summary>
/// <param name="From">The first name a day can have.</param>
/// <param name="Until">Not among them.</param>
internal sealed record OldDays(string Table, string From, string Until);

/// <summary>
/// How long that is kept which proves nothing and helps nobody later. Whatever is evidence is not here: classes of records have their
/// own periods, decided by two.
/// </summary>
internal static class OldRows
{
    /// <summary>A failed message that was answered; what was done with it stays in the trail.</summary>
    public static readonly TimeSpan Answered = TimeSpan.FromDays(30);

    // That somebody was reminded on a day matters on that day. Joiners are looked for as far back as a campaign runs.
    private const int ReminderDays = 90;
    private const int DirectoryDays = 400;

    public static IReadOnlyList<OldDays> Days(DateOnly today) =>
    [
        new(TableNames.Reminders, "0", today.AddDays(-ReminderDays).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        new(TableNames.People, PeopleKeys.Changes(DateOnly.MinValue), PeopleKeys.Changes(today.AddDays(-DirectoryDays))),
    ];
}
