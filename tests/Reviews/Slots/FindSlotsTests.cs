using CsCheck;
using NodaTime;
using TeamsIsms.Kernel;
using TeamsIsms.Reviews.Slots;

namespace TeamsIsms.Tests.Reviews.Slots;

/// <summary>The slot finder against one that looks at every quarter of an hour of every calendar.</summary>
public sealed class FindSlotsTests
{
    private static readonly DateOnly First = new(2026, 9, 23); // a Wednesday; 25 and 28 September are days off

    private static readonly TimeSpan Cell = TimeSpan.FromMinutes(30);

    private static readonly string[] Zones = ["Taipei Standard Time", "America/Los_Angeles", "Europe/Berlin", "Asia/Taipei"];

    private static readonly Gen<RandomMailbox> Mailboxes = Gen.Select(
        Gen.Select(Gen.Int[0, 8 * 96], Gen.Int[1, 40], Gen.Int[1, 4], (start, length, kind) => new Taken(start, length, (char)('0' + kind))).Array[0, 8],
        Gen.Int[0, 3].Select(index => Zones[index]),
        Gen.Int[0, 23],
        Gen.Int[6, 12],
        (taken, zone, opens, hours) => new RandomMailbox(taken, zone, new TimeOnly(opens, 0), new TimeOnly(opens, 0).AddHours(hours)));

    private static readonly Gen<RandomCommittee> Committees = Gen.Select(
        Mailboxes.Array[1, 7], Gen.Int[0, 8].Array[7], Gen.Int[0, 6], Gen.Int[1, 6], Gen.Int[0, 100], Gen.Int[0, 8], Make);

    [Fact]
    public void Every_time_with_a_quorum_is_found_and_no_other_and_the_best_come_first() => Committees.Sample(
        committee =>
        {
            var found = FindSlots.All(committee.Search, committee.Seats, committee.Known);

            Assert.Equal(
                committee.Starts().Select(start => (start, committee.Rank(start))).Where(slot => slot.Item2 is not null)
                    .OrderByDescending(slot => slot.Item2).ThenBy(slot => slot.start),
                found.Select(slot => (slot.Start, ((bool, int, int, int)?)slot.Rank)));
        },
        iter: 10_000);

    [Fact]
    public void What_is_proposed_is_of_what_was_found_apart_and_on_as_many_days_as_there_are() => Committees.Sample(committee =>
    {
        var found = FindSlots.All(committee.Search, committee.Seats, committee.Known);

        var chosen = FindSlots.Choose(found, 5);

        Assert.Subset(found.ToHashSet(), chosen.ToHashSet());
        Assert.All(chosen.Zip(chosen.Skip(1)), pair => Assert.True(pair.First.End <= pair.Second.Start));
        Assert.Equal(int.Min(5, found.Select(Day).Distinct().Count()), int.Min(5, chosen.Select(Day).Distinct().Count()));
        Assert.All(chosen, slot => Assert.True(WorkingCalendar.IsWorkingDay(Day(slot))));

        static DateOnly Day(MeetingSlot slot) => Taipei.Day(slot.Start);
    });

    [Fact]
    public void Neither_a_holiday_nor_the_night_nor_a_calendar_that_ends_is_proposed()
    {
        var chair = new Guid("0d000000-0000-4000-8000-0000000000c1");
        var view = new FreeBusy(Taipei.At(First, TimeOnly.MinValue), Cell, new string('0', 48 * 3), MailboxHours.Usual);

        var found = FindSlots.All(
            new SlotSearch(First, First.AddDays(9), Taipei.At(First, new TimeOnly(16, 0)), TimeSpan.FromHours(2), new Quorum()),
            [new Seat(chair, null, IsChair: true)],
            new Dictionary<Guid, FreeBusy> { [chair] = view });

        Assert.Equal(Taipei.At(First, new TimeOnly(16, 0)), found[0].Start);
        Assert.Equal([First, First.AddDays(1)], found.Select(slot => Taipei.Day(slot.Start)).Distinct()); // the calendar ends with the holiday
        Assert.All(found, slot => Assert.InRange(Taipei.Time(slot.Start), new TimeOnly(9, 0), new TimeOnly(16, 0)));
    }

    [Theory]
    [InlineData("Nowhere Standard Time", false)]
    [InlineData("Taipei Standard Time", true)]
    public void Hours_in_a_zone_that_nobody_knows_cover_nothing(string zone, bool isKnown)
    {
        var hours = MailboxHours.Usual with { TimeZone = zone };

        Assert.Equal(isKnown, hours.IsKnown);
        Assert.Equal(isKnown, hours.Covers(Taipei.At(First, new TimeOnly(10, 0)), Taipei.At(First, new TimeOnly(11, 0))));
    }

    private static RandomCommittee Make(RandomMailbox[] mailboxes, int[] deputies, int chair, int length, int earliest, int needed)
    {
        var ids = mailboxes.Select((_, index) => Id(index)).ToList();
        var seats = Enumerable.Range(0, int.Max(1, mailboxes.Length - 2))
            .Select(index => new Seat(ids[index], deputies[index] < ids.Count + 1 ? Id(deputies[index]) : null, index == chair % int.Max(1, mailboxes.Length - 2)))
            .ToList();
        var search = new SlotSearch(
            First, First.AddDays(5), Taipei.At(First, TimeOnly.MinValue) + (earliest * Cell), length * Cell, new Quorum(needed == 0 ? null : needed));
        return new RandomCommittee(search, seats, ids.Zip(mailboxes).ToDictionary(pair => pair.First, pair => pair.Second));

        static Guid Id(int index) => new(index + 1, 0, 0, [0, 0, 0, 0, 0, 0, 0, 0]);
    }

    /// <param name="Start">In quarters of an hour after the first midnight.</param>
    /// <param name="Kind">As getSchedule writes it.</param>
    private sealed record Taken(int Start, int Length, char Kind);

    private sealed record RandomMailbox(Taken[] Taken, string Zone, TimeOnly Opens, TimeOnly Closes)
    {
        private static readonly DateTimeOffset Midnight = Taipei.At(First, TimeOnly.MinValue);

        private readonly DateTimeZone _zone = DateTimeZoneProviders.Tzdb[Zone == "Taipei Standard Time" ? "Asia/Taipei" : Zone];

        public FreeBusy View => new(
            Midnight,
            Cell,
            string.Concat(Enumerable.Range(0, 8 * 48).Select(cell => Taken
                .Where(taken => taken.Start < (cell + 1) * 2 && taken.Start + taken.Length > cell * 2)
                .OrderBy(taken => "0412".IndexOf(taken.Kind, StringComparison.Ordinal) is var at && at < 0 ? int.MaxValue : at)
                .LastOrDefault()?.Kind ?? '0')),
            new MailboxHours([DayOfWeek.Monday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday], Opens, Closes, Zone));

        // 0 free, 1 tentative, 2 not there; quarter by quarter.
        public int At(DateTimeOffset start, int quarters) => Enumerable.Range(0, quarters).Max(quarter =>
        {
            var instant = start.AddMinutes(15 * quarter);
            var local = Instant.FromDateTimeOffset(instant).InZone(_zone).ToDateTimeUnspecified();
            var time = TimeOnly.FromDateTime(local);
            var isPastMidnight = Closes <= Opens && time < Closes;
            var day = isPastMidnight ? local.AddDays(-1).DayOfWeek : local.DayOfWeek;
            var isOpen = Closes <= Opens ? time >= Opens || time < Closes : time >= Opens && time < Closes;
            if (!isOpen || day is DayOfWeek.Tuesday or DayOfWeek.Saturday or DayOfWeek.Sunday)
            {
                return 2;
            }

            // What takes a quarter of a half hour takes it all.
            var at = (int)((instant - Midnight).TotalMinutes / 30) * 2;
            return Taken.Where(taken => taken.Start < at + 2 && taken.Start + taken.Length > at)
                .Select(taken => taken.Kind switch { '4' => 0, '1' => 1, _ => 2 }).DefaultIfEmpty().Max();
        });
    }

    private sealed record RandomCommittee(SlotSearch Search, IReadOnlyList<Seat> Seats, IReadOnlyDictionary<Guid, RandomMailbox> Mailboxes)
    {
        private static readonly DateOnly[] DaysOff = [new(2026, 9, 25), new(2026, 9, 26), new(2026, 9, 27), new(2026, 9, 28)];

        public Dictionary<Guid, FreeBusy> Known { get; } = Mailboxes.ToDictionary(pair => pair.Key, pair => pair.Value.View);

        public IEnumerable<DateTimeOffset> Starts() =>
            from start in Enumerable.Range(0, 6 * 48).Select(index => Taipei.At(First, TimeOnly.MinValue) + (index * Cell))
            where start >= Search.Earliest
                && !DaysOff.Contains(Taipei.Day(start))
                && Taipei.Day(start) == Taipei.Day(start + Search.Length - TimeSpan.FromTicks(1))
            select start;

        // Null without a quorum.
        public (bool, int, int, int)? Rank(DateTimeOffset start)
        {
            var quarters = (int)(Search.Length / TimeSpan.FromMinutes(15));
            var own = Seats.Select(seat => Mailboxes.TryGetValue(seat.Holder, out var box) ? box.At(start, quarters) : 2).ToArray();
            var (coming, tentative, used) = (own.Count(state => state < 2), own.Count(state => state == 1), new HashSet<Guid>());
            var isChaired = false;
            for (var index = 0; index < Seats.Count; index++)
            {
                var seat = Seats[index];
                if (own[index] < 2)
                {
                    isChaired |= seat.IsChair;
                }
                else if (seat.Deputy is { } deputy && Seats.All(other => other.Holder != deputy)
                    && Mailboxes.TryGetValue(deputy, out var box) && box.At(start, quarters) is var state && state < 2)
                {
                    isChaired |= seat.IsChair;
                    (coming, tentative) = used.Add(deputy) ? (coming + 1, tentative + (state == 1 ? 1 : 0)) : (coming, tentative);
                }
            }

            var needed = int.Min(Seats.Count, Search.Quorum.Needed is { } fix ? fix : (Seats.Count / 2) + 1);
            return isChaired && coming >= needed
                ? (Seats.Zip(own).Any(pair => pair.First.IsChair && pair.Second < 2), own.Count(state => state < 2), coming, -tentative)
                : null;
        }
    }
}
