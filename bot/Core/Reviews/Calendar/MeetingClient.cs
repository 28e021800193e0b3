using Microsoft.Extensions.Options;
using Microsoft.Graph;
using Microsoft.Graph.Models;
using Microsoft.Graph.Users.Item.Events.Item.Cancel;
using TeamsIsms.Graph;

namespace TeamsIsms.Reviews.Calendar;

/// <summary>Meetings in Teams, organised by the bot's mailbox; Exchange sends the invitations and their changes.</summary>
internal sealed class MeetingClient(Lazy<GraphServiceClient> graph, IOptions<GraphOptions> options)
{
    private static readonly string[] Read = ["id", "start", "end", "isCancelled", "onlineMeeting", "attendees"];

    /// <summary>Makes the event, or finds the one of the same transaction.</summary>
    public Task<Outcome<MeetingEvent>> CreateAsync(Invitation invitation, CancellationToken cancellationToken) => AskAsync(
        mailbox => graph.Value.Users[mailbox].Events.PostAsync(
            new Event
            {
                TransactionId = invitation.Transaction,
                Subject = invitation.Subject,
                Body = new ItemBody { ContentType = BodyType.Html, Content = invitation.Text },
                Start = TimeAnswers.Of(invitation.Start),
                End = TimeAnswers.Of(invitation.End),
                IsOnlineMeeting = true,
                OnlineMeetingProvider = OnlineMeetingProviderType.TeamsForBusiness,
                Attendees = [.. invitation.Invited.Select(Attendee)],
            },
            cancellationToken: cancellationToken),
        cancellationToken);

    /// <summary>The event as it is now, with the answers to its invitation.</summary>
    public Task<Outcome<MeetingEvent>> FindAsync(string id, CancellationToken cancellationToken) => AskAsync(
        mailbox => graph.Value.Users[mailbox].Events[id].GetAsync(request => request.QueryParameters.Select = Read, cancellationToken),
        cancellationToken);

    /// <summary>Everybody invited is told of the new time.</summary>
    public Task<Outcome<MeetingEvent>> MoveAsync(
        string id, DateTimeOffset start, DateTimeOffset end, CancellationToken cancellationToken) => AskAsync(
        mailbox => graph.Value.Users[mailbox].Events[id].PatchAsync(
            new Event { Start = TimeAnswers.Of(start), End = TimeAnswers.Of(end) }, cancellationToken: cancellationToken),
        cancellationToken);

    /// <summary>Takes the event out of everybody's calendar, with a word to them.</summary>
    public Task<Outcome<bool>> CancelAsync(string id, string comment, CancellationToken cancellationToken) => CalendarAnswers.ReadAsync<bool>(
        options.Value.Mailbox,
        async mailbox =>
        {
            await graph.Value.Users[mailbox].Events[id].Cancel.PostAsync(
                new CancelPostRequestBody { Comment = comment }, cancellationToken: cancellationToken);
            return true;
        },
        cancellationToken);

    private Task<Outcome<MeetingEvent>> AskAsync(Func<string, Task<Event?>> ask, CancellationToken cancellationToken) =>
        CalendarAnswers.ReadAsync<MeetingEvent>(
            options.Value.Mailbox,
            async mailbox => await ask(mailbox) is { Id: { } id } told
                && TimeAnswers.Read(told.Start) is { } start && TimeAnswers.Read(told.End) is { } end
                ? new MeetingEvent(id, told.OnlineMeeting?.JoinUrl, start, end, told.IsCancelled ?? false) { Answers = Answers(told) }
                : throw new InvalidDataException("Graph answered an event without an id or its times."),
            cancellationToken);

    private static Attendee Attendee(Invited invited) => new()
    {
        EmailAddress = new EmailAddress { Address = invited.Mail, Name = invited.Name },
        Type = invited.IsRequired ? AttendeeType.Required : AttendeeType.Optional,
    };

    private static Dictionary<string, InvitationAnswer> Answers(Event told)
    {
        var answers = new Dictionary<string, InvitationAnswer>(StringComparer.OrdinalIgnoreCase);
        foreach (var attendee in told.Attendees ?? [])
        {
            if (attendee is { EmailAddress.Address: { } address, Status.Response: { } response } && Answer(response) is { } answer)
            {
                answers[address] = answer;
            }
        }

        return answers;
    }

    private static InvitationAnswer? Answer(ResponseType response) => response switch
    {
        ResponseType.Accepted or ResponseType.Organizer => InvitationAnswer.Accepted,
        ResponseType.TentativelyAccepted => InvitationAnswer.Tentative,
        ResponseType.Declined => InvitationAnswer.Declined,
        _ => null,
    };
}
