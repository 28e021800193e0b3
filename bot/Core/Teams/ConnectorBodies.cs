namespace TeamsIsms.Teams;

/// <summary>
/// Asks for the chat with one person, where the same chat comes back every time, or with an activity for a new thread of a channel.
/// </summary>
internal sealed record ConversationParameters(
    bool IsGroup,
    ChannelAccount Bot,
    IReadOnlyList<ChannelAccount>? Members,
    string TenantId,
    ChannelData ChannelData,
    Activity? Activity = null);

/// <summary>The id of what was made: an activity or a conversation.</summary>
internal sealed record ResourceResponse(string? Id, string? ActivityId, string? ServiceUrl);

internal sealed record PagedMembers(string? ContinuationToken, IReadOnlyList<ChannelAccount>? Members);

/// <summary>One page of a conversation's members; empty unless delivered.</summary>
public sealed record MembersPage(SendVerdict Verdict, IReadOnlyList<ChannelAccount> Members, string? ContinuationToken = null);
