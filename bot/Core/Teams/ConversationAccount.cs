namespace TeamsIsms.Teams;

/// <summary>The chat an activity belongs to.</summary>
public sealed record ConversationAccount
{
    public string? Id { get; init; }

    /// <summary>personal, groupChat or channel.</summary>
    public string? ConversationType { get; init; }

    public string? TenantId { get; init; }
}
