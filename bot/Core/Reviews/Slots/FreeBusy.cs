namespace TeamsIsms.Reviews.Slots;

/// <summary>What a mailbox tells of its calendar, as Graph's getSchedule gives it.</summary>
/// <param name="From">Where the view begins.</param>
/// <param name="View">
/// A digit for each interval: 0 free, 1 tentative, 2 busy, 3 out of office, 4 working elsewhere, which is free for an online meeting. What
/// lies outside is not known and counts as away.
/// </param>
public sealed record FreeBusy(DateTimeOffset From, TimeSpan Interval, string View, MailboxHours Hours)
{
    /// <summary>The worst of the time; away outside the working hours.</summary>
    public Presence At(DateTimeOffset start, DateTimeOffset end)
    {
        var first = (start - From).Ticks / Interval.Ticks;
        var last = ((end - From).Ticks + Interval.Ticks - 1) / Interval.Ticks;
        if (start < From || last > View.Length || !Hours.Covers(start, end))
        {
            return Presence.Away;
        }

        var worst = Presence.Free;
        for (var cell = (int)first; cell < last && worst != Presence.Away; cell++)
        {
            var here = Read(View[cell]);
            worst = here > worst ? here : worst;
        }

        return worst;
    }

    private static Presence Read(char digit) => digit switch
    {
        '0' or '4' => Presence.Free,
        '1' => Presence.Tentative,
        _ => Presence.Away,
    };
}
