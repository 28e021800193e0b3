using TeamsIsms.Reviews.Slots;

namespace TeamsIsms.Reviews.Calendar;

/// <summary>When a committee could meet.</summary>
/// <param name="Ranked">The best first.</param>
/// <param name="Unread">Whose calendar could not be read: they count as away.</param>
internal sealed record CommonTimes(IReadOnlyList<MeetingSlot> Ranked, IReadOnlyList<Guid> Unread);

/// <summary>Finds the times at which enough of the seats can be taken, in the calendars as they are now.</summary>
internal sealed class CommonTimesRun(ScheduleClient schedules, PeopleTable people)
{
    public async Task<Outcome<CommonTimes>> FindAsync(SlotSearch search, IReadOnlyList<Seat> seats, CancellationToken cancellationToken)
    {
        List<Guid> all = [.. seats.SelectMany(seat => (Guid?[])[seat.Holder, seat.Deputy]).OfType<Guid>().Distinct()];
        var mailboxes = new Dictionary<Guid, string>();
        foreach (var person in all)
        {
            if (await people.FindAsync(person, cancellationToken) is { Person: { Enabled: true } known } && Mailbox(known) is { } address)
            {
                mailboxes[person] = address;
            }
        }

        var read = await schedules.ReadAsync(
            mailboxes.Values,
            Taipei.At(search.From, TimeOnly.MinValue),
            Taipei.At(search.Until.AddDays(1), TimeOnly.MinValue),
            cancellationToken);
        return read.Match<Outcome<CommonTimes>>(
            told =>
            {
                var known = mailboxes.Where(one => told.ContainsKey(one.Value)).ToDictionary(one => one.Key, one => told[one.Value]);
                return new CommonTimes(FindSlots.All(search, seats, known), [.. all.Where(person => !known.ContainsKey(person))]);
            },
            refusal => refusal);
    }

    /// <summary>The address that calendars and invitations use; null when the person has none.</summary>
    public static string? Mailbox(Person person) => person.Mail ?? person.UserPrincipalName;
}
