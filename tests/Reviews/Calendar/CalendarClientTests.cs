using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;
using Microsoft.Graph;
using TeamsIsms.Graph;
using TeamsIsms.Reviews.Calendar;
using TeamsIsms.Reviews.Slots;
using TeamsIsms.Sandbox.Tenant;
using TeamsIsms.Tests.Graph;
using TeamsIsms.Tests.Hosts;

namespace TeamsIsms.Tests.Reviews.Calendar;

/// <summary>What is asked of Exchange, and what is made of its answers.</summary>
public sealed class CalendarClientTests : IDisposable
{
    private const string Schedule = "POST /users/isms@example.tw/calendar/getSchedule";
    private const string Events = "POST /users/isms@example.tw/events";
    private const string Event = """
        {"id":"E1","isCancelled":false,"start":{"dateTime":"2026-12-01T02:00:00.0000000","timeZone":"UTC"},
         "end":{"dateTime":"2026-12-01T04:00:00.0000000","timeZone":"UTC"},"onlineMeeting":{"joinUrl":"https://teams.example/meet/1"},
         "attendees":[{"emailAddress":{"address":"Chair@example.tw"},"status":{"response":"accepted"}},
          {"emailAddress":{"address":"b@example.tw"},"status":{"response":"tentativelyAccepted"}},
          {"emailAddress":{"address":"c@example.tw"},"status":{"response":"declined"}},
          {"emailAddress":{"address":"d@example.tw"},"status":{"response":"notResponded"}}]}
        """;

    private static readonly DateTimeOffset Midnight = new(2026, 12, 1, 0, 0, 0, TimeSpan.FromHours(8));

    private static readonly Invitation Invitation = new(
        "MR-2026-01.1",
        "管理審查",
        "<p>年度管理審查</p>",
        Midnight.AddHours(10),
        Midnight.AddHours(12),
        [new Invited("chair@example.tw", "王主委", IsRequired: true), new Invited("guest@example.tw", "列席", IsRequired: false)]);

    private readonly GraphScript _script = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => _script.Dispose();

    [Fact]
    public async Task Calendars_are_read_twenty_at_a_time_each_once_and_those_nobody_knows_are_missing()
    {
        _script.Answer(Schedule, """
            {"value":[{"scheduleId":"m1@example.tw","availabilityView":"0124","workingHours":{"daysOfWeek":["monday","tuesday"],
             "startTime":"08:00:00.0000000","endTime":"17:00:00.0000000","timeZone":{"name":"Pacific Standard Time"}}},
             {"scheduleId":"m2@example.tw","availabilityView":"0000","workingHours":{"daysOfWeek":["tuesday"],
             "startTime":"07:00:00.0000000","endTime":"09:00:00.0000000","timeZone":{"name":"Customized Time Zone"}}},
             {"scheduleId":"m3@example.tw","error":{"responseCode":"ErrorMailRecipientNotFound"}}]}
            """).Answer(Schedule, """{"value":[]}""");

        var read = await _script.Get<ScheduleClient>().ReadAsync(
            [.. Enumerable.Range(1, 25).Select(number => $"m{number}@example.tw"), "M1@example.tw"], Midnight, Midnight.AddDays(1), Stop);

        var asked = _script.Requests.Select(request => JsonNode.Parse(request.Body!)!).ToList();
        Assert.Equal([20, 5], asked.Select(body => body["Schedules"]!.AsArray().Count));
        Assert.Equal("2026-11-30T16:00:00", (string?)asked[0]["StartTime"]!["dateTime"]);
        Assert.Equal(["m1@example.tw", "m2@example.tw"], read.Value!.Keys.Order());
        var first = read.Value["m1@example.tw"];
        Assert.Equal(("0124", "Pacific Standard Time", new TimeOnly(8, 0)), (first.View, first.Hours.TimeZone, first.Hours.From));
        Assert.Equal(new TimeOnly(7, 0), read.Value["m2@example.tw"].Hours.From);
        Assert.True(read.Value["m2@example.tw"].Hours.IsKnown);
    }

    [Fact]
    public async Task A_meeting_is_made_online_under_its_transaction_and_read_back_with_the_answers()
    {
        _script.Answer(Events, Event, 201).Answer("GET /users/isms@example.tw/events/E1?", Event);

        var made = await _script.Get<MeetingClient>().CreateAsync(Invitation, Stop);
        var found = await _script.Get<MeetingClient>().FindAsync("E1", Stop);

        var body = JsonNode.Parse(_script.Requests[0].Body!)!;
        Assert.Equal("MR-2026-01.1", (string?)body["transactionId"]);
        Assert.Equal("teamsForBusiness", (string?)body["onlineMeetingProvider"]);
        Assert.Equal(["required", "optional"], body["attendees"]!.AsArray().Select(attendee => (string?)attendee!["type"]));
        Assert.Equal(("E1", "https://teams.example/meet/1", Midnight.AddHours(10)), (made.Value!.Id, made.Value.JoinUrl, made.Value.Start));
        Assert.Equal(
            [InvitationAnswer.Accepted, InvitationAnswer.Tentative, InvitationAnswer.Declined],
            ((string[])["chair@example.tw", "b@example.tw", "c@example.tw"]).Select(mail => found.Value!.Answers[mail]));
        Assert.False(found.Value!.Answers.ContainsKey("d@example.tw"));
    }

    [Theory]
    [InlineData(503, "", typeof(CalendarBusy))]
    [InlineData(403, "ErrorAccessDenied", typeof(CalendarNotConfigured))]
    [InlineData(404, "ErrorInvalidUser", typeof(CalendarNotConfigured))]
    [InlineData(404, "ErrorItemNotFound", typeof(MeetingGone))]
    public async Task What_Exchange_refuses_is_said(int status, string code, Type refusal)
    {
        _script.Answer("PATCH /users/isms@example.tw/events/E1", "{\"error\":{\"code\":\"" + code + "\",\"message\":\"x\"}}", status);

        var moved = await _script.Get<MeetingClient>().MoveAsync("E1", Midnight, Midnight.AddHours(1), Stop);

        Assert.IsType(refusal, moved.Refusal);
    }

    [Fact]
    public async Task Without_a_mailbox_nothing_is_asked_and_a_broken_line_is_only_busy()
    {
        _script.Break(Events);
        Assert.IsType<CalendarBusy>((await _script.Get<MeetingClient>().CreateAsync(Invitation, Stop)).Refusal);
        Assert.Single(_script.Requests); // whether it arrived is not known: the caller asks again under the same transaction

        _script.With("Graph:Mailbox", null);
        Assert.IsType<CalendarNotConfigured>((await _script.Get<MeetingClient>().CancelAsync("E1", "改期", Stop)).Refusal);
        Assert.Single(_script.Requests);
    }

    [Fact]
    public async Task A_creation_whose_answer_was_lost_makes_one_event_when_it_is_repeated()
    {
        await using var door = await GraphDoorApp.StartAsync();
        var chair = door.State.People.Find(Personas.Id("chair"))!.Mail;
        var (graph, options) = (new Lazy<GraphServiceClient>(door.Client), Options.Create(new GraphOptions { Mailbox = chair }));
        var (meetings, schedules) = (new MeetingClient(graph, options), new ScheduleClient(graph, options));

        var first = await meetings.CreateAsync(Invitation, Stop);
        var again = await meetings.CreateAsync(Invitation, Stop);
        await meetings.MoveAsync(first.Value!.Id, Midnight.AddHours(13), Midnight.AddHours(14), Stop);
        var taken = await schedules.ReadAsync([chair], Midnight, Midnight.AddDays(1), Stop);
        var cancelled = await meetings.CancelAsync(first.Value.Id, "改期", Stop);
        var free = await schedules.ReadAsync([chair], Midnight, Midnight.AddDays(1), Stop);

        Assert.Equal(first.Value.Id, again.Value!.Id);
        Assert.Equal(Presence.Away, taken.Value![chair].At(Midnight.AddHours(13), Midnight.AddHours(14)));
        Assert.Equal(Presence.Free, taken.Value[chair].At(Midnight.AddHours(10), Midnight.AddHours(12)));
        Assert.True(cancelled.Value);
        Assert.Equal(Presence.Free, free.Value![chair].At(Midnight.AddHours(13), Midnight.AddHours(14)));
    }
}
