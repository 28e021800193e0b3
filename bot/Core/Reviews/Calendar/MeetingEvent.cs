namespace TeamsIsms.Reviews.Calendar;

/// <param name="Transaction">Names the meeting to Exchange: the same once more makes no second event.</param>
/// <param name="Text">As the invitation says it, in HTML.</param>
public sealed record Invitation(
    string Transaction, string Subject, string Text, DateTimeOffset Start, DateTimeOffset End, IReadOnlyList<Invited> Invited);

/// <param name="IsRequired">Holds a seat; else may listen.</param>
public sealed record Invited(string Mail, string Name, bool IsRequired);

/// <summary>The event in the organiser's calendar.</summary>
/// <param name="JoinUrl">Of the meeting in Teams; null when Exchange made none.</param>
public sealed record MeetingEvent(string Id, string? JoinUrl, DateTimeOffset Start, DateTimeOffset End, bool IsCancelled)
{
    /// <summary>By address, for those who answered.</summary>
    public IReadOnlyDictionary<string, InvitationAnswer> Answers { get; init; } = new Dictionary<string, InvitationAnswer>();
}

public enum InvitationAnswer
{
    Accepted,
    Tentative,
    Declined,
}
