namespace TeamsIsms.Teams;

/// <summary>A new or, for one person, the existing conversation, set when the verdict is Delivered.</summary>
public sealed record CreateResult(
    SendVerdict Verdict, ConversationReference? Conversation = null, TimeSpan? RetryAfter = null, string? Code = null);
