namespace TeamsIsms.Teams;

/// <summary>A new or, for one person, the existing conversation, set when the verdict is Delivered.</summary>
/// <param name="Verdict">What to do about it.</param>
/// <param name="Conversation">For a channel: the thread, so that what is sent there is an answer in it.</param>
/// <param name="RetryAfter">The pause the service asked for.</param>
/// <param name="Code">The service's own error code.</param>
/// <param name="ActivityId">The thread's first message, under which it can be updated in <paramref name="Conversation"/>; null for a chat.</param>
public sealed record CreateResult(
    SendVerdict Verdict,
    ConversationReference? Conversation = null,
    TimeSpan? RetryAfter = null,
    string? Code = null,
    string? ActivityId = null);
