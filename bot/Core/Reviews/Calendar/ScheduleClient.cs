using Microsoft.Extensions.Options;
using Microsoft.Graph;
using Microsoft.Graph.Models;
using Microsoft.Graph.Users.Item.Calendar.GetSchedule;
using TeamsIsms.Graph;
using TeamsIsms.Reviews.Slots;

namespace TeamsIsms.Reviews.Calendar;

/// <summary>Reads when people are free, without what they do.</summary>
internal sealed class ScheduleClient(Lazy<GraphServiceClient> graph, IOptions<GraphOptions> options)
{
    /// <summary>Mailboxes a request; Exchange answers more with an error.</summary>
    public const int MostMailboxes = 20;

    /// <summary>A request may ask for 62 days.</summary>
    public const int MostDays = 62;

    /// <param name="mailboxes">Addresses; one that Exchange does not know is missing in the answer.</param>
    /// <param name="from">Midnight of the first day.</param>
    /// <param name="until">At most <see cref="MostDays"/> later.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public Task<Outcome<IReadOnlyDictionary<string, FreeBusy>>> ReadAsync(
        IReadOnlyCollection<string> mailboxes, DateTimeOffset from, DateTimeOffset until, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(until - from, TimeSpan.FromDays(MostDays));
        return CalendarAnswers.ReadAsync<IReadOnlyDictionary<string, FreeBusy>>(
            options.Value.Mailbox,
            async mailbox =>
            {
                var known = new Dictionary<string, FreeBusy>(StringComparer.OrdinalIgnoreCase);
                foreach (var some in mailboxes.Distinct(StringComparer.OrdinalIgnoreCase).Chunk(MostMailboxes))
                {
                    var answer = await graph.Value.Users[mailbox].Calendar.GetSchedule.PostAsGetSchedulePostResponseAsync(
                        new GetSchedulePostRequestBody
                        {
                            Schedules = [.. some],
                            StartTime = TimeAnswers.Of(from),
                            EndTime = TimeAnswers.Of(until),
                            AvailabilityViewInterval = (int)SlotSearch.Step.TotalMinutes,
                        },
                        cancellationToken: cancellationToken);
                    foreach (var schedule in answer?.Value ?? [])
                    {
                        if (schedule is { ScheduleId: { } address, Error: null, AvailabilityView: { } view })
                        {
                            known[address] = new FreeBusy(from, SlotSearch.Step, view, Hours(schedule.WorkingHours));
                        }
                    }
                }

                return known;
            },
            cancellationToken);
    }

    // A zone of one's own making has no name that anybody else knows: the organisation's then.
    private static MailboxHours Hours(WorkingHours? told)
    {
        if (told is not { DaysOfWeek: { } days, StartTime: { } start, EndTime: { } end })
        {
            return MailboxHours.Usual;
        }

        var hours = new MailboxHours(
            [.. days.OfType<DayOfWeekObject>().Select(Day)],
            new TimeOnly(start.Hour, start.Minute),
            new TimeOnly(end.Hour, end.Minute),
            told.TimeZone?.Name ?? "");
        return hours.IsKnown ? hours : hours with { TimeZone = MailboxHours.Usual.TimeZone };
    }

    private static DayOfWeek Day(DayOfWeekObject day) => Enum.Parse<DayOfWeek>(day.ToString());
}
