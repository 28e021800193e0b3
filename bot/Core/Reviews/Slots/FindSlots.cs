namespace TeamsIsms.Reviews.Slots;

/// <param name="From">The first day, as Taipei counts.</param>
/// <param name="Until">The last day, included.</param>
/// <param name="Earliest">No meeting begins before.</param>
public sealed record SlotSearch(DateOnly From, DateOnly Until, DateTimeOffset Earliest, TimeSpan Length, Quorum Quorum)
{
    /// <summary>Meetings begin on the half hour.</summary>
    public static TimeSpan Step { get; } = TimeSpan.FromMinutes(30);
}

/// <summary>Finds times for a meeting of the committee in what the calendars tell.</summary>
public static class FindSlots
{
    /// <summary>Every time at which the quorum would be met, the best first; never on a day off, never past midnight of Taipei.</summary>
    /// <param name="known">By person; whose calendar is not known cannot come.</param>
    public static IReadOnlyList<MeetingSlot> All(
        SlotSearch search, IReadOnlyList<Seat> seats, IReadOnlyDictionary<Guid, FreeBusy> known)
    {
        var found = new List<MeetingSlot>();
        for (var day = search.From; day <= search.Until; day = day.AddDays(1))
        {
            if (!WorkingCalendar.IsWorkingDay(day))
            {
                continue;
            }

            var (start, midnight) = (Taipei.At(day, TimeOnly.MinValue), Taipei.At(day.AddDays(1), TimeOnly.MinValue));
            for (; start + search.Length <= midnight; start += SlotSearch.Step)
            {
                if (start >= search.Earliest
                    && Answers(seats, known, start, start + search.Length) is var answers && search.Quorum.IsMet(answers))
                {
                    found.Add(new MeetingSlot(start, start + search.Length, answers));
                }
            }
        }

        return [.. found.OrderByDescending(slot => slot.Rank).ThenBy(slot => slot.Start)];
    }

    /// <summary>A choice of the best that do not overlap, each on another day as far as there are days, in the order of time.</summary>
    public static IReadOnlyList<MeetingSlot> Choose(IReadOnlyList<MeetingSlot> ranked, int most)
    {
        var chosen = new List<MeetingSlot>();
        foreach (var isSameDayAllowed in (bool[])[false, true])
        {
            foreach (var slot in ranked)
            {
                if (chosen.Count < most && chosen.TrueForAll(other => IsApart(slot, other, isSameDayAllowed)))
                {
                    chosen.Add(slot);
                }
            }
        }

        return [.. chosen.OrderBy(slot => slot.Start)];
    }

    private static bool IsApart(MeetingSlot one, MeetingSlot other, bool isSameDayAllowed) => isSameDayAllowed
        ? one.End <= other.Start || other.End <= one.Start
        : Taipei.Day(one.Start) != Taipei.Day(other.Start);

    private static IReadOnlyList<SeatAnswer> Answers(
        IReadOnlyList<Seat> seats, IReadOnlyDictionary<Guid, FreeBusy> known, DateTimeOffset start, DateTimeOffset end) =>
        Seating.Of(seats, person => known.GetValueOrDefault(person)?.At(start, end) ?? Presence.Away);
}
